import { reconcile } from '@/domain/calendar/reconcile';
import { readingWindow } from '@/domain/calendar/window';
import { type CalendarEvent, parseCalendarEvent } from '@/domain/invitation/calendar-event';
import type { Rule } from '@/domain/rules/rule';
import type { Session, Sessions } from '@/domain/session';

export const ACCOUNT = 'mira@example.com';
export const NOW = Date.parse('2026-11-24T08:00:00Z');
/** What is read of the calendar. */
export const window = readingWindow(NOW);

/** An expertlead interview on the day of `NOW`, with what a test needs changed. */
export function event(change: Record<string, unknown> = {}): CalendarEvent {
  const parsed = parseCalendarEvent({
    id: 'event1',
    status: 'confirmed',
    summary: 'expertlead Interview – Anna Kowalczyk',
    description: 'Candidate: Anna Kowalczyk\nCV: https://drive.google.com/file/d/1/view',
    organizer: { email: 'community@expertlead.com' },
    start: { dateTime: '2026-11-24T15:00:00+01:00', timeZone: 'Europe/Berlin' },
    end: { dateTime: '2026-11-24T16:00:00+01:00', timeZone: 'Europe/Berlin' },
    hangoutLink: 'https://meet.google.com/abc-defg-hij',
    ...change,
  });
  if (parsed === null) throw new Error('The test’s event has no id.');
  return parsed;
}

/** What is stored after the calendar was read once. */
export function afterReading(
  stored: Sessions,
  events: CalendarEvent[],
  lookedUp: [string, CalendarEvent | null][] = [],
  rules: Rule[] = [],
): Session[] {
  return Object.values(
    reconcile(stored, { account: ACCOUNT, window, events, rules }, new Map(lookedUp), NOW),
  );
}

export const stored = (...sessions: Session[]): Sessions =>
  Object.fromEntries(sessions.map((one) => [one.id, one]));
