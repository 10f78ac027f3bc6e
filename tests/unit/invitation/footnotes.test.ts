import { describe, expect, test } from 'vitest';
import { readInvitation } from '../../../domain/invitation/read-invitation';
import { chatPrefixes } from '../../../domain/invitation/text/chat-lines';

const read = (description: string) =>
  readInvitation({ id: 'one', summary: 'expertview interview – Anna Kowalczyk', description });
const urls = (list: { url: string }[]) => list.map(({ url }) => url);

test.each([
  ['[1]', '[2]', '[1]', '[2]'],
  ['(1)', '(2)', '(1)', '(2)'],
  ['¹', '²', '¹', '²'],
  ['[1]', '[2]', '1.', '2.'],
])('documents named at %s and %s are found at %s and %s', (one, two, noteOne, noteTwo) => {
  const found = read(
    `You will meet Anna Kowalczyk. Her CV ${one} and the scorecard ${two} are below.\n\nBest,\nNora\n\n` +
      `${noteOne} https://files.example.net/a\n${noteTwo} https://files.example.net/b\n[3] https://files.example.net/c`,
  );
  expect([urls(found.cv), urls(found.scorecard)]).toEqual([
    ['https://files.example.net/a'],
    ['https://files.example.net/b'],
  ]);
});

describe('lines of a pasted chat', () => {
  test.each([
    ['[Nora 09:12] hi', '[Nora 09:13] cv'],
    ['[23.11.26, 17:02:11] Nora Falk: hi', '[23.11.26, 17:02:40] Mira: cv'],
    ['Nora 09:12: hi', 'Mira (09:13): cv'],
    ['09:12 Nora: hi', '09:13 Mira: cv'],
  ])('%j, %j', (one, two) => {
    const [a, b] = chatPrefixes([one, two]);
    expect([one.slice(a), two.slice(b)]).toEqual(['hi', 'cv']);
  });

  test('a line with only name and time says nothing', () =>
    expect(chatPrefixes(['*priya*  10:41 AM', 'hi', 'Nora Falk, 10:42', 'yes'])).toEqual([17, 0, 16, 0]));

  test('a label with a time is no name, and one such line makes no chat', () => {
    expect(chatPrefixes(['10:00 Candidate: Anna', '10:30 Recording: no'])).toEqual([0, 0]);
    expect(chatPrefixes(['Nora 09:12: hi', 'text'])).toEqual([0, 0]);
  });
});
