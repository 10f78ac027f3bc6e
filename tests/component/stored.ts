import type { Connection, SyncState } from '@/domain/connection';
import { NEVER_SYNCED } from '@/domain/connection';
import type { Calls } from '@/domain/meet-facts';
import type { Rule } from '@/domain/rules/rule';
import type { Session } from '@/domain/session';
import { DEFAULT_SETTINGS, type Settings } from '@/domain/settings';
import {
  callsStore,
  connectionStore,
  rulesStore,
  sessionsStore,
  settingsStore,
  syncStore,
} from '@/stores/replicas';

interface Stored {
  sessions?: readonly Session[];
  rules?: readonly Rule[];
  settings?: Partial<Settings>;
  connection?: Connection;
  sync?: SyncState;
  calls?: Calls;
}

/** Puts the pages' replicas into the state that this would be stored in. What is not given is as on the first day, in English. */
export function showStored({
  sessions = [],
  rules = [],
  settings = {},
  connection = null,
  sync,
  calls = {},
}: Stored) {
  const byId = Object.fromEntries(sessions.map((one) => [one.id, one]));
  sessionsStore.setState({ value: byId, loaded: true });
  rulesStore.setState({ value: [...rules], loaded: true });
  settingsStore.setState({ value: { ...DEFAULT_SETTINGS, language: 'en', ...settings }, loaded: true });
  connectionStore.setState({ value: connection, loaded: true });
  syncStore.setState({ value: sync ?? NEVER_SYNCED, loaded: true });
  callsStore.setState({ value: calls, loaded: true });
}

export const MIRA: Connection = { email: 'm.weber@gmail.com', signedIn: true };

/** A calendar that was read so many minutes before `now`. */
export function readMinutesAgo(
  now: number,
  minutes: number,
  problem: SyncState['problem'] = null,
): SyncState {
  const at = new Date(now - minutes * 60_000).toISOString();
  return { lastSuccess: at, lastAttempt: at, problem };
}
