import * as v from 'valibot';
import { ERRORS, type ErrorName } from './errors';

const reasons = Object.keys(ERRORS) as [ErrorName, ...ErrorName[]];

/** The Google account the calendar is read with, null while none is connected. The token itself is in `storage.session`. */
export const ConnectionSchema = v.nullable(
  v.object({
    email: v.string(),
    /** False once renewing the token failed: the person must sign in again, nothing is tried before. */
    signedIn: v.boolean(),
  }),
);
export type Connection = v.InferOutput<typeof ConnectionSchema>;

/** How reading the calendar went last. */
export const SyncStateSchema = v.object({
  lastSuccess: v.nullable(v.string()),
  lastAttempt: v.nullable(v.string()),
  problem: v.nullable(v.object({ reason: v.picklist(reasons), detail: v.nullable(v.string()) })),
});
export type SyncState = v.InferOutput<typeof SyncStateSchema>;

export const NEVER_SYNCED: SyncState = { lastSuccess: null, lastAttempt: null, problem: null };

export const TokenSchema = v.nullable(
  v.object({ value: v.string(), email: v.string(), expiresAt: v.number() }),
);

/** A reading older than this is shown as stale, loudly. */
export const STALE_AFTER_MS = 15 * 60_000;
const CLOCK_SLACK_MS = 60_000;
/** A popup opened on a reading older than this starts a new one. */
export const READ_ON_OPEN_AFTER_MS = 60_000;

export type SourceStatus = 'not-connected' | 'signed-out' | 'first-read' | 'failed' | 'stale' | 'fresh';

/**
 * What to say of the calendar as a source.
 * `not-connected`: no account; `signed-out`: sign in again; `first-read`: connected, nothing read yet, no fault;
 * `failed`: nothing read yet and a fault; `stale`: last success more than 15 minutes ago; `fresh`: else.
 * @param now ms since 1970
 */
export function sourceStatus(connection: Connection, sync: SyncState, now: number): SourceStatus {
  if (connection === null) return 'not-connected';
  if (!connection.signedIn) return 'signed-out';
  if (sync.lastSuccess === null) return sync.problem === null ? 'first-read' : 'failed';
  const age = now - Date.parse(sync.lastSuccess);
  // Written so that a time which cannot be read, or lies ahead since the clock was set back, counts as stale.
  return age >= -CLOCK_SLACK_MS && age <= STALE_AFTER_MS ? 'fresh' : 'stale';
}
