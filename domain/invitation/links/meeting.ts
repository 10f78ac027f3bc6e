import { evidenceInText, quoteOf } from '../evidence';
import type { Confidence, Evidence, Finding, Meeting } from '../invitation';
import { lexicon } from '../lexicon';
import type { Reading } from '../reading';
import { bareLinks } from '../text/bare-links';
import { anyWord } from '../words';
import { safeLink } from './links';
import { meetingAt } from './meeting-links';

const useThis = anyWord(lexicon.meeting.useThis);
const fallback = anyWord(lexicon.meeting.fallback);
const elsewhere =
  /(?<!(?:not|nicht|statt|instead of|kein|no)(?: \p{L}+)? )\b(?:zoom|teams|webex|skype|whereby|jitsi)\b/iu;
const automatic = anyWord(lexicon.meeting.automatic);
const notUsed = anyWord(lexicon.meeting.notUsed);

interface Room {
  meeting: Meeting;
  rank: number;
  evidence: Evidence;
}

/** Whether the newest note says that the room the calendar added by itself is not meant, or that another is. */
const isEventRoomOut = (reading: Reading) =>
  reading.statements
    .slice(0, 500)
    .some(
      ({ age, place, words }) =>
        age === 0 &&
        place === 'body' &&
        words.length < 600 &&
        ((automatic.test(words) && notUsed.test(words)) || (useThis.test(words) && elsewhere.test(words))),
    );

function ofEvent(reading: Reading): Room[] {
  const { event } = reading;
  const rank = isEventRoomOut(reading) ? 15 : 50;
  const points = (event.conferenceData?.entryPoints ?? []).filter(
    (point) => point.entryPointType === 'video' || point.entryPointType === undefined,
  );
  const addresses = [...points.map((point) => point.uri ?? ''), event.hangoutLink ?? ''];
  return addresses.flatMap((address) => {
    const meeting = meetingAt(address);
    return meeting ? [{ meeting, rank, evidence: quoteOf('conference', address) }] : [];
  });
}

function inWords(words: string, source: 'location' | 'title', rank: number): Room[] {
  return bareLinks(words).flatMap((link) => {
    const meeting = meetingAt(link.href);
    return meeting ? [{ meeting, rank, evidence: quoteOf(source, words) }] : [];
  });
}

const NAMED_ROOM =
  /(?<!\p{L})(?:zoom|teams|webex|skype|whereby|jitsi|gotomeeting)(?:[ -]?(?:room|link|call|raum))?\W{0,3}$/iu;

/** "The client insists on Zoom: https://…": a room at an address of its own, where the calendar's is not used. */
function namedRoom(reading: Reading, { href, start }: { href: string; start: number }): Meeting | null {
  const safe = safeLink(href);
  const named = NAMED_ROOM.test(reading.text.slice(Math.max(0, start - 40), start));
  return safe && named && safe.host !== 'meet.google.com'
    ? { provider: 'other', url: safe.url, code: null }
    : null;
}

function inText(reading: Reading): Room[] {
  const rooms: Room[] = [];
  const isOut = isEventRoomOut(reading);
  const byLine = Map.groupBy(reading.statements, (statement) => statement.line);
  for (const link of reading.links) {
    const meeting = meetingAt(link.href) ?? (isOut ? namedRoom(reading, link) : null);
    if (!meeting || rooms.length > 50) continue;
    const index = reading.lineAt(link.start) - 1;
    const line = reading.lines[index];
    if (!line) continue;
    const statement = (byLine.get(index) ?? []).find((s) => s.start <= link.start && s.end >= link.start) ?? {
      start: line.from,
      end: line.end,
      words: reading.text.slice(line.from, line.end),
    };
    const about = statement.words.slice(0, 600);
    const above =
      index > 0 ? reading.text.slice(reading.lines[index - 1]?.from, reading.lines[index - 1]?.end) : '';
    const meant =
      line.age === 0 &&
      line.place !== 'conference' &&
      (useThis.test(about) || (about.length < 100 && useThis.test(above)));
    const rank = fallback.test(about) && !useThis.test(about) ? 2 : meant ? 60 : 30 - line.age * 5;
    rooms.push({ meeting, rank, evidence: evidenceInText(reading, statement.start, statement.end) });
  }
  return rooms;
}

/**
 * The room that the invitation means. The event's own conference counts unless the newest note or the location sends elsewhere
 * ("join through Teams", "new link"); a room for emergencies or of a quoted older mail counts last.
 */
export function meeting(reading: Reading): Finding<Meeting | null> {
  const rooms = [
    ...ofEvent(reading),
    ...inWords(reading.location, 'location', 45),
    ...inText(reading),
    ...inWords(reading.title, 'title', 20),
  ];
  let best: Room | null = null;
  for (const room of rooms) if (!best || room.rank > best.rank) best = room;
  if (!best) return { value: null, confidence: 'certain', evidence: [] };
  const others = rooms.some((room) => room.meeting.url !== best.meeting.url && room.rank > 10);
  const confidence: Confidence = others ? 'likely' : 'certain';
  return { value: best.meeting, confidence, evidence: [best.evidence] };
}
