import { describe, expect, test } from 'vitest';
import { readInvitation } from '../../../domain/invitation/read-invitation';
import { entriesOf } from '../../fixtures/entries';

/** One sentence a line, as many hands would write it, with what it says of recording: `allowed`, `forbidden`, or null for nothing. */
const phrases = entriesOf<{ words: string; expect: string | null }>('recording-phrases.jsonl');

const stated = (description: string) =>
  readInvitation({ id: 'one', summary: 'expertview interview – Anna Kowalczyk', description })
    .recordingStated;

describe('what a sentence says of recording', () => {
  test.each(phrases)('$words', ({ words, expect: expected }) => {
    expect(stated(words).value).toBe(expected);
    const amidst = `Candidate: Anna Kowalczyk\n${words}\nScorecard: https://docs.google.com/spreadsheets/d/1/edit`;
    expect(stated(amidst).value).toBe(expected);
  });
});

describe('what several lines say of recording', () => {
  test.each([
    ['[Nora 09:15] may I record?\n[Mira 09:20] no, sorry', 'forbidden'],
    ['*priya*  10:44 AM\nare we allowed to record?\n*henrik*  11:20 AM\nyes, recording is fine', 'allowed'],
    ['Nora 09:20: can I record?\nMira 09:31: good question, let me check with the client', null],
    ['Recording only with written consent; we have had it since Monday, so please record.', 'allowed'],
    ['Recording only with written consent.', null],
    ['Mitschnitt nur mit Einwilligung des Kunden.', null],
    ['Mitschnitt nur mit Einwilligung; sie liegt uns vor, also bitte mitschneiden.', 'allowed'],
    ['Recording requires consent of the client. The candidate agreed to being recorded.', null],
    ['Recording ☑ permitted ☐ not permitted', 'allowed'],
    ['Recording ☐ permitted ☑ not permitted', 'forbidden'],
    ['Recording ☐ yes ☐ no', null],
    ['✅ Scorecard\n❌ Recording\n❌ Take-home', 'forbidden'],
    ['recording:\n  allowed: false', 'forbidden'],
    ['🎥 no', 'forbidden'],
    ['🎥 yes', null],
    ['If the candidate declines, please do not record.', null],
    ['Lehnt die Kandidatin ab, bitte nicht aufzeichnen.', null],
    ['Do not record unless she agrees.', 'forbidden'],
  ])('%j', (text, expected) => expect(stated(text).value).toBe(expected));
});

test('the ticked box is shown before the one that was left empty', () => {
  const { evidence } = stated('[ ] record\n[x] do not record');
  expect(evidence.map(({ quote }) => quote)).toEqual(['[x] do not record', '[ ] record']);
});
