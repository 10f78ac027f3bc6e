import type { Corrections } from '../correction/corrections';
import type { Change } from './change';

/**
 * The corrections without one that a newer word of the invitation overrules: an interview that may no longer be recorded
 * is not, whatever the person had set before (L2, V3). They can set it again, knowing of the ban.
 * @param newer what changed since the corrections were made
 */
export function withoutOverruled(corrections: Corrections, newer: readonly Change[]): Corrections {
  const isBanned = newer.some(({ field, after }) => field === 'recording' && after.includes('forbidden'));
  return isBanned ? { ...corrections, recording: null } : corrections;
}
