import { withChanges } from '../change/change';
import { changesBetween } from '../change/changes-between';
import { withoutOverruled } from '../change/overruled';
import type { CalendarEvent } from '../invitation/calendar-event';
import { judged } from '../rules/judged';
import type { Rule } from '../rules/rule';
import { hasOwnWork, type Session, type Sessions } from '../session';
import { googleSessionId, instant, sessionFromEvent } from './session-from-event';
import { inWindow, type ReadingWindow } from './window';

interface Reading {
  /** E-mail of the account whose calendar was read. */
  account: string;
  window: ReadingWindow;
  /** All events of all pages. */
  events: readonly CalendarEvent[];
  /** The person's rules as they are now. */
  rules: readonly Rule[];
}

/**
 * The stored sessions that a reading should have shown and did not.
 * Each must be looked up by itself before it is called absent: it may only have moved out of the window.
 * @returns ids of events
 */
export function missingEvents(stored: Sessions, reading: Omit<Reading, 'rules'>): string[] {
  const seen = new Set(reading.events.map((event) => event.id));
  return Object.values(stored).flatMap((session) =>
    session.source.type === 'google' &&
    session.source.account === reading.account &&
    session.absentSince === null &&
    inWindow(session, reading.window) &&
    !seen.has(session.source.eventId)
      ? [session.source.eventId]
      : [],
  );
}

/**
 * The sessions after a complete reading. Reading never deletes what the person worked on, nor what merely left the window.
 * @param stored the sessions as they are now
 * @param reading the account's whole window, all pages
 * @param lookedUp what became of each of `missingEvents`, by event id: the event, or null where the calendar no longer has it
 * @param now ms since 1970
 */
export function reconcile(
  stored: Sessions,
  reading: Reading,
  lookedUp: ReadonlyMap<string, CalendarEvent | null>,
  now: number,
): Sessions {
  const next: Sessions = { ...stored };
  for (const event of reading.events) follow(next, event, reading, now);
  for (const [eventId, event] of lookedUp) {
    const id = googleSessionId(reading.account, eventId);
    const session = next[id];
    if (event !== null) follow(next, event, reading, now);
    else if (session !== undefined) next[id] = absent(session, now);
  }
  return next;
}

function follow(
  sessions: Sessions,
  event: CalendarEvent,
  { account, rules }: Pick<Reading, 'account' | 'rules'>,
  now: number,
): void {
  const id = googleSessionId(account, event.id);
  const before = sessions[id];
  // Whatever the person said of it: that it was said keeps the session, and its reading must be whole.
  const word = before?.corrections.isInterview ? true : null;
  const invitation = judged(event, rules, word);
  const session = sessionFromEvent(event, invitation, account);
  if (before !== undefined && isBareDeletion(event)) {
    sessions[id] = continued(before, cancelled(before, event.updated), now);
  } else if (session !== null && invitation.isInterview.value) {
    sessions[id] = before === undefined ? session : continued(before, session, now);
  } else if (before === undefined) {
    return;
  } else if (event.status === 'cancelled') {
    sessions[id] = continued(before, cancelled(before, event.updated), now);
  } else if (session === null) {
    // An all-day entry now: at its old time it is no longer there.
    sessions[id] = absent(before, now);
  } else if (hasOwnWork(before) || isUnderWay(before, now)) {
    const whole = judged(event, rules, true);
    // What is still said in it counts, a ban on recording above all; an event that was emptied keeps what was read.
    const kept = whole.text.trim() === '' ? before.invitation : whole;
    sessions[id] = continued(before, { ...session, invitation: kept }, now);
  } else {
    delete sessions[id];
  }
}

/** A deleted event may come with nothing but its id, its status and its times: it must not empty what is known. */
function isBareDeletion({ status, summary, description }: CalendarEvent): boolean {
  return status === 'cancelled' && summary === undefined && description === undefined;
}

/** A newer reading of a session, with the person's own of the one before. */
function continued(before: Session, after: Session, now: number): Session {
  const { corrections } = before;
  const newer = changesBetween(before, { ...after, corrections }, new Date(now).toISOString());
  const changes = withChanges(before.changes, newer);
  return { ...after, corrections: withoutOverruled(corrections, newer), changes };
}

function absent(session: Session, now: number): Session {
  return { ...session, absentSince: session.absentSince ?? new Date(now).toISOString() };
}

/** From half an hour before its start to two hours after its end a session may stand beside a call: it is not taken away. */
function isUnderWay(session: Session, now: number): boolean {
  return now > Date.parse(session.start) - 30 * MINUTE && now < Date.parse(session.end) + 120 * MINUTE;
}

function cancelled(session: Session, updated: string | undefined): Session {
  return {
    ...session,
    absentSince: null,
    updated: instant(updated),
    invitation: {
      ...session.invitation,
      cancelled: {
        value: true,
        confidence: 'certain',
        evidence: [{ source: 'status', quote: 'cancelled', line: null, start: null, end: null }],
      },
    },
  };
}

const MINUTE = 60_000;
