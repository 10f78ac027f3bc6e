import type { Kind } from '../invitation/invitation';
import type { RecordingPermission } from './permission';

/** What the candidate said in the call when asked for consent (mission: "Words"). */
type CandidateAnswer = 'not-asked' | 'agreed' | 'declined' | 'withdrawn';

/** The three facts that are kept apart, and the session type. `meetShows`: whether Meet shows a recording sign. */
export interface RecordingFacts {
  kind: Kind | null;
  permission: RecordingPermission;
  answer: CandidateAnswer;
  meetShows: 'yes' | 'no' | 'unknown';
}

export interface RecordingAdvice {
  advice: 'never' | 'settle-type' | 'ask-expertlead' | 'ask-candidate' | 'record';
  /** Meet shows a recording that must stop. */
  alarm: boolean;
  /** The person is asked to look at Meet once, since the product cannot be sure. */
  glance: boolean;
}

/**
 * What to do about recording now (L2, V3; mission: "Recording: which advice", first match wins).
 * An alarm is raised while Meet shows a recording though the advice is not to record. Before the candidate was asked
 * there is none: the advice then is to ask at once. A glance is asked for while what Meet shows is not known and, where
 * nothing may be recorded at all, also while Meet shows no sign: no sign is no proof (facts: meet-page §15).
 */
export function recordingAdvice({ kind, permission, answer, meetShows }: RecordingFacts): RecordingAdvice {
  const advice = adviceFor(kind, permission, answer);
  const mayRun = advice === 'ask-candidate' || advice === 'record';
  return {
    advice,
    alarm: meetShows === 'yes' && !mayRun,
    glance: meetShows === 'unknown' || (meetShows === 'no' && advice === 'never'),
  };
}

function adviceFor(
  kind: Kind | null,
  permission: RecordingPermission,
  answer: CandidateAnswer,
): RecordingAdvice['advice'] {
  if (permission === 'forbidden' || answer === 'declined' || answer === 'withdrawn') return 'never';
  if (kind === null) return 'settle-type';
  if (permission === 'unstated') return 'ask-expertlead';
  return answer === 'agreed' ? 'record' : 'ask-candidate';
}
