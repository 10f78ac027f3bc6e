import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  ConnectionSchema,
  NEVER_SYNCED,
  STALE_AFTER_MS,
  type SyncState,
  SyncStateSchema,
  sourceStatus,
} from '@/domain/connection';

const now = Date.parse('2026-11-26T13:00:00.000Z');
const signedIn = { email: 'mira.sandberg@example.com', signedIn: true };
const signedOut = { ...signedIn, signedIn: false };
const problem: SyncState['problem'] = { reason: 'offline', detail: null };
const read = (ms: number, fields: Partial<SyncState> = {}): SyncState => ({
  ...NEVER_SYNCED,
  lastSuccess: new Date(now - ms).toISOString(),
  ...fields,
});

describe('sourceStatus', () => {
  it.each([
    ['no account', null, NEVER_SYNCED, 'not-connected'],
    ['no account, though one was read once', null, read(0), 'not-connected'],
    ['signed out', signedOut, read(0), 'signed-out'],
    ['signed out before the first reading', signedOut, NEVER_SYNCED, 'signed-out'],
    ['just connected', signedIn, NEVER_SYNCED, 'first-read'],
    ['the first reading failed', signedIn, { ...NEVER_SYNCED, problem }, 'failed'],
    ['just read', signedIn, read(0), 'fresh'],
    ['read 15 minutes ago', signedIn, read(STALE_AFTER_MS), 'fresh'],
    ['read a moment longer ago', signedIn, read(STALE_AFTER_MS + 1), 'stale'],
    ['the last try failed, the last success is young', signedIn, read(60_000, { problem }), 'fresh'],
    [
      'the last success is old and the last try failed',
      signedIn,
      read(STALE_AFTER_MS + 1, { problem }),
      'stale',
    ],
    ['a time that cannot be read', signedIn, { ...NEVER_SYNCED, lastSuccess: 'yesterday' }, 'stale'],
  ] as const)('%s', (_, connection, sync, expected) => {
    expect(sourceStatus(connection, sync, now)).toBe(expected);
  });
});

describe('what is stored of the connection', () => {
  it('knows a missing account from a signed-out one', () => {
    expect(v.is(ConnectionSchema, null)).toBe(true);
    expect(v.is(ConnectionSchema, signedOut)).toBe(true);
    expect(v.is(ConnectionSchema, { email: 'mira.sandberg@example.com' })).toBe(false);
  });

  it('takes only problems that have a sentence', () => {
    expect(v.is(SyncStateSchema, { ...NEVER_SYNCED, problem })).toBe(true);
    expect(v.is(SyncStateSchema, { ...NEVER_SYNCED, problem: { reason: 'odd', detail: null } })).toBe(false);
  });
});
