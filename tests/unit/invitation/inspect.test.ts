import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { inspectInvitations } from '../../inspect/invitation';

const folder = mkdtempSync(join(tmpdir(), 'inspect-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const event = {
  id: 'e1',
  summary: 'expertlead interview Anna Kowalczyk',
  organizer: { email: 'community@expertlead.com' },
};
const run = (...args: string[]) => [...inspectInvitations(args)];

describe('inspect invitation', () => {
  test('reads lines of {id, event}', () =>
    expect(run(file('a.jsonl', `${JSON.stringify({ id: 'x', event })}\n\n`))).toMatchObject([
      {
        id: 'x',
        isInterview: true,
        kind: 'expertlead',
        recording: 'unless-declined',
        candidate: 'Anna Kowalczyk',
        description: { links: [], inline: false },
      },
    ]));

  test('explains with --explain, in any order', () => {
    const path = file('a.jsonl', JSON.stringify({ id: 'x', event }));
    for (const args of [
      [path, '--explain'],
      ['--explain', path],
    ])
      expect(run(...args)).toEqual([expect.stringMatching(/^═══ x · expertlead interview Anna Kowalczyk\n/)]);
  });

  test.each([
    ['on one line', JSON.stringify({ kind: 'calendar#events', items: [event, event] })],
    ['on many lines', JSON.stringify({ items: [event, event] }, null, 2)],
  ])('reads an events.list answer %s', (_, text) => expect(run(file('list.json', text))).toHaveLength(2));

  test.each([
    ['a missing file', () => run(join(folder, 'none.jsonl')), /none\.jsonl is not there/],
    ['no file named', () => run(), /Name one file/],
    [
      'a broken line',
      () => run(file('b.jsonl', `${JSON.stringify({ id: 'x', event })}\n{"id":`)),
      /line 2, is no valid JSON/,
    ],
    [
      'a broken first line',
      () => run(file('c.jsonl', `{"id": nonsense}\n${JSON.stringify({ id: 'x', event })}`)),
      /line 1, is no valid JSON/,
    ],
    ['a line that is no object', () => run(file('d.jsonl', '42')), /line 1, is no event/],
    ['an event without id', () => run(file('e.jsonl', '{"id":"x","event":{}}')), /"x" has no id/],
  ])('says %s in a sentence', (_, act, sentence) => expect(act).toThrow(sentence));
});
