import { describe, expect, it } from 'vitest';
import type { Change } from '@/domain/change/change';
import { recordingWithdrawn } from '@/domain/change/recording-withdrawn';
import { NO_CORRECTIONS } from '@/domain/correction/corrections';
import type { Kind, RecordingStatement } from '@/domain/invitation/invitation';
import { sampleSession } from '../session-sample';

const at = '2026-11-24T10:00:00.000Z';

/** `null` says nothing; each pair is before and now. */
function changed(kinds: [Kind | null, Kind | null], stated: [RecordingStatement, RecordingStatement]) {
  const list = (word: string | null) => (word === null ? [] : [word]);
  const changes: Change[] = [
    { field: 'kind' as const, at, before: list(kinds[0]), after: list(kinds[1]) },
    { field: 'recording' as const, at, before: list(stated[0]), after: list(stated[1]) },
  ].filter((one) => one.before[0] !== one.after[0]);
  return sampleSession({ changes }, { kind: kinds[1], recording: stated[1] });
}

describe('the permission to record', () => {
  it.each<[[Kind | null, Kind | null], [RecordingStatement, RecordingStatement], boolean]>([
    [['expertview', 'expertview'], ['allowed', 'forbidden'], true],
    [['expertview', 'expertview'], ['allowed', null], true],
    [['expertview', 'expertview'], [null, 'forbidden'], false],
    [['expertview', 'expertview'], [null, 'allowed'], false],
    [['expertview', 'expertview'], ['allowed', 'allowed'], false],
    [['expertlead', 'expertlead'], [null, 'forbidden'], true],
    [['expertlead', 'expertlead'], ['forbidden', null], false],
    [['expertlead', 'expertview'], [null, null], true],
    [['expertlead', 'expertview'], [null, 'allowed'], false],
    [['expertview', 'expertlead'], [null, null], false],
  ])('of type %j with words %j was withdrawn: %s', (kinds, stated, expected) => {
    expect(recordingWithdrawn(changed(kinds, stated))).toBe(expected);
  });

  it('is told as withdrawn though the person had set it to allowed', () => {
    const session = changed(['expertview', 'expertview'], ['allowed', 'forbidden']);
    const corrections = { ...NO_CORRECTIONS, recording: { value: 'allowed' as const, at } };
    expect(recordingWithdrawn({ ...session, corrections })).toBe(true);
  });

  it('follows the type that the person set', () => {
    const session = changed(['expertlead', 'expertview'], [null, null]);
    const corrections = { ...NO_CORRECTIONS, kind: { value: 'expertlead' as const, at } };
    expect(recordingWithdrawn({ ...session, corrections })).toBe(false);
  });

  it('was not withdrawn where nothing changed', () => {
    expect(recordingWithdrawn(sampleSession({}, { kind: 'expertview', recording: 'forbidden' }))).toBe(false);
  });
});
