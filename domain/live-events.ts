import { googleSessionId, spanOf } from './calendar/session-from-event';
import type { CalendarEvent } from './invitation/calendar-event';
import type { Evidence, Kind } from './invitation/invitation';
import { judged } from './rules/judged';
import { type Rule, ruleFits } from './rules/rule';
import { isSetAside, type Sessions } from './session';

/**
 * An event of the calendar that stands nowhere else in the product, as shown once and never stored.
 * `start` and `end` ISO instants, null for all-day entries. `reason`: why it is not shown as an interview; `why` the
 * words or the rule that decided.
 */
export interface LiveEvent {
  eventId: string;
  title: string;
  organizer: string | null;
  start: string | null;
  end: string | null;
  reason: 'no-interview' | 'rule' | 'set-aside' | 'all-day';
  /** Id of the session that was set aside, for the undo. */
  sessionId: string | null;
  why: Evidence[];
}

/**
 * The events that are not shown as interviews ("Not here?"), by start, all-day entries first. Deleted ones are left out.
 * @param events of a live reading
 * @param known the stored sessions and the account they are of
 */
export function otherEvents(
  events: readonly CalendarEvent[],
  known: { sessions: Sessions; account: string; rules: readonly Rule[] },
): LiveEvent[] {
  return events
    .filter((event) => event.status !== 'cancelled')
    .flatMap((event) => liveEvent(event, known))
    .sort((a, b) => (a.start ?? '').localeCompare(b.start ?? '') || a.title.localeCompare(b.title));
}

function liveEvent(
  event: CalendarEvent,
  { sessions, account, rules }: { sessions: Sessions; account: string; rules: readonly Rule[] },
): LiveEvent | [] {
  const stored = sessions[googleSessionId(account, event.id)];
  if (stored !== undefined && !isSetAside(stored)) return [];
  const span = spanOf(event);
  const { isInterview } = judged(event, rules, null);
  if (stored === undefined && span !== null && isInterview.value) return [];
  const byRule = isInterview.evidence.some((one) => one.source === 'rule');
  return {
    eventId: event.id,
    title: event.summary?.trim() ?? '',
    organizer: event.organizer?.email?.toLowerCase() ?? null,
    start: span?.start ?? null,
    end: span?.end ?? null,
    reason: stored !== undefined ? 'set-aside' : span === null ? 'all-day' : byRule ? 'rule' : 'no-interview',
    sessionId: stored?.id ?? null,
    why: isInterview.value ? [] : isInterview.evidence,
  };
}

/** What an event is taken for: an interview of a type (null: unsure), or none. */
type Taken = { isInterview: false } | { isInterview: true; kind: Kind | null };

/** What a rule would do to the events of the window: those it fits, each as it is taken now and as it would be. */
export interface RuleTrial {
  /** How many events were looked at. */
  looked: number;
  fits: { title: string; start: string | null; before: Taken; after: Taken }[];
}

/**
 * Tries a rule on events that are read live and not stored.
 * @param rules all rules as they are, without the one that is edited
 * @param tried the rule to try, as it would be saved
 */
export function ruleTrial(events: readonly CalendarEvent[], rules: readonly Rule[], tried: Rule): RuleTrial {
  const present = events.filter((event) => event.status !== 'cancelled');
  return {
    looked: present.length,
    fits: present
      .filter((event) => ruleFits(tried, event))
      .map((event) => ({
        title: event.summary?.trim() ?? '',
        start: spanOf(event)?.start ?? event.start?.date ?? null,
        before: taken(event, rules),
        after: taken(event, [...rules, tried]),
      })),
  };
}

function taken(event: CalendarEvent, rules: readonly Rule[]): Taken {
  const { isInterview, kind } = judged(event, rules, null);
  return isInterview.value ? { isInterview: true, kind: kind.value } : { isInterview: false };
}
