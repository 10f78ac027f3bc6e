import { isOff, type Session, sessionInvitation, sessionKind, sessionRecording } from './session';

export const MISSING = [
  'kind',
  'candidate',
  'recording',
  'cv',
  'description',
  'scorecard',
  'tasks',
  'meeting',
] as const;
export type Missing = (typeof MISSING)[number];

/**
 * What an invitation should bring and does not (G3, V2, V3; tasks and scorecard: the interviewer's work without them is
 * guesswork). Nothing for a session that will not take place.
 * A description is expected of expertview interviews only (V2), a word on recording where the type does not settle it.
 */
export function missingFrom(session: Session): Missing[] {
  if (isOff(session)) return [];
  const invitation = sessionInvitation(session);
  const { links, inline } = invitation.description;
  const kind = sessionKind(session);
  const lacks: Record<Missing, boolean> = {
    kind: kind === null,
    candidate: invitation.candidate.value === null,
    recording: kind === 'expertview' && sessionRecording(session) === 'unstated',
    cv: invitation.cv.length === 0,
    description: kind !== 'expertlead' && links.length === 0 && inline === null,
    scorecard: invitation.scorecard.length === 0,
    tasks: invitation.tasks.length === 0,
    meeting: invitation.meeting.value === null,
  };
  return MISSING.filter((one) => lacks[one]);
}
