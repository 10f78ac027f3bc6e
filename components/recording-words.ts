import type { Evidence } from '@/domain/invitation/invitation';
import { type Session, sessionInvitation, sessionRecording } from '@/domain/session';

/** The words that the recording permission rests on: the statement itself, else what tells that it is an expertlead session (L2). */
export function recordingWords(session: Session): readonly Evidence[] {
  const { recordingStated, kind } = sessionInvitation(session);
  if (recordingStated.value !== null) return recordingStated.evidence.slice(0, 2);
  return sessionRecording(session) === 'unless-declined' ? kind.evidence.slice(0, 1) : [];
}
