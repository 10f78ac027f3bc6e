import type { CalendarEvent } from '../calendar-event';
import { meeting } from '../links/meeting';
import { reading } from '../reading';
import { sections } from '../text/sections';
import { type Reference, when } from './when';

/** A pasted invitation's draft: what the text does not tell is null, and the person is asked for it. */
export interface PastedInvitation {
  title: string | null;
  /** ISO with `Z`. */
  start: string | null;
  end: string | null;
  meetingUrl: string | null;
  /** HTML where it was pasted, else the text. */
  description: string;
}

const SUBJECT = /^[>\s*•-]*(?:subject|betreff|title|titel|titre|asunto|objet)\s*:\s*(\S.*)$/iu;
const PREFIX =
  /^(?:(?:re|aw|fwd?|wg|invitation|einladung|updated invitation(?: with note)?|aktualisierte einladung|accepted|zugesagt)\s*:\s*)+/iu;
const AT_DATE =
  /\s+(?:@|–|-|\|)?\s*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|(?:mo|di|mi|do|fr|sa|so)[a-z]*)\.?,?\s+(?:\d{1,2}\.?\s+\p{L}{3}|\p{L}{3,9}\.?\s+\d{1,2}).*$/iu;
const GREETING =
  /^(?:hi|hello|hey|hallo|dear|liebe[rs]?|moin|sehr geehrte|guten (?:tag|morgen)|good (?:morning|afternoon))(?![\p{L}])/iu;
const LABELLED =
  /^(?:when|wann|where|wo|who|wer|date|datum|from|von|to|an|sent|gesendet|location|ort|organi[sz]er|termin|time|uhrzeit)\s*:/iu;
const TITLE_AT_MOST = 150;

const tidy = (title: string) => title.replace(PREFIX, '').replace(AT_DATE, '').replace(/\s+/g, ' ').trim();

function titleIn(lines: string[]): string | null {
  for (const line of lines.slice(0, 60)) {
    const subject = line.match(SUBJECT)?.[1];
    if (subject && tidy(subject) !== '') return tidy(subject).slice(0, TITLE_AT_MOST);
  }
  const first = lines.map((line) => line.replace(/^[>\s*•#-]+/, '').trim()).find((line) => line !== '') ?? '';
  const title = tidy(first);
  const speaks = /[.!?,]$/.test(title) && title.split(' ').length > 6;
  if (
    title === '' ||
    first.length > TITLE_AT_MOST ||
    GREETING.test(first) ||
    LABELLED.test(first) ||
    /https?:/.test(first) ||
    speaks
  )
    return null;
  return title;
}

/**
 * Makes a draft of a pasted invitation.
 * @param pasted plain text, and HTML where the clipboard had it
 * @param reference present moment and zone, for dates without year or zone
 */
export function readPasted(
  pasted: { text: string; html: string | null },
  reference: Reference,
): PastedInvitation {
  const description = pasted.html !== null && pasted.html.trim() !== '' ? pasted.html : pasted.text;
  const from = reading({ id: 'pasted', description });
  const places = sections(from.text);
  const words = places.map((line) => from.text.slice(line.start, line.end));
  const times = when(
    places.flatMap((line, i) =>
      line.place === 'header' &&
      !/^[>\s]*(?:when|wann)\s*:/iu.test(words[i] ?? '') &&
      !SUBJECT.test(words[i] ?? '')
        ? []
        : [words[i] ?? ''],
    ),
    reference,
  );
  return { title: titleIn(words), ...times, meetingUrl: meeting(from).value?.url ?? null, description };
}

/**
 * A draft, completed by the person, as an event for `readInvitation`.
 * @param draft times in ISO; `meetingUrl` null where the session has no link
 */
export function pastedEvent(draft: {
  id: string;
  title: string;
  start: string;
  end: string;
  meetingUrl: string | null;
  description: string;
}): CalendarEvent {
  return {
    id: draft.id,
    summary: draft.title,
    description: draft.description,
    start: { dateTime: draft.start },
    end: { dateTime: draft.end },
    ...(draft.meetingUrl === null
      ? {}
      : { conferenceData: { entryPoints: [{ entryPointType: 'video', uri: draft.meetingUrl }] } }),
  };
}
