import { googleSessionId, spanOf } from './calendar/session-from-event';
import { inWindow, type ReadingWindow } from './calendar/window';
import { corrected } from './correction/corrected';
import { type Corrections, isCorrected, NO_CORRECTIONS } from './correction/corrections';
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
  reason: 'no-interview' | 'rule' | 'set-aside' | 'all-day' | 'outside';
  /** Id of the session that was set aside, for the undo. */
  sessionId: string | null;
  why: Evidence[];
}

/** What the product knows beside the events: the stored sessions, the account they are of, the person's rules. */
interface Known {
  sessions: Sessions;
  account: string;
  rules: readonly Rule[];
}

/**
 * The events that are not shown as interviews ("Not here?"), by start, all-day entries first. Deleted ones are left out.
 * @param events of a live reading
 * @param window what is read by itself: an interview within it is about to be stored, one outside is told (`outside`)
 */
export function otherEvents(
  events: readonly CalendarEvent[],
  known: Known,
  window: ReadingWindow,
): LiveEvent[] {
  return events
    .filter((event) => event.status !== 'cancelled')
    .flatMap((event) => liveEvent(event, known, window))
    .sort((a, b) => (a.start ?? '').localeCompare(b.start ?? '') || a.title.localeCompare(b.title));
}

function liveEvent(
  event: CalendarEvent,
  { sessions, account, rules }: Known,
  window: ReadingWindow,
): LiveEvent | [] {
  const stored = sessions[googleSessionId(account, event.id)];
  if (stored !== undefined && !isSetAside(stored)) return [];
  const span = spanOf(event);
  const { isInterview } = judged(event, rules, null);
  if (stored === undefined && span !== null && isInterview.value && inWindow(span, window)) return [];
  const byRule = isInterview.evidence.some((one) => one.source === 'rule');
  const unseen = isInterview.value ? 'outside' : byRule ? 'rule' : 'no-interview';
  return {
    eventId: event.id,
    title: event.summary?.trim() ?? '',
    organizer: event.organizer?.email?.toLowerCase() ?? null,
    start: span?.start ?? null,
    end: span?.end ?? null,
    reason: stored !== undefined ? 'set-aside' : span === null ? 'all-day' : unseen,
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
  fits: TriedOn[];
}

/** `byHand`: the rule changes nothing because the person's own word stands before it. */
interface TriedOn {
  title: string;
  /** ISO instant, of an all-day entry the date alone. */
  start: string | null;
  before: Taken;
  after: Taken;
  byHand: boolean;
}

/**
 * Tries a rule on events that are read live and not stored.
 * @param known the stored sessions, the account they are of, and all rules as they are
 * @param tried the rule to try, as it would be saved: a rule of the same id is the one it replaces
 */
export function ruleTrial(events: readonly CalendarEvent[], known: Known, tried: Rule): RuleTrial {
  const rules = [...known.rules.filter((rule) => rule.id !== tried.id), tried];
  const present = events.filter((event) => event.status !== 'cancelled');
  return {
    looked: present.length,
    fits: present
      .filter((event) => ruleFits(tried, event))
      .map((event) => triedOn(event, { ...known, tried: rules })),
  };
}

function triedOn(
  event: CalendarEvent,
  { rules, tried, sessions, account }: Known & { tried: Rule[] },
): TriedOn {
  const own = sessions[googleSessionId(account, event.id)]?.corrections ?? NO_CORRECTIONS;
  const before = taken(event, rules, own);
  const judgedNow = taken(event, tried, own);
  // What the person worked on is not taken away by a rule (as in reading).
  const stays = isCorrected(own) && before.isInterview && !judgedNow.isInterview;
  return {
    title: event.summary?.trim() ?? '',
    start: spanOf(event)?.start ?? event.start?.date ?? null,
    before,
    after: stays ? before : judgedNow,
    byHand: stays || own.isInterview !== null || own.kind !== null,
  };
}

/** An all-day entry is never shown as an interview, whatever a rule says. */
function taken(event: CalendarEvent, rules: readonly Rule[], own: Corrections): Taken {
  const read = judged(event, rules, own.isInterview?.value ? true : null);
  const { isInterview, kind } = corrected(read, own);
  return isInterview.value && spanOf(event) !== null
    ? { isInterview: true, kind: kind.value }
    : { isInterview: false };
}
