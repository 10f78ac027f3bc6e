import { describe, expect, it } from 'vitest';
import { locales } from '@/assets/locales';
import { GUIDELINES } from '@/domain/guidelines/guidelines';
import { type Reminder, remindersFor } from '@/domain/guidelines/reminders';

const KINDS = ['expertlead', 'expertview', null] as const;
const numbers = (kind: (typeof KINDS)[number]) => new Set(remindersFor(kind).map((one) => one.guideline));
const every = new Map<string, Reminder>(KINDS.flatMap(remindersFor).map((one) => [one.id, one]));

describe('GUIDELINES', () => {
  it('has each number once, in order', () => {
    const wanted = [
      ...Array.from({ length: 11 }, (_, index) => `G${index + 1}`),
      ...['L1', 'L2', 'L3'],
      ...['V1', 'V2', 'V3', 'V4', 'V5', 'V6'],
    ];
    expect(GUIDELINES.map(({ id }) => id)).toEqual(wanted);
  });

  it.each(GUIDELINES)('$id counts for $scope', ({ id, scope, evidence }) => {
    expect(scope).toBe({ G: 'all', L: 'expertlead', V: 'expertview' }[id[0] ?? '']);
    expect(evidence.length).toBeGreaterThan(0);
  });
});

describe('remindersFor', () => {
  it('reminds in an expertlead session of G9–G11 and L1–L3', () => {
    expect(numbers('expertlead')).toEqual(new Set(['G9', 'G10', 'G11', 'L1', 'L2', 'L3']));
  });

  it('reminds in an expertview session of G9–G11 and V1–V6', () => {
    expect(numbers('expertview')).toEqual(new Set(['G9', 'G10', 'G11', 'V1', 'V2', 'V3', 'V4', 'V5', 'V6']));
  });

  it('follows the stricter rules of both types while unsure', () => {
    const never = remindersFor(null).filter(({ tone }) => tone === 'never');
    expect(never.map(({ id }) => id)).toEqual(['settleType', 'company', 'feedback']);
    expect(numbers(null)).toEqual(new Set(['G9', 'G10', 'G11', 'V3', 'V4', 'V5']));
  });

  it.each(KINDS)('puts never first and know last (%s)', (kind) => {
    const order = remindersFor(kind).map(({ tone }) => ({ never: 0, do: 1, say: 1, know: 2 })[tone]);
    expect(order).toEqual(order.toSorted());
  });

  it.each(KINDS)('names nothing twice (%s)', (kind) => {
    const ids = remindersFor(kind).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives each reminder the scope of its guideline', () => {
    const scopes = new Map<string, string>(GUIDELINES.map(({ id, scope }) => [id, scope]));
    for (const { guideline, scope } of every.values()) expect(scope).toBe(scopes.get(guideline));
  });
});

describe.each(['en', 'de'] as const)('texts of the reminders in %s', (language) => {
  const texts: Record<string, { text: string; line?: string }> = locales[language].guidelines;

  it('are there for each reminder and for nothing else', () => {
    expect(Object.keys(texts).toSorted()).toEqual([...every.keys()].toSorted());
  });

  it.each([...every.values()])('$id has a line to say: $hasLine', ({ id, hasLine }) => {
    expect(texts[id]?.line !== undefined).toBe(hasLine);
  });
});
