import type { CalendarEvent } from '../../scenario';
import type { StoredEvent } from '../../state';

/** The event as the API gives it. */
export function shown({ event, bare }: StoredEvent): CalendarEvent {
  if (!bare) return event;
  const { kind, etag, id, status, recurringEventId, originalStartTime } = event;
  const series = recurringEventId ? { recurringEventId, originalStartTime } : {};
  return { kind, etag, id, status, ...series };
}
