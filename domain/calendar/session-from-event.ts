import type { CalendarEvent } from '../invitation/calendar-event';
import type { Invitation } from '../invitation/invitation';
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
  const start = instant(event.start?.dateTime);
  const end = instant(event.end?.dateTime) ?? start;
  if (start === null || end === null) return null;
  return {
    id: googleSessionId(account, event.id),
    source: { type: 'google', account, eventId: event.id },
    title: event.summary?.trim() ?? '',
    start,
    end: Date.parse(end) < Date.parse(start) ? start : end,
    timeZone: event.start?.timeZone ?? null,
    calendarUrl: event.htmlLink?.startsWith('https://') ? event.htmlLink : null,
    myResponse: myResponse(event),
    invitation,
    absentSince: null,
    chosenKind: null,
  };
}

function instant(dateTime: string | undefined): string | null {
  const ms = dateTime === undefined ? Number.NaN : Date.parse(dateTime);
  const iso = Number.isNaN(ms) ? '' : new Date(ms).toISOString();
  // Beyond the year 9999 the form changes, and one such event must not keep the others from being stored.
  return /^\d{4}-/.test(iso) ? iso : null;
}

function myResponse(event: CalendarEvent): Session['myResponse'] {
  const mine = event.attendees?.find((guest) => guest.self)?.responseStatus;
  return RESPONSES.find((response) => response === mine) ?? null;
}

const RESPONSES = ['accepted', 'declined', 'tentative', 'needsAction'] as const;
