import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedText, understoodSpans } from '@/components/marked-text';
import { anInvitation } from '../../component/a-session';

const shown = (text: string, part: { start: number; end: number }, marks: { start: number; end: number }[]) =>
  markedText(text, part, marks)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

describe('markedText', () => {
  it.each([
    ['none', { start: 0, end: 6 }, [], 'abcdef'],
    ['inside', { start: 0, end: 6 }, [{ start: 2, end: 4 }], 'ab[cd]ef'],
    [
      'overlapping',
      { start: 0, end: 6 },
      [
        { start: 1, end: 4 },
        { start: 3, end: 5 },
      ],
      'a[bcd][e]f',
    ],
    [
      'the same twice',
      { start: 0, end: 6 },
      [
        { start: 1, end: 3 },
        { start: 1, end: 3 },
      ],
      'a[bc]def',
    ],
    [
      'across the part',
      { start: 2, end: 4 },
      [
        { start: 0, end: 3 },
        { start: 3, end: 9 },
      ],
      '[c][d]',
    ],
    ['outside', { start: 2, end: 4 }, [{ start: 4, end: 6 }], 'cd'],
    ['a part longer than the text', { start: 0, end: 99 }, [], 'abcdef'],
  ])('%s', (_case, part, marks, expected) => {
    expect(shown('abcdef', part, marks)).toBe(expected);
  });

  it('never loses or doubles text, whatever is marked', () => {
    const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([start, end]) => ({ start, end }));
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(span), (text, marks) => {
        const pieces = markedText(text, { start: 0, end: text.length }, marks);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });

  it('marks the words that type, candidate and recording were read from', () => {
    const invitation = anInvitation();
    expect(understoodSpans(invitation).map(({ start, end }) => invitation.text.slice(start, end))).toEqual([
      'Interview type: expertview',
      'Please note: this session will not be recorded.',
      'Anna Kowalczyk',
    ]);
  });
});
