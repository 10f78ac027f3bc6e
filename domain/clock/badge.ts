import { type Connection, type SyncState, sourceStatus } from '../connection';
import type { Kind } from '../invitation/invitation';
import { isOff, isSetAside, type Session, sessionKind } from '../session';
import { type SessionClock, sessionClock } from './session-clock';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What the icon shows. The keys are those of the locales, `background.badge` and `background.title`. */
export interface Badge {
  /** `key` null: no text. `count` goes with minutes, hours and days. */
  text: { key: 'minutes' | 'hours' | 'days' | 'now' | 'alert' | null; count?: number };
  tone: Kind | 'unsure' | 'alert' | null;
  /** `sessionId` goes with `next`. */
  title: { key: 'plain' | 'next' | 'signIn' | 'stale' | 'failed'; sessionId?: string };
}

/**
 * What the icon shows (G8): that the calendar is not read, else the time to the next session that is not off.
 * @param at.sessions in any order
 * @param at.now ms since 1970
 * @returns an alert when signed out, stale, or nothing could ever be read; `now` while a session runs; else the time to the
 *   next start in whole minutes up to 90 (begun ones count), hours up to 36 and days up to 7 (full ones: rather early than late); nothing beyond
 */
export function badgeFor(at: {
  sessions: readonly Session[];
  connection: Connection;
  sync: SyncState;
  now: number;
}): Badge {
  const status = sourceStatus(at.connection, at.sync, at.now);
  if (status === 'signed-out') return alertWith('signIn');
  if (status === 'stale') return alertWith('stale');
  if (status === 'failed') return alertWith('failed');
  const next = nextSession(at.sessions, at.now);
  if (next === null) return { text: { key: null }, tone: null, title: { key: 'plain' } };
  return {
    text: timeText(next.clock),
    tone: sessionKind(next.session) ?? 'unsure',
    title: { key: 'next', sessionId: next.session.id },
  };
}

function alertWith(key: Badge['title']['key']): Badge {
  return { text: { key: 'alert' }, tone: 'alert', title: { key } };
}

function nextSession(sessions: readonly Session[], now: number) {
  const coming = sessions
    .filter((session) => !isOff(session) && !isSetAside(session))
    .map((session) => ({ session, clock: sessionClock({ ...session, now }) }))
    .filter(({ clock }) => clock.phase === 'running' || (clock.phase === 'before' && clock.ms <= 7 * DAY));
  return coming.sort((a, b) => Date.parse(a.session.start) - Date.parse(b.session.start))[0] ?? null;
}

function timeText({ phase, ms }: SessionClock): Badge['text'] {
  if (phase === 'running') return { key: 'now' };
  if (ms <= 90 * MINUTE) return { key: 'minutes', count: Math.ceil(ms / MINUTE) };
  if (ms <= 36 * HOUR) return { key: 'hours', count: Math.floor(ms / HOUR) };
  return { key: 'days', count: Math.floor(ms / DAY) };
}
