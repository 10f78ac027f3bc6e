import type { ServerResponse } from 'node:http';
import type { calendar_v3 } from '@googleapis/calendar';
import { sendJson } from '../../answer';
import type { GoogleState, StoredEvent } from '../../state';
import { startOfDay } from '../../zoned-time';
import { sendApiError } from '../api-error';
import { select } from './fields';
import { type EventsQuery, pageTokenAt, readEventsQuery } from './query';
import { shown } from './shown';

type When = calendar_v3.Schema$EventDateTime | undefined;

function instant(when: When, timeZone: string): number {
  if (when?.dateTime) return Date.parse(when.dateTime);
  return when?.date ? startOfDay(when.date, timeZone) : Number.NaN;
}

/** Both bounds exclude: timeMax the start of an event, timeMin its end. */
function matches({ event }: StoredEvent, query: EventsQuery, timeZone: string): boolean {
  if (event.status === 'cancelled' && !query.showDeleted) return false;
  if (query.eventTypes.length > 0 && !query.eventTypes.includes(event.eventType ?? 'default')) return false;
  return (
    instant(event.start, timeZone) < query.timeMax &&
    instant(event.end ?? event.start, timeZone) > query.timeMin
  );
}

function latest(events: StoredEvent[]): string {
  const times = events.map(({ event }) => event.updated ?? '').sort();
  return times.at(-1) || new Date(0).toISOString();
}

/** GET /calendar/v3/calendars/{calendar}/events */
export function listEvents(res: ServerResponse, params: URLSearchParams, email: string, state: GoogleState) {
  const query = readEventsQuery(params);
  if ('refusal' in query) return sendApiError(res, query.refusal);
  const timeZone = state.users.find((user) => user.email === email)?.timeZone ?? 'Europe/Berlin';
  const stored = state.calendars.get(email) ?? [];
  const found = stored.filter((one) => matches(one, query, timeZone));
  const start = ({ event }: StoredEvent) => instant(event.start, timeZone);
  const ordered = query.byStart ? found.toSorted((a, b) => start(a) - start(b)) : found;
  const next = query.offset + Math.min(query.maxResults, state.behaviour.pageSize);
  const answer: calendar_v3.Schema$Events = {
    kind: 'calendar#events',
    etag: `"p${stored.length}${Date.parse(latest(stored))}"`,
    summary: email,
    description: '',
    updated: latest(stored),
    timeZone,
    accessRole: 'owner',
    defaultReminders: [{ method: 'popup', minutes: 10 }],
    ...(next < ordered.length ? { nextPageToken: pageTokenAt(next) } : {}),
    items: ordered.slice(query.offset, next).map(shown),
  };
  const selected = select(answer, params.get('fields'), 'Events');
  if ('refusal' in selected) return sendApiError(res, selected.refusal);
  sendJson(res, 200, selected.value);
}
