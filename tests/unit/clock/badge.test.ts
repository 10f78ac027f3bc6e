import { describe, expect, it } from 'vitest';
import { badgeFor } from '@/domain/clock/badge';
import type { Connection, SyncState } from '@/domain/connection';
import { NO_CORRECTIONS } from '@/domain/correction/corrections';
import type { Session } from '@/domain/session';
import { sampleSession } from '../session-sample';

const now = Date.parse('2026-11-26T13:00:00.000Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const iso = (ms: number) => new Date(ms).toISOString();

const connection: Connection = { email: 'mira.sandberg@example.com', signedIn: true };
const readAt = (ms: number | null, problem: SyncState['problem'] = null): SyncState => ({
  lastSuccess: ms === null ? null : iso(ms),
  lastAttempt: iso(now),
  problem,
});
const fresh = readAt(now - MINUTE);
const startingIn = (ms: number, fields: Partial<Session> = {}, says = {}) =>
  sampleSession({ start: iso(now + ms), end: iso(now + ms + HOUR), ...fields }, says);
const badge = (...sessions: Session[]) => badgeFor({ sessions, connection, sync: fresh, now });

describe('badgeFor: the time to the next session', () => {
  it.each([
    ['a second', 1_000, { key: 'minutes', count: 1 }],
    ['a minute', MINUTE, { key: 'minutes', count: 1 }],
    ['a bit more than 12 minutes', 12 * MINUTE + 1, { key: 'minutes', count: 13 }],
    ['90 minutes', 90 * MINUTE, { key: 'minutes', count: 90 }],
    ['a bit more than 90 minutes', 90 * MINUTE + 1, { key: 'hours', count: 1 }],
    ['5 h 20 min', 5 * HOUR + 20 * MINUTE, { key: 'hours', count: 5 }],
    ['36 h', 36 * HOUR, { key: 'hours', count: 36 }],
    ['a bit more than 36 h', 36 * HOUR + 1, { key: 'days', count: 1 }],
    ['7 days', 7 * DAY, { key: 'days', count: 7 }],
    ['the start itself', 0, { key: 'now' }],
    ['59 minutes ago', -59 * MINUTE, { key: 'now' }],
  ])('%s', (_, ms, text) => {
    expect(badge(startingIn(ms))).toEqual({
      text,
      tone: 'unsure',
      title: { key: 'next', sessionId: 'one' },
    });
  });

  it.each([
    ['no session', []],
    ['more than 7 days ahead', [startingIn(7 * DAY + 1)]],
    ['over', [startingIn(-HOUR)]],
    ['cancelled', [startingIn(HOUR, {}, { cancelled: true })]],
    ['declined', [startingIn(HOUR, { myResponse: 'declined' })]],
    ['no longer in the calendar', [startingIn(HOUR, { absentSince: iso(now - HOUR) })]],
  ])('is nothing: %s', (_, sessions) => {
    expect(badge(...sessions)).toEqual({ text: { key: null }, tone: null, title: { key: 'plain' } });
  });

  it.each(['expertlead', 'expertview'] as const)('has the tone of its type: %s', (kind) => {
    expect(badge(startingIn(HOUR, {}, { kind })).tone).toBe(kind);
    const chosen = { ...NO_CORRECTIONS, kind: { value: kind, at: iso(now) } };
    expect(badge(startingIn(HOUR, { corrections: chosen })).tone).toBe(kind);
  });

  it('takes the earliest that is left, in whatever order they come', () => {
    const later = startingIn(3 * HOUR, { id: 'later' });
    const sooner = startingIn(2 * HOUR, { id: 'sooner' });
    const off = startingIn(HOUR, { id: 'off', myResponse: 'declined' });
    const over = startingIn(-5 * HOUR, { id: 'over' });
    expect(badge(later, over, sooner, off).title.sessionId).toBe('sooner');
    expect(badge(later, over, startingIn(-MINUTE, { id: 'running' }), sooner).title.sessionId).toBe(
      'running',
    );
  });

  it('needs no calendar: pasted sessions count while no account is connected', () => {
    const sync = readAt(null);
    expect(badgeFor({ sessions: [startingIn(HOUR)], connection: null, sync, now }).text).toEqual({
      key: 'minutes',
      count: 60,
    });
  });
});

describe('badgeFor: the alert', () => {
  const problem = { reason: 'offline', detail: null } as const;
  it.each([
    ['signed out', { ...connection, signedIn: false }, fresh, 'signIn'],
    ['signed out, never read', { ...connection, signedIn: false }, readAt(null), 'signIn'],
    ['stale', connection, readAt(now - 15 * MINUTE - 1), 'stale'],
    ['could never be read', connection, readAt(null, problem), 'failed'],
  ] as const)('%s', (_, how, sync, key) => {
    expect(badgeFor({ sessions: [startingIn(HOUR)], connection: how, sync, now })).toEqual({
      text: { key: 'alert' },
      tone: 'alert',
      title: { key },
    });
  });

  it.each([
    ['read 15 minutes ago, to the moment', readAt(now - 15 * MINUTE)],
    ['the first reading is under way', readAt(null)],
    ['the last try failed, the reading is young', readAt(now - MINUTE, problem)],
  ])('is not raised: %s', (_, sync) => {
    expect(badgeFor({ sessions: [startingIn(HOUR)], connection, sync, now }).text.key).toBe('minutes');
  });
});
