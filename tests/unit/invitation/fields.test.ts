import { describe, expect, test } from 'vitest';
import { fields } from '../../../domain/invitation/text/fields';
import { isKnownLabel } from '../../../domain/invitation/text/known-labels';
import { sections } from '../../../domain/invitation/text/sections';

const read = (text: string) => {
  const found = fields(text, sections(text), isKnownLabel);
  for (const { value, valueStart, end } of found) expect(text.slice(valueStart, end).trim()).toBe(value);
  return found.map(({ label, value }) => `${label}→${value}`).join('|');
};

describe('labels with their values', () => {
  test.each([
    ['colon', 'Candidate: Anna Kowalczyk', 'Candidate→Anna Kowalczyk'],
    ['arrow', 'Candidate -> Anna Kowalczyk', 'Candidate→Anna Kowalczyk'],
    ['dots', 'Candidate ......... Anna Kowalczyk', 'Candidate→Anna Kowalczyk'],
    ['dots of two', 'Brief from client . https://x.example/1', 'Brief from client→https://x.example/1'],
    ['underscores', 'CV____ https://x.example/1', 'CV→https://x.example/1'],
    ['an ellipsis in a sentence is none', 'Well... see you', ''],
    ['above its value', 'Candidate\nAnna Kowalczyk', 'Candidate→Anna Kowalczyk'],
    ['gendered with a colon', 'Kandidat:in: Anna Kowalczyk', 'Kandidat:in→Anna Kowalczyk'],
    [
      'a form’s question above its answer',
      'Are you okay with the interview being recorded?\nNo',
      'Are you okay with the interview being recorded→No',
    ],
    ['a question of something else is no label', 'Which shoes do you wear?\nRed ones', ''],
    ['tabs', 'Candidate\tAnna Kowalczyk', 'Candidate→Anna Kowalczyk'],
    ['pipes at the edges', '| Who | Anna Kowalczyk |\n| --- | --- |\n| CV | x |', 'Who→Anna Kowalczyk|CV→x'],
    [
      'a drawn table with its head',
      '| Candidate | CV | Recording |\n| --- | --- | --- |\n| Anna | x | no |',
      'Candidate→Anna|CV→x|Recording→no',
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toBe(expected));
});
