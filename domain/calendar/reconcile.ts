import type { CalendarEvent } from '../invitation/calendar-event';
import { readInvitation } from '../invitation/read-invitation';
import { hasOwnWork, type Session, type Sessions } from '../session';
import { googleSessionId, sessionFromEvent } from './session-from-event';
import { inWindow, type ReadingWindow } from './window';

interface Reading {
  /** E-mail of the account whose calendar was read. */
  account: string;
  window: ReadingWindow;
  /** All events of all pages. */
  events: readonly CalendarEvent[];
}

/**
 * The stored sessions that a reading should have shown and did not.
 * Each must be looked up by itself before it is called absent: it may only have moved out of the window.
 * @returns ids of events
 */
export function missingEvents(stored: Sessions, reading: Reading): string[] {
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
  for (const event of reading.events) follow(next, event, reading.account, now);
  for (const [eventId, event] of lookedUp) {
    const id = googleSessionId(reading.account, eventId);
    const session = next[id];
    if (event !== null) follow(next, event, reading.account, now);
    else if (session !== undefined) next[id] = absent(session, now);
  }
  return next;
}

function follow(sessions: Sessions, event: CalendarEvent, account: string, now: number): void {
  const invitation = readInvitation(event);
  const session = sessionFromEvent(event, invitation, account);
  const id = googleSessionId(account, event.id);
  const before = sessions[id];
  const isInterview = session !== null && invitation.isInterview.value;
  if (isInterview) {
    sessions[id] = { ...session, chosenKind: before?.chosenKind ?? null };
  } else if (before === undefined) {
    return;
  } else if (event.status === 'cancelled') {
    // A deleted event may come with nothing but its id, its status and its times.
    sessions[id] = cancelled(before);
  } else if (session === null) {
    // An all-day entry now: at its old time it is no longer there.
    sessions[id] = absent(before, now);
  } else if (hasOwnWork(before) || isUnderWay(before, now)) {
    sessions[id] = { ...session, invitation: before.invitation, chosenKind: before.chosenKind };
  } else {
    delete sessions[id];
  }
}

function absent(session: Session, now: number): Session {
  return { ...session, absentSince: session.absentSince ?? new Date(now).toISOString() };
}

/** From half an hour before its start to two hours after its end a session may stand beside a call: it is not taken away. */
function isUnderWay(session: Session, now: number): boolean {
  return now > Date.parse(session.start) - 30 * MINUTE && now < Date.parse(session.end) + 120 * MINUTE;
}

function cancelled(session: Session): Session {
  return {
    ...session,
    absentSince: null,
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
