import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCalendarEvent } from '../../../domain/invitation/calendar-event';
import { readInvitation } from '../../../domain/invitation/read-invitation';
import { generate } from '../../generated/generate';
import type { LabelledEvent } from '../../generated/labels';
import { labelled } from '../../inspect/invitation';

const events = generate(process.env.FULL ? 1_000 : 60, 20_001);

const description = ({ event }: LabelledEvent) => String(event.description);

/** What is read, without the words it came from: these may move. */
function read({ id, event }: LabelledEvent, text: string) {
  const parsed = parseCalendarEvent({ ...event, description: text });
  if (!parsed) throw new Error(`The event of ${id} has no id.`);
  const { evidence: _, ...labels } = labelled(id, readInvitation(parsed));
  return labels;
}

const isHtml = (text: string) => /<(br|p|div|table|ul|ol)\b/.test(text);
const inHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll(/\r?\n/g, '<br>');

const before = events.map((one) => read(one, description(one)));

/** Changes that a mail program or a calendar makes without anybody's doing. */
const CHANGES: [string, (text: string) => string][] = [
  ['Windows line ends', (text) => text.replaceAll(/\r?\n/g, '\r\n')],
  ['a wrapping of Google Calendar', (text) => (isHtml(text) ? `<html-blob>${text}</html-blob>` : text)],
  [
    'a wrapping of Outlook',
    (text) => (isHtml(text) ? `<html><body><div dir="ltr">${text}</div></body></html>` : text),
  ],
  ['plain text shown as HTML', (text) => (isHtml(text) ? text : inHtml(text))],
  ['spaces at line ends', (text) => text.replaceAll('\n', ' \n')],
  ['empty lines before and after', (text) => (isHtml(text) ? `<br><br>${text}<br><br>` : `\n\n${text}\n\n`)],
  [
    'capital tags',
    (text) =>
      isHtml(text) ? text.replaceAll(/<(\/?)(\w+)/g, (_, end, tag) => `<${end}${tag.toUpperCase()}`) : text,
  ],
];

describe.each(CHANGES)('%s', (_, change) => {
  test('change nothing in what is read', () => {
    const after = events.map((one) => read(one, change(description(one))));
    expect(after.filter((labels, i) => !isDeepStrictEqual(labels, before[i]))).toEqual(
      before.filter((labels, i) => !isDeepStrictEqual(labels, after[i])),
    );
  }, 60_000);
});

test('an invitation cut, doubled or mixed anywhere is read without throwing', () => {
  const at = fc.double({ min: 0, max: 1, noNaN: true });
  const mixed = fc.tuple(fc.constantFrom(...events), fc.constantFrom(...events), at, at);
  fc.assert(
    fc.property(mixed, ([one, other, from, to]) => {
      const [a, b] = [description(one), description(other)];
      const text = a.slice(0, Math.floor(from * a.length)) + b.slice(Math.floor(to * b.length));
      const { recording, isInterview } = read(one, text);
      expect(recording === null).toBe(!isInterview);
    }),
    { numRuns: process.env.FULL ? 3_000 : 150, seed: 20261124 },
  );
}, 120_000);
