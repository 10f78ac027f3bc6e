import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  decidingRule,
  hasCondition,
  type Rule,
  type RuleDraft,
  RuleDraftSchema,
  ruleFits,
  ruleWords,
} from '@/domain/rules/rule';

const draft = (over: Partial<RuleDraft>): RuleDraft => ({
  organizer: '',
  domain: '',
  titleWords: '',
  outcome: 'interview',
  ...over,
});
const event = (summary: string, email?: string) => ({
  id: 'e',
  summary,
  ...(email === undefined ? {} : { organizer: { email } }),
});

describe('ruleFits', () => {
  it.each<[string, Partial<RuleDraft>, ReturnType<typeof event>, boolean]>([
    [
      'the organizer, in whatever case',
      { organizer: 'Nora@Example.com' },
      event('A', ' nora@example.COM'),
      true,
    ],
    ['another organizer', { organizer: 'nora@example.com' }, event('A', 'anora@example.com'), false],
    ['no organizer', { organizer: 'nora@example.com' }, event('A'), false],
    ['the domain', { domain: 'example.com' }, event('A', 'nora@example.com'), true],
    ['the domain with its @', { domain: '@Example.com' }, event('A', 'nora@example.com'), true],
    ['a subdomain', { domain: 'example.com' }, event('A', 'nora@mail.example.com'), true],
    ['a domain that only ends alike', { domain: 'example.com' }, event('A', 'nora@notexample.com'), false],
    ['a domain of nobody', { domain: 'example.com' }, event('A'), false],
    ['all words in any order', { titleWords: 'design system' }, event('System-Design: Ada'), true],
    ['one word missing', { titleWords: 'system design' }, event('System of Ada'), false],
    ['whole words only', { titleWords: 'sys' }, event('System'), false],
    ['accents as none', { titleWords: 'Gespräch' }, event('GESPRÄCH'), true],
    ['accents left out', { titleWords: 'Gespräch' }, event('gesprach mit Ada'), true],
    ['all conditions', { domain: 'example.com', titleWords: 'ada' }, event('Ada', 'n@example.com'), true],
    [
      'one of two conditions',
      { domain: 'example.com', titleWords: 'ada' },
      event('Bo', 'n@example.com'),
      false,
    ],
    ['no condition', {}, event('A', 'nora@example.com'), false],
    ['signs alone as title words', { titleWords: '–!' }, event('A', 'nora@example.com'), false],
    ['an event without a title', { titleWords: 'ada' }, { id: 'e' } as ReturnType<typeof event>, false],
  ])('%s', (_name, over, tried, fits) => expect(ruleFits(draft(over), tried)).toBe(fits));
});

describe('decidingRule', () => {
  const rule = (id: string, day: number, over: Partial<RuleDraft>): Rule => ({
    id,
    at: `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`,
    ...draft({ titleWords: 'ada', ...over }),
  });
  const ada = event('Ada');

  it('is the newest of those that fit, in whatever order they are stored', () => {
    const rules = [rule('newest', 3, {}), rule('old', 1, {}), rule('other', 4, { titleWords: 'bo' })];
    expect(decidingRule(rules, ada)?.id).toBe('newest');
    expect(decidingRule(rules.toReversed(), ada)?.id).toBe('newest');
  });

  it('is an older one where that excludes', () => {
    const rules = [
      rule('excluding', 1, { outcome: 'no-interview' }),
      rule('newer', 3, { outcome: 'expertview' }),
    ];
    expect(decidingRule(rules, ada)?.id).toBe('excluding');
  });

  it('is the newest of several that exclude', () => {
    const excluding = { outcome: 'no-interview' } as const;
    expect(decidingRule([rule('b', 2, excluding), rule('a', 1, excluding)], ada)?.id).toBe('b');
  });

  it('is none where none fits', () => {
    expect(decidingRule([rule('a', 1, {})], event('Bo'))).toBeNull();
    expect(decidingRule([], ada)).toBeNull();
  });
});

describe('a draft', () => {
  it('is trimmed, and what is left out is empty', () => {
    expect(v.parse(RuleDraftSchema, { titleWords: ' ada ', outcome: 'expertlead' })).toEqual(
      draft({ titleWords: 'ada', outcome: 'expertlead' }),
    );
  });

  it.each([
    // Emptied instead, a rule for one title would fit everything of its organizer.
    { organizer: 'nora@example.com', titleWords: 'a'.repeat(201), outcome: 'interview' },
    { organizer: 7, outcome: 'interview' },
    { organizer: 'nora@example.com' },
    { organizer: 'nora@example.com', outcome: 'maybe' },
  ])('is refused whole: %j', (input) => expect(v.is(RuleDraftSchema, input)).toBe(false));

  it.each<[Partial<RuleDraft>, boolean]>([
    [{}, false],
    [{ organizer: ' ', titleWords: '…' }, false],
    [{ domain: 'example.com' }, true],
  ])('%j has a condition: %s', (over, expected) => expect(hasCondition(draft(over))).toBe(expected));

  it('is quoted on one line', () => {
    expect(
      ruleWords(draft({ organizer: 'a@b.example', domain: '@B.example', titleWords: 'System Design' })),
    ).toBe('a@b.example · @b.example · “System Design”');
  });
});
