import type { Corrections } from '../correction/corrections';
import type { Change, ChangedField } from './change';

/**
 * The corrections without those that a newer word of the invitation overrules, in one direction only: an interview that
 * may no longer be recorded is not, whatever the person had set before (L2, V3). A ban takes back their word on recording,
 * "expertview" their "expertlead". They can set it again, knowing of the change.
 * @param newer what changed since the corrections were made
 */
export function withoutOverruled(corrections: Corrections, newer: readonly Change[]): Corrections {
  const says = (field: ChangedField, word: string) =>
    newer.some((change) => change.field === field && change.after.includes(word));
  const { recording, kind } = corrections;
  return {
    ...corrections,
    recording: says('recording', 'forbidden') ? null : recording,
    kind: kind?.value === 'expertlead' && says('kind', 'expertview') ? null : kind,
  };
}
