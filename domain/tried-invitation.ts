import { sessionFromEvent, spanOf } from './calendar/session-from-event';
import type { CalendarEvent } from './invitation/calendar-event';
import type { Invitation } from './invitation/invitation';
import { pastedEvent, readPasted } from './invitation/pasted/pasted';
import type { Reference } from './invitation/pasted/when';
import { type Missing, missingFrom } from './missing';
import { judged } from './rules/judged';
import { decidingRule, type Rule } from './rules/rule';
import { eventsInJson, isJson, TRIED_AT_MOST, type TriedFault } from './tried-json';

/** What was pasted or dropped; `title` and `organizer` go with a text, which has neither. */
export interface Tried {
  text: string;
  html: string | null;
  title: string;
  organizer: string;
}

/** One invitation as it would be read, with nothing kept of it. */
export interface TriedReading {
  title: string;
  /** ISO instants, null where the event tells no time. */
  start: string | null;
  end: string | null;
  /** An all-day entry (or one with an impossible time) is never shown as an interview, whatever it says. */
  hasNoTime: boolean;
  invitation: Invitation;
  /** The rule of the person's that decides on it, null where none fits. */
  rule: Rule | null;
  /** What it should bring and does not; nothing for what is no interview. */
  missing: Missing[];
}

/**
 * The events in what a person tries: a text (or its markup) is one; JSON is what `eventsInJson` takes.
 * @param reference present moment and zone, for dates in a text
 * @returns one event or more, or what is wrong. Never throws.
 */
export function triedEvents(tried: Tried, reference: Reference): CalendarEvent[] | TriedFault {
  const { text, html } = tried;
  if (text.length > TRIED_AT_MOST || (html?.length ?? 0) > TRIED_AT_MOST)
    return { fault: 'tooLong', at: null };
  return isJson(text) ? eventsInJson(text) : [textEvent(tried, reference)];
}

function textEvent({ text, html, title, organizer }: Tried, reference: Reference): CalendarEvent {
  const read = readPasted({ text, html }, reference);
  const event = pastedEvent({
    id: 'tried',
    title: title.trim() || (read.title ?? ''),
    start: read.start ?? '',
    end: read.end ?? '',
    meetingUrl: read.meetingUrl,
    description: read.description,
  });
  const { start: _start, end: _end, ...timeless } = event;
  return {
    ...(read.start === null ? timeless : event),
    ...(organizer.trim() === '' ? {} : { organizer: { email: organizer.trim() } }),
  };
}

/**
 * Reads an event as the calendar's would be read, by its own words and the person's rules.
 * @param event any event, with or without times: what is missing from it does not depend on them
 * @returns the whole reading. Never throws.
 */
export function triedReading(event: CalendarEvent, rules: readonly Rule[]): TriedReading {
  const invitation = judged(event, rules, null);
  const span = spanOf(event);
  return {
    title: event.summary?.trim() ?? '',
    start: span?.start ?? null,
    end: span?.end ?? null,
    hasNoTime: span === null && event.start !== undefined,
    invitation,
    rule: decidingRule(rules, event),
    missing: invitation.isInterview.value ? missing(event, invitation) : [],
  };
}

const SOME_TIME = { dateTime: '2000-01-01T00:00:00Z' };

function missing(event: CalendarEvent, invitation: Invitation): Missing[] {
  const timed = { ...event, start: SOME_TIME, end: SOME_TIME };
  const session = sessionFromEvent(timed, invitation, '');
  // The answer of whoever the event was copied from says nothing of the invitation.
  return session === null ? [] : missingFrom({ ...session, myResponse: null });
}
