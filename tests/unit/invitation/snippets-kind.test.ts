import { beforeAll, describe, expect, test } from 'vitest';
import { parseCalendarEvent } from '../../../domain/invitation/calendar-event';
import { readInvitation } from '../../../domain/invitation/read-invitation';
import { entriesOf } from '../../fixtures/entries';

interface Person {
  name: string;
  email: string;
}
interface Snippet {
  id: string;
  title: string;
  text: string;
  organizer: Person;
  guests: Person[];
  isInterview: boolean;
  kind: string | null;
}

/** Dense snippets by an author who never saw the reader, and (`own-k-…`) by the reader's own. */
const snippets = entriesOf<Snippet>('snippets-kind.jsonl');

const person = ({ name, email }: Person) => ({ email, displayName: name });

function read(snippet: Snippet) {
  const event = parseCalendarEvent({
    id: snippet.id,
    summary: snippet.title,
    description: snippet.text,
    start: { dateTime: '2026-11-25T10:00:00Z' },
    end: { dateTime: '2026-11-25T11:00:00Z' },
    organizer: person(snippet.organizer),
    attendees: [
      { email: 'mira.sandberg@example.com', displayName: 'Mira Sandberg', self: true },
      ...snippet.guests.map(person),
    ],
  });
  if (!event) throw new Error('the snippet has no id');
  const { isInterview, kind } = readInvitation(event);
  return { isInterview: isInterview.value, kind: kind.value };
}

describe('whether it is an interview, and of which type', () => {
  // The first reading compiles all expressions, which a busy machine takes seconds for.
  beforeAll(() => void snippets.slice(0, 1).map(read), 60_000);

  test.each(snippets.map((snippet) => [snippet.id, snippet.title, snippet] as const))(
    '%s %s',
    (_id, _title, snippet) => {
      expect(read(snippet)).toEqual({ isInterview: snippet.isInterview, kind: snippet.kind });
    },
  );
});
