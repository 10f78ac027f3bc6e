import type { Invitation } from '../invitation/invitation';
import { candidateAnswer, type Session } from '../session';
import { type Change, type ChangedField, sameWords } from './change';

/** Of a description in the text so much is kept to be shown beside the new one. */
const PASSAGE_AT_MOST = 2_000;

/**
 * What changed in the calendar between two readings of one event. A reading that differs though the event did not is
 * no change: then only the reader has learned.
 * @param now ISO instant of the newer reading, used where the calendar does not tell when the event was changed
 */
export function changesBetween(before: Session, after: Session, now: string): Change[] {
  if (before.updated === null || before.updated === after.updated) return [];
  const old = said(before);
  const at = after.updated ?? now;
  return Object.entries(said(after)).flatMap(([name, words]) => {
    const field = name as ChangedField;
    return sameWords(old[field], words) ? [] : [{ field, at, before: old[field], after: words }];
  });
}

function said(session: Session): Record<ChangedField, string[]> {
  const { invitation } = session;
  return {
    cancelled: invitation.cancelled.value ? ['yes'] : [],
    time: [session.start, session.end],
    place: list(invitation.meeting.value?.url),
    recording: list(invitation.recordingStated.value),
    kind: list(invitation.kind.value),
    candidate: list(invitation.candidate.value),
    // That the candidate comes is as it should be, "perhaps" is not yet an answer: only a refusal is news.
    answer: list(candidateAnswer(session)).filter((answer) => answer === 'declined'),
    cv: invitation.cv.map((one) => one.url),
    description: [...invitation.description.links.map((one) => one.url), ...passage(invitation)],
    tasks: invitation.tasks.map((one) => one.url),
    scorecard: invitation.scorecard.map((one) => one.url),
  };
}

const list = (word: string | null | undefined) => (word === null || word === undefined ? [] : [word]);

function passage({ text, description: { inline } }: Invitation): string[] {
  return inline === null ? [] : [text.slice(inline.start, inline.end).trim().slice(0, PASSAGE_AT_MOST)];
}
