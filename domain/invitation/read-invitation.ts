import type { CalendarEvent } from './calendar-event';
import { cancelled } from './cancelled';
import { otherLinks } from './documents/documents';
import { inlineDescription } from './documents/inline-description';
import { evidenceInText } from './evidence';
import { findings } from './findings';
import type { Evidence, Invitation } from './invitation';
import { isInterview } from './kind/is-interview';
import { language } from './language';
import { meeting } from './links/meeting';
import { type Reading, reading } from './reading';
import { recordingStated } from './recording/recording';
import { role } from './role';

/** Evidence that still carries a statement's whole span: brought to the form that is shown. */
const exact = (from: Reading, evidence: Evidence[]) =>
  evidence.map((one) =>
    one.source === 'text' && one.start !== null && one.end !== null
      ? evidenceInText(from, one.start, one.end)
      : one,
  );

/**
 * Reads one invitation.
 * @param event a parsed calendar event; any field may be missing or hold anything
 * @param told what the person said: a pasted text is an interview by their word
 * @returns every finding with the words it came from; the text cut at 64 kB. Never throws.
 *   Where signs conflict the stricter reading wins: `recordingStated` is `allowed` only by a clear positive word about this session (L2, V3).
 *   For an event that is no interview, candidate, role, recording, kind and documents are empty; the meeting and the other links are kept.
 */
export function readInvitation(event: CalendarEvent, told: { isInterview?: true } = {}): Invitation {
  const from = reading(event);
  const { candidate: who, kind: type, links, documents: found, recording: said, before } = findings(from);
  const interview = isInterview(from, before);
  const counts = interview.value || told.isInterview === true;
  const common = {
    isInterview: {
      ...(told.isInterview ? { value: true, confidence: 'certain' as const } : interview),
      evidence: exact(from, interview.evidence),
    },
    meeting: meeting(from),
    otherLinks: otherLinks(links),
    cancelled: cancelled(from),
    language: language(from),
    text: from.text.slice(0, from.kept),
    textCut: from.kept < from.text.length || from.cut,
  };
  const none = { value: null, confidence: interview.confidence, evidence: [] };
  if (!counts) {
    return {
      ...common,
      kind: none,
      recordingStated: none,
      candidate: none,
      role: none,
      cv: [],
      description: { links: [], inline: null },
      scorecard: [],
      tasks: [],
    };
  }
  return {
    ...common,
    kind: type,
    recordingStated: recordingStated(said),
    candidate: who,
    role: role(from, who.value),
    cv: found.cv,
    description: { links: found.description, inline: inlineDescription(from) },
    scorecard: found.scorecard,
    tasks: found.tasks,
  };
}
