import { NO_CORRECTIONS } from '../correction/corrections';
import type { CalendarEvent } from '../invitation/calendar-event';
import type { Invitation } from '../invitation/invitation';
import { people } from '../invitation/people';
import type { Session } from '../session';

/** The id under which an event of an account is stored: the same for every reading of the same event. */
export function googleSessionId(account: string, eventId: string): string {
  return `google/${account}/${eventId}`;
}

/**
 * The session that an event stands for.
 * @param event an event that was read as an interview
 * @param invitation what was read from it
 * @param account e-mail of the calendar's account
 * @returns the session without anything of the person's own; null where the event has no time of day (an all-day entry) or an impossible one
 */
export function sessionFromEvent(
  event: CalendarEvent,
  invitation: Invitation,
  account: string,
): Session | null {
  const span = spanOf(event);
  if (span === null) return null;
  return {
    id: googleSessionId(account, event.id),
    source: { type: 'google', account, eventId: event.id },
    title: event.summary?.trim() ?? '',
    ...span,
    timeZone: event.start?.timeZone ?? null,
    calendarUrl: event.htmlLink?.startsWith('https://') ? event.htmlLink : null,
    ...peopleOf(event),
    updated: instant(event.updated),
    invitation,
    absentSince: null,
    corrections: NO_CORRECTIONS,
    changes: [],
  };
}

/** The time of an event as ISO instants, `end` never before `start`; null where it has no time of day or an impossible one. */
export function spanOf(event: CalendarEvent): { start: string; end: string } | null {
  const start = instant(event.start?.dateTime);
  const end = instant(event.end?.dateTime) ?? start;
  if (start === null || end === null) return null;
  return { start, end: Date.parse(end) < Date.parse(start) ? start : end };
}

/** A moment as the calendar writes it, as an ISO instant in UTC; null where there is none or an impossible one. */
export function instant(dateTime: string | undefined): string | null {
  const ms = dateTime === undefined ? Number.NaN : Date.parse(dateTime);
  const iso = Number.isNaN(ms) ? '' : new Date(ms).toISOString();
  // Beyond the year 9999 the form changes, and one such event must not keep the others from being stored.
  return /^\d{4}-/.test(iso) ? iso : null;
}

/** More guests than this are a gathering, and no candidate is looked for among them. */
const GUESTS_AT_MOST = 30;

function peopleOf(event: CalendarEvent): Pick<Session, 'myResponse' | 'organizer' | 'guests'> {
  const responses = new Map<string, string | undefined>();
  for (const { email = '', responseStatus } of event.attendees ?? [])
    responses.set(email.trim().toLowerCase(), responseStatus);
  const response = (word: string | undefined) => RESPONSES.find((one) => one === word) ?? null;
  const { organizer } = event;
  return {
    myResponse: response(event.attendees?.find((guest) => guest.self)?.responseStatus),
    organizer: organizer?.email
      ? { name: organizer.displayName ?? '', email: organizer.email.toLowerCase() }
      : null,
    guests: people(event)
      .guests.slice(0, GUESTS_AT_MOST)
      .map((guest) => ({ ...guest, response: response(responses.get(guest.email)) })),
  };
}

const RESPONSES = ['accepted', 'declined', 'tentative', 'needsAction'] as const;
