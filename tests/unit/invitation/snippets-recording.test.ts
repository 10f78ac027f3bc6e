import { expect, test } from 'vitest';
import { parseCalendarEvent } from '../../../domain/invitation/calendar-event';
import type { Kind } from '../../../domain/invitation/invitation';
import { readInvitation } from '../../../domain/invitation/read-invitation';
import { type RecordingPermission, recordingPermission } from '../../../domain/recording/permission';
import { entriesOf } from '../../fixtures/entries';

/** Texts by an author who never saw the reader, each with the permission that a careful person reads in it. */
interface Snippet {
  id: string;
  kind: Kind;
  text: string;
  recording: RecordingPermission;
}

const snippetsOf = (file: string) => entriesOf<Snippet>(`${file}.jsonl`);

/** Read more strictly than meant, on purpose: none of them records against the invitation. */
const STRICTER = new Map<string, RecordingPermission>([
  // A camera as the only word may mean the camera as well.
  ['rec-007', 'unstated'],
  // A yes with an exception is no clear yes.
  ['rec-371', 'forbidden'],
]);

function read({ id, kind, text }: Snippet): RecordingPermission {
  const event = parseCalendarEvent({
    id,
    summary: `${kind} interview – Jonas Brandt`,
    description: text,
    start: { dateTime: '2026-11-25T10:00:00Z' },
    end: { dateTime: '2026-11-25T11:00:00Z' },
    organizer: { email: 'interviews@expertlead.com' },
  });
  if (!event) throw new Error(`${id} is no event`);
  return recordingPermission(kind, readInvitation(event, { isInterview: true }).recordingStated.value);
}

/** The second file is written by who wrote the reader: the classes of the first in more words. */
test.each([...snippetsOf('snippets-recording'), ...snippetsOf('snippets-recording-own')])(
  '$id $kind: $text',
  (snippet) => {
    expect(read(snippet)).toBe(STRICTER.get(snippet.id) ?? snippet.recording);
  },
);
