import type { Finding, Kind, RecordingStatement } from '../invitation';
import type { Reading } from '../reading';
import { type Said, saidElsewhere, saidInText } from './recording-said';
import { combined } from './recording-verdict';

/** The words that decide, the explicit ones before those that are only concluded. */
const evidenceOf = (said: Said[]) =>
  [...said.filter((one) => !one.implied), ...said.filter((one) => one.implied)]
    .map((one) => one.evidence)
    .slice(0, 3);

/** Without the questions that a clear answer further down settles. */
const unsettled = (said: Said[]) =>
  said.filter((one, i) => !one.question || !said.slice(i + 1).some((later) => later.verdict === 'allowed'));

/** Without the ban of before that a change further down lifts: "Earlier I wrote no recording. That has changed: please record." */
const standing = (said: Said[]) =>
  said.filter(
    (one, i) =>
      !one.before ||
      !said
        .slice(i + 1)
        .some((later) => (later.changes || one.verdict === 'pending') && later.verdict === 'allowed'),
  );

/**
 * Everything that the event says of recording.
 * @param kind the session's type, where known: what is said of all sessions of the other type is left out
 */
export const recordingSaid = (reading: Reading, kind: Kind | null): Said[] => [
  ...saidElsewhere(reading),
  ...saidInText(reading, kind),
];

/**
 * What the invitation's own words say of recording this session.
 * The newest mail that settles it counts; within it a ban wins over a yes, and an open question keeps a yes from counting.
 * `allowed` needs a clear positive statement about this session (V3, L2); everything else is null or `forbidden`.
 * @param said everything that speaks of recording (`recordingSaid`)
 */
export function recordingStated(said: Said[]): Finding<RecordingStatement> {
  const ages = [...new Set(said.map((one) => one.age))].sort((a, b) => a - b);
  for (const age of ages) {
    const here = standing(unsettled(said.filter((one) => one.age === age)));
    const verdict = combined(here.map((one) => one.verdict));
    if (verdict === null) continue;
    const decisive = here.filter((one) => one.verdict === verdict);
    if (verdict === 'pending') {
      // Open in the newest note that speaks of it: an older yes no longer counts, an older ban still does.
      const ban = said.filter((one) => one.age > age && one.verdict === 'forbidden');
      return {
        value: ban.length > 0 ? 'forbidden' : null,
        confidence: 'likely',
        evidence: evidenceOf(ban.length > 0 ? ban : decisive),
      };
    }
    return {
      value: verdict,
      confidence: here.every((one) => one.verdict === verdict) ? 'certain' : 'likely',
      evidence: evidenceOf(decisive),
    };
  }
  return { value: null, confidence: 'likely', evidence: [] };
}
