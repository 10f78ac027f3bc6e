import type { Kind, RecordingStatement } from '../invitation/invitation';

/** Recording permission from the invitation (mission: "Words"). It is the client's wish, not the candidate's consent. */
export type RecordingPermission = 'unless-declined' | 'allowed' | 'forbidden' | 'unstated';

/**
 * The permission that follows from the session type and the invitation's own words (L2, V3).
 * A stated ban always wins; an expertlead session is recorded unless the candidate declines, a positive word changes nothing;
 * an expertview or unsure session is allowed only where the invitation says so.
 * @param kind session type, null while unsure
 * @param stated what the invitation says, null where it says nothing
 */
export function recordingPermission(kind: Kind | null, stated: RecordingStatement): RecordingPermission {
  if (stated === 'forbidden') return 'forbidden';
  if (kind === 'expertlead') return 'unless-declined';
  return stated === 'allowed' ? 'allowed' : 'unstated';
}
