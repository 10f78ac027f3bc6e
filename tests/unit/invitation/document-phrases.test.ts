import { expect, test } from 'vitest';
import { parseCalendarEvent } from '../../../domain/invitation/calendar-event';
import { readInvitation } from '../../../domain/invitation/read-invitation';
import { linesOf } from '../../fixtures/entries';

/** A passage a line; `{cv}`, `{d}` (description), `{s}` (scorecard), `{t}` (task) and `{x}` (none of them) stand for links whose address tells nothing. */
const phrases = linesOf('document-phrases.txt');

const SORTS: Record<string, string> = { cv: 'cv', d: 'description', s: 'scorecard', t: 'tasks', x: 'none' };

/** The passage with real addresses, and what each of them is. */
function filled(phrase: string) {
  const expected: Record<string, string> = {};
  const text = phrase
    .replaceAll('\\n', '\n')
    .replaceAll('\\t', '\t')
    .replace(/\{([a-z]+)\d?\}/g, (_, sort: string) => {
      const url = `https://files.example.net/d/${Object.keys(expected).length}7f3a`;
      expected[url] = SORTS[sort] ?? '';
      return url;
    });
  return { text, expected };
}

function read(text: string, urls: string[]): Record<string, string> {
  const event = parseCalendarEvent({
    id: 'e',
    summary: 'expertview interview – Jonas Brandt',
    description: text,
  });
  if (!event) throw new Error('the event has no id');
  const { cv, description, scorecard, tasks } = readInvitation(event, { isInterview: true });
  const lists = { cv, description: description.links, scorecard, tasks };
  const sortOf = (url: string) =>
    Object.entries(lists).find(([, list]) => list.some((document) => document.url === url))?.[0] ?? 'none';
  return Object.fromEntries(urls.map((url) => [url, sortOf(url)]));
}

test.each(phrases)('%s', (phrase) => {
  const { text, expected } = filled(phrase);
  expect(read(text, Object.keys(expected))).toEqual(expected);
});
