import * as v from 'valibot';
import { storage, type WxtStorageItem } from 'wxt/utils/storage';
import { ConnectionSchema, NEVER_SYNCED, SyncStateSchema, TokenSchema } from '@/domain/connection';
import { CompanionError } from '@/domain/errors';
import { CallsSchema } from '@/domain/meet-facts';
import { type Rule, RuleSchema, RulesSchema } from '@/domain/rules/rule';
import { SessionSchema, type Sessions, SessionsSchema } from '@/domain/session';
import { DEFAULT_SETTINGS, SettingsSchema } from '@/domain/settings';
import { sessionsWithCorrections } from './migrations';

/** The form in which something is stored: a new form has the next number and a step from the one before. */
type Migrations = Record<number, (value: unknown) => unknown>;

/** A stored value, validated whenever it is read or written. */
export interface Item<T> {
  get(): Promise<T>;
  /** Throws `storageNewer` where a newer version of the product wrote the value, `storageFull` where it does not fit. */
  set(value: T): Promise<void>;
  /** Calls back with each new value, also in the context that wrote it; returns the end of it. */
  watch(heard: (value: T) => void): () => void;
}

function item<T>(
  key: `local:${string}` | `session:${string}`,
  schema: v.GenericSchema<unknown, T>,
  fallback: T,
  salvage: (stored: unknown) => T = () => fallback,
  migrations: Migrations = {},
): Item<T> {
  const version = Math.max(1, ...Object.keys(migrations).map(Number));
  // Defined on first use: WXT imports entrypoints in Node at build time, where there is no storage.
  let defined: WxtStorageItem<unknown, { v?: number }> | undefined;
  const stored = () => {
    defined ??= storage.defineItem<unknown, { v?: number }>(key, {
      version,
      // Named even if empty: only then is the version written with the first value.
      migrations,
    });
    return defined;
  };
  const read = (value: unknown): T => {
    if (value === null || value === undefined) return fallback;
    const result = v.safeParse(schema, value);
    return result.success ? result.output : salvage(value);
  };
  return {
    get: async () => read(await stored().getValue()),
    set: async (value) => {
      const written = (await stored().getMeta()).v ?? version;
      if (written > version) throw new CompanionError('storageNewer');
      try {
        await stored().setValue(v.parse(schema, value));
      } catch (error) {
        throw /quota/i.test(String(error)) ? new CompanionError('storageFull') : error;
      }
    },
    watch: (heard) => stored().watch((value) => heard(read(value))),
  };
}

/** One unreadable session must not cost the others. One of the calendar comes back with the next reading. */
function salvageSessions(stored: unknown): Sessions {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([id, one]) => {
      const result = v.safeParse(SessionSchema, one);
      return result.success ? [[id, result.output]] : [];
    }),
  );
}

function salvageRules(stored: unknown): Rule[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one) => {
    const result = v.safeParse(RuleSchema, one);
    return result.success ? [result.output] : [];
  });
}

/** All keys of the product, each with its schema. Only the background writes them (docs/decisions: one writer). */
export const sessionsItem = item('local:sessions', SessionsSchema, {}, salvageSessions, {
  2: sessionsWithCorrections,
});
export const rulesItem = item('local:rules', RulesSchema, [], salvageRules);
export const settingsItem = item('local:settings', SettingsSchema, DEFAULT_SETTINGS);
export const connectionItem = item('local:connection', ConnectionSchema, null);
export const syncItem = item('local:sync', SyncStateSchema, NEVER_SYNCED);
export const callsItem = item('session:calls', CallsSchema, {});
export const tokenItem = item('session:token', TokenSchema, null);
