import type { calendar_v3 } from '@googleapis/calendar';
import { dateIn, rfc3339 } from './zoned-time';

export type CalendarEvent = calendar_v3.Schema$Event;

type ScenarioAccount = {
  email: string;
  name: string;
  /** Whether the browser is signed in to it from the start; yes unless said. */
  signedIn?: boolean;
  /** Of the account's calendar; Europe/Berlin unless said. */
  timeZone?: string;
  events?: CalendarEvent[];
};

export type SharedDocument = {
  id: string;
  host: 'docs.google.com' | 'drive.google.com';
  /** As in the invitation's link, without the query. */
  path: string;
  title: string;
  opensFor: string[];
};

export type OAuthClient = {
  clientId: string;
  /** Exact addresses registered for the client; without them any extension's own redirect address is taken. */
  redirectUris?: string[];
};

export type Scenario = {
  accounts: ScenarioAccount[];
  documents?: SharedDocument[];
  clients: OAuthClient[];
};

/**
 * The event moved to another time, as if it had been made some days before it: start and end with offset and
 * zone (the event's own, else Europe/Berlin), created, updated. A whole-day event stays one.
 */
export function eventAt(event: CalendarEvent, start: Date, minutes: number, now = new Date()): CalendarEvent {
  const timeZone = event.start?.timeZone ?? 'Europe/Berlin';
  const end = new Date(start.getTime() + minutes * 60_000);
  const made = new Date(Math.min(start.getTime(), now.getTime()) - 3 * 24 * 60 * 60_000).toISOString();
  const times = event.start?.date
    ? { start: { date: dateIn(start, timeZone) }, end: { date: dayAfter(dateIn(end, timeZone)) } }
    : {
        start: { dateTime: rfc3339(start, timeZone), timeZone },
        end: { dateTime: rfc3339(end, timeZone), timeZone },
      };
  return {
    ...structuredClone(event),
    ...times,
    ...(event.originalStartTime ? { originalStartTime: times.start } : {}),
    created: made,
    updated: made,
  };
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 24 * 60 * 60_000).toISOString().slice(0, 10);
}

/** The event as it stands in another invited person's calendar. */
export function invitedAs(event: CalendarEvent, person: { email: string; name: string }): CalendarEvent {
  const attendees = event.attendees?.map((attendee) =>
    attendee.self ? { ...attendee, email: person.email, displayName: person.name } : attendee,
  );
  return { ...structuredClone(event), ...(attendees ? { attendees } : {}) };
}

/** The document behind a Google link, or null when the link leads elsewhere. */
export function documentAt(link: string, title: string, opensFor: string[]): SharedDocument | null {
  const { host, pathname } = new URL(link);
  if (host !== 'docs.google.com' && host !== 'drive.google.com') return null;
  const id = /\/d\/(?:e\/)?([\w-]+)/.exec(pathname)?.[1];
  return id ? { id, host, path: pathname, title, opensFor } : null;
}
