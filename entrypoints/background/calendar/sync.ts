import { missingEvents, reconcile } from '@/domain/calendar/reconcile';
import { readingWindow } from '@/domain/calendar/window';
import type { SyncState } from '@/domain/connection';
import { CompanionError, errorReason } from '@/domain/errors';
import type { CalendarEvent } from '@/domain/invitation/calendar-event';
import { connectionItem, rulesItem, sessionsItem, syncItem } from '@/stores/items';
import { update } from '../writer';
import { getEvent, listEvents } from './client';
import { tidyUp } from './forget';
import { withToken } from './with-token';

let running: { account: string; done: Promise<void> } | null = null;

/**
 * Reads the calendar, one reading at a time: whoever asks meanwhile waits for the same one, or, where another account
 * was connected since, for the next. How it went is stored; nothing is thrown. Nothing is stored before all of it
 * was read, so a worker that dies leaves what was.
 * @param ifOlderThanMs does nothing where the last success is younger
 */
export async function sync(ifOlderThanMs = 0): Promise<void> {
  try {
    await tidyUp();
    const account = await dueAccount(ifOlderThanMs);
    if (account !== null) await readOnce(account);
  } catch (error) {
    // Storage that takes nothing more: there is no place left to say so but the worker's own log.
    console.error('The calendar was not read:', errorReason(error, 'storageFull'));
  }
}

/** Reads the calendar after whatever reading is under way: that one may have taken the rules as they were. */
export async function syncAfresh(): Promise<void> {
  await running?.done.catch(() => undefined);
  await sync();
}

/** The account whose calendar is to be read now, null where none is or it was read not long ago. */
async function dueAccount(ifOlderThanMs: number): Promise<string | null> {
  const connection = await connectionItem.get();
  if (connection === null || !connection.signedIn) return null;
  const { lastSuccess } = await syncItem.get();
  const age = lastSuccess === null ? Number.POSITIVE_INFINITY : Date.now() - Date.parse(lastSuccess);
  // A success in the future is a clock that was set back: it says nothing.
  return age >= 0 && age < ifOlderThanMs ? null : connection.email;
}

async function readOnce(account: string): Promise<void> {
  if (running !== null) {
    const { account: reads, done } = running;
    await done;
    if (reads === account) return;
  }
  running ??= {
    account,
    done: read(account).finally(() => {
      running = null;
    }),
  };
  await running.done;
}

async function read(account: string): Promise<void> {
  await note(account, (state) => ({ ...state, lastAttempt: new Date().toISOString() }));
  try {
    await readWindow(account);
    const now = new Date().toISOString();
    await note(account, () => ({ lastAttempt: now, lastSuccess: now, problem: null }));
  } catch (error) {
    await note(account, (state) => ({ ...state, problem: errorReason(error, 'calendarUnreadable') }));
  }
}

/** Says how reading went, unless the account was signed out meanwhile: then it is nobody's business any more. */
async function note(account: string, change: (state: SyncState) => SyncState): Promise<void> {
  if ((await connectionItem.get())?.email === account) await update(syncItem, change);
}

async function readWindow(account: string): Promise<void> {
  const window = readingWindow(Date.now());
  const events = await withToken((token) => listEvents(token, window));
  const reading = { account, window, events };
  const lookedUp = new Map<string, CalendarEvent | null>();
  for (const id of missingEvents(await sessionsItem.get(), reading)) {
    const event = await lookUp(id);
    if (event !== undefined) lookedUp.set(id, event);
  }
  if ((await connectionItem.get())?.email !== account) return;
  const rules = await rulesItem.get();
  await update(sessionsItem, (sessions) => reconcile(sessions, { ...reading, rules }, lookedUp, Date.now()));
}

/** What became of one event; undefined where Google refuses to say: one event must not keep all others from following. */
async function lookUp(id: string): Promise<CalendarEvent | null | undefined> {
  try {
    return await withToken((token) => getEvent(token, id));
  } catch (error) {
    if (error instanceof CompanionError && error.reason === 'calendarRefused') return undefined;
    throw error;
  }
}
