import { expect, test } from 'vitest';
import { parseCalendarEvent } from '../../../domain/invitation/calendar-event';
import { DOCUMENT_TYPES } from '../../../domain/invitation/documents/document-words';
import type { DocumentType } from '../../../domain/invitation/invitation';
import { readInvitation } from '../../../domain/invitation/read-invitation';
import { entriesOf } from '../../fixtures/entries';

type Snippet = { id: string; text: string } & Record<DocumentType, string[]>;

/** Passages with links, labelled by an author who never saw the reader. */
const snippets = entriesOf<Snippet>('snippets-documents.jsonl');

/** "The link above the line is the scorecard, the one below it the CV": places told in prose are not understood. */
const MISREAD = ['doc-253'];

function read(text: string): Record<DocumentType, string[]> {
  const event = parseCalendarEvent({
    id: 'e',
    summary: 'expertview interview – Jonas Brandt',
    description: text,
  });
  if (!event) throw new Error('the event has no id');
  const found = readInvitation(event, { isInterview: true });
  const urls = (list: { url: string }[]) => list.map(({ url }) => url).sort();
  return {
    cv: urls(found.cv),
    description: urls(found.description.links),
    scorecard: urls(found.scorecard),
    tasks: urls(found.tasks),
  };
}

const labels = (snippet: Snippet) =>
  Object.fromEntries(DOCUMENT_TYPES.map((type) => [type, [...snippet[type]].sort()]));

test('there are some hundred of them', () => expect(snippets.length).toBeGreaterThan(250));

test.each(snippets.filter(({ id }) => !MISREAD.includes(id)))(
  '$id: every link is what its words say',
  (snippet) => expect(read(snippet.text)).toEqual(labels(snippet)),
);

test('the known misreadings are still misread', () =>
  expect(
    snippets
      .filter(({ id }) => MISREAD.includes(id))
      .filter((snippet) => JSON.stringify(read(snippet.text)) === JSON.stringify(labels(snippet)))
      .map(({ id }) => id),
  ).toEqual([]));
