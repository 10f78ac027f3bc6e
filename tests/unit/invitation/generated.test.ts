import { describe, expect, test } from 'vitest';
import { generate } from '../../generated/generate';
import { readAndScore } from '../../generated/read';

/** `FULL=1` reads ten times as many. */
const COUNT = process.env.FULL ? 6_000 : 600;

const events = generate(COUNT);
const scores = readAndScore(events);

/** Empty where the bar holds, else the share and every false reading of the field, to find it by. */
function below(field: string, share: number, bar: number): string[] {
  if (share >= bar) return [];
  const faults = scores.faults.filter((fault) => fault.field === field || field === 'whole');
  return [
    `${field}: ${(100 * share).toFixed(1)} %, should be ${100 * bar} %`,
    ...faults.map(
      ({ id, field: of, expected, read }) =>
        `${id} ${of}: ${JSON.stringify(expected)}, read ${JSON.stringify(read)}`,
    ),
  ];
}

describe('generated invitations, of phrases that the reader was not written for', () => {
  test('are many, and of every sort', () => {
    const kinds = new Set(
      events.map(({ expect }) => `${expect.isInterview} ${expect.kind} ${expect.recording}`),
    );
    expect([...kinds].sort()).toEqual([
      'false null null',
      'true expertlead forbidden',
      'true expertlead unless-declined',
      'true expertview allowed',
      'true expertview forbidden',
      'true expertview unstated',
      'true null allowed',
      'true null forbidden',
      'true null unstated',
    ]);
  });

  test('none lets a session be recorded that the invitation forbids or does not mention', () =>
    expect(scores.against).toEqual([]));

  test.each([
    ['isInterview', 0.98],
    ['kind', 0.98],
    ['recording', 0.98],
    ['candidate', 0.97],
    ['meetCode', 0.98],
    ['cancelled', 0.98],
    ['inline', 0.97],
  ] as const)('%s is right in at least %d of all', (field, bar) =>
    expect(below(field, scores.right[field], bar)).toEqual([]),
  );

  test.each(['cv', 'description', 'scorecard', 'tasks'] as const)(
    'links of sort %s: F1 at least 0.97',
    (sort) => expect(below(sort, scores.f1[sort], 0.97)).toEqual([]),
  );

  test('nine of ten are right as a whole', () => expect(below('whole', scores.whole, 0.9)).toEqual([]));
});
