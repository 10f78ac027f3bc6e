import { describe, expect, it } from 'vitest';
import { recordingAdvice } from '@/domain/recording/advice';

const KINDS = ['expertlead', 'expertview', null] as const;
const PERMISSIONS = ['unless-declined', 'allowed', 'forbidden', 'unstated'] as const;
const ANSWERS = ['not-asked', 'agreed', 'declined', 'withdrawn'] as const;
const SIGNS = ['yes', 'no', 'unknown'] as const;

/** N never, S settle the type, X ask expertlead, A ask the candidate, R record. */
const LETTERS = {
  N: 'never',
  S: 'settle-type',
  X: 'ask-expertlead',
  A: 'ask-candidate',
  R: 'record',
} as const;

/** One letter for each answer: not asked, agreed, declined, withdrawn. */
const EXPECTED: Record<string, string> = {
  'expertlead unless-declined': 'ARNN',
  'expertlead allowed': 'ARNN',
  'expertlead forbidden': 'NNNN',
  'expertlead unstated': 'XXNN',
  'expertview unless-declined': 'ARNN',
  'expertview allowed': 'ARNN',
  'expertview forbidden': 'NNNN',
  'expertview unstated': 'XXNN',
  'null unless-declined': 'SSNN',
  'null allowed': 'SSNN',
  'null forbidden': 'NNNN',
  'null unstated': 'SSNN',
};

/** What Meet shows, by letter: `!` an alarm, `?` one glance asked for, `.` neither; for yes, no, unknown. */
const SIGN_EXPECTED: Record<string, string> = { N: '!??', S: '!.?', X: '!.?', A: '..?', R: '..?' };

const CASES = KINDS.flatMap((kind) =>
  PERMISSIONS.flatMap((permission) =>
    ANSWERS.flatMap((answer, column) =>
      SIGNS.map((meetShows, sign) => {
        const letter = EXPECTED[`${kind} ${permission}`]?.[column] as keyof typeof LETTERS;
        const mark = SIGN_EXPECTED[letter]?.[sign];
        return {
          facts: { kind, permission, answer, meetShows },
          expected: { advice: LETTERS[letter], alarm: mark === '!', glance: mark === '?' },
        };
      }),
    ),
  ),
);

describe('recordingAdvice', () => {
  it('has an expectation for each of the 144 combinations', () => {
    expect(CASES).toHaveLength(144);
    expect(CASES.filter(({ expected }) => expected.advice === undefined)).toEqual([]);
  });

  it.each(CASES)(
    '$facts.kind, $facts.permission, $facts.answer, Meet shows $facts.meetShows: $expected.advice',
    ({ facts, expected }) => expect(recordingAdvice(facts)).toEqual(expected),
  );

  it('gives the same advice whatever Meet shows', () => {
    for (const { facts } of CASES) {
      const advices = SIGNS.map((meetShows) => recordingAdvice({ ...facts, meetShows }).advice);
      expect(new Set(advices).size).toBe(1);
    }
  });
});
