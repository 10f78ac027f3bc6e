import { describe, expect, test } from 'vitest';
import { parseCalendarEvent } from '../../../domain/invitation/calendar-event';
import { explain } from '../../../domain/invitation/explain';
import { readInvitation } from '../../../domain/invitation/read-invitation';
import { entriesOf } from '../../fixtures/entries';
import { explained } from '../../inspect/explained';

const event = {
  id: 'one',
  summary: 'expertview: Anna Kowalczyk',
  organizer: { email: 'nora.falk@expertlead.com', displayName: 'Nora Falk' },
  attendees: [{ email: 'mira@example.com', displayName: 'Mira Sandberg', self: true }],
  description: [
    'Candidate: Anna Kowalczyk',
    'CV: https://cv.example.com/1',
    'Old scorecard: https://docs.google.com/spreadsheets/d/1/edit',
    'Please do not record.',
    '',
    'Best regards',
    'Nora',
  ].join('\n'),
};
const read = explain(event);

describe('why an invitation is read as it is', () => {
  test('lines with their place', () =>
    expect(read.lines.map(({ number, place }) => [number, place])).toEqual([
      [1, 'body'],
      [2, 'body'],
      [3, 'body'],
      [4, 'body'],
      [5, 'body'],
      [6, 'signature'],
      [7, 'signature'],
    ]));

  test('each link with its sign or why it was left out', () =>
    expect(read.links.map(({ href, sign, leftOut }) => [href, sign, leftOut])).toEqual([
      ['https://cv.example.com/1', { type: 'cv', by: 'label' }, null],
      ['https://docs.google.com/spreadsheets/d/1/edit', { type: 'scorecard', by: 'label' }, 'outdated'],
    ]));

  test('what was said of recording, the signs of the type, the names and who is excluded', () => {
    expect(read.recording.map(({ verdict }) => verdict)).toEqual(['forbidden']);
    expect(read.kind).toContainEqual(expect.objectContaining({ kind: 'expertview', by: 'title', weight: 7 }));
    expect(read.candidate.names).toContainEqual(
      expect.objectContaining({ name: 'Anna Kowalczyk', by: 'label', weight: 11 }),
    );
    expect(read.candidate.excluded).toEqual(['Mira Sandberg', 'Nora Falk']);
  });

  test('the weights add up to the sum that decides', () => {
    const { weights, sum, atLeast } = read.interview;
    expect(weights.reduce((total, { by }) => total + by, 0)).toBe(sum);
    expect(read.decision.isInterview.value).toBe(sum >= atLeast);
  });

  test('of every labelled invitation: the decision is the reader’s own, and the sum is on its side', () => {
    for (const { event } of entriesOf<{ event: unknown }>('invitations.jsonl')) {
      const parsed = parseCalendarEvent(event);
      if (!parsed) throw new Error('the fixture has no id');
      const { decision, interview, links } = explain(parsed);
      expect(decision).toEqual(readInvitation(parsed));
      expect(interview.sum >= interview.atLeast).toBe(decision.isInterview.value);
      for (const { sign, leftOut } of links) expect(sign !== null || leftOut !== null).toBe(true);
    }
  }, 60_000);
});

describe('as plain text', () => {
  const text = explained('one', read);

  test.each([
    '═══ one · expertview: Anna Kowalczyk',
    '  interviewer Mira Sandberg <mira@example.com>',
    '  6 · 0 · signature │ Best regards',
    '  2 CV → https://cv.example.com/1',
    '  forbidden: text 4 "Please do not record."',
    '  expertview +7 by title: title "expertview: Anna Kowalczyk"',
    '  Anna Kowalczyk +11 by label: text 1 "Candidate: Anna Kowalczyk"',
    '  excluded: Nora Falk',
    '  text 2 https://cv.example.com/1 "CV" → cv by label',
    '  text 3 https://docs.google.com/spreadsheets/d/1/edit "Old scorecard" → left out: outdated (would be scorecard by label)',
    `  sum +${read.interview.sum}, interview from +3 on`,
    '  candidate: "Anna Kowalczyk" (certain) · text 1 "Candidate: Anna Kowalczyk"',
  ])('%s', (line) => expect(text.split('\n')).toContain(line));

  test('says none where there is nothing', () =>
    expect(explained('two', explain({ id: 'two' }))).toContain('Links\n  none'));
});
