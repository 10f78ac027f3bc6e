import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '@/domain/invitation/calendar-event';
import { judged } from '@/domain/rules/judged';
import type { Rule, RuleOutcome } from '@/domain/rules/rule';
import { suggestedRule } from '@/domain/rules/suggested';

const rule = (outcome: RuleOutcome, titleWords = 'Ada'): Rule => ({
  id: outcome,
  at: '2026-11-20T10:00:00.000Z',
  organizer: '',
  domain: '',
  titleWords,
  outcome,
});

/** Read as an expertview interview. */
const interview: CalendarEvent = {
  id: 'i',
  summary: 'expertview interview: Ada Almgren',
  description:
    'Candidate: Ada Almgren\nCV: https://drive.google.com/file/d/1abc/view\nThis session is not recorded.',
};
/** Read as no interview. */
const lunch: CalendarEvent = { id: 'l', summary: 'Lunch with Ada', description: 'Pizza' };

describe('judged', () => {
  it('is what the invitation says where no rule fits', () => {
    expect(judged(interview, [rule('no-interview', 'Bo')], null).isInterview.value).toBe(true);
    expect(judged(lunch, [], null).isInterview.value).toBe(false);
  });

  it('leaves out by a rule, named as the evidence', () => {
    const { isInterview } = judged(interview, [rule('no-interview')], null);
    expect(isInterview).toMatchObject({ value: false, confidence: 'certain' });
    expect(isInterview.evidence).toEqual([
      { source: 'rule', quote: '“Ada”', line: null, start: null, end: null },
    ]);
  });

  it('takes in by a rule, with the type it gives', () => {
    const read = judged(lunch, [rule('expertlead')], null);
    expect([read.isInterview.value, read.kind.value]).toEqual([true, 'expertlead']);
    expect(read.kind.evidence[0]?.source).toBe('rule');
  });

  it('takes in by a rule, with the type that the invitation tells', () => {
    expect(judged(lunch, [rule('interview')], null)).toMatchObject({
      isInterview: { value: true },
      kind: { value: null },
    });
    const read = judged(interview, [rule('interview')], null);
    expect(read.kind.value).toBe('expertview');
    expect(read.kind.evidence.some((one) => one.source === 'rule')).toBe(false);
  });

  it('gives the type against the invitation, and leaves everything else as it says', () => {
    const read = judged(interview, [rule('expertlead')], null);
    expect(read.kind.value).toBe('expertlead');
    expect(read.recordingStated.value).toBe('forbidden');
    expect(read.candidate.value).toBe('Ada Almgren');
    expect(read.cv).toHaveLength(1);
  });

  it('lets the person’s word on this very event stand before a rule', () => {
    const read = judged(interview, [rule('no-interview')], true);
    expect(read.isInterview.value).toBe(true);
    expect(read.isInterview.evidence.some((one) => one.source === 'rule')).toBe(false);
    expect(read.candidate.value).toBe('Ada Almgren');
  });

  it('is told the type by a rule also where the person took the event in', () => {
    expect(judged(lunch, [rule('expertview')], true)).toMatchObject({
      isInterview: { value: true },
      kind: { value: 'expertview' },
    });
  });
});

describe('suggestedRule', () => {
  it('is for the organizer alone', () => {
    expect(suggestedRule('Nora@Example.com', 'expertlead')).toEqual({
      organizer: 'nora@example.com',
      domain: '',
      titleWords: '',
      outcome: 'expertlead',
    });
  });
});
