import { missingEvents, reconcile, withoutExpired } from '@/domain/calendar/reconcile';
import { readingWindow } from '@/domain/calendar/window';
import { CompanionError, errorReason } from '@/domain/errors';
import type { CalendarEvent } from '@/domain/invitation/calendar-event';
import { connectionItem, sessionsItem, syncItem } from '@/stores/items';
import { accessToken, rejectToken } from '../account/account';
import { update } from '../writer';
import { getEvent, listEvents } from './client';

let running: Promise<void> | null = null;

/**
 * Reads the calendar, one reading at a time: whoever asks meanwhile waits for the same one. How it went is stored;
 * nothing is thrown. Nothing is stored before all of it was read, so a worker that dies leaves what was.
 * @param ifOlderThanMs does nothing where the last success is younger
 */
export function sync(ifOlderThanMs = 0): Promise<void> {
  running ??= readIfDue(ifOlderThanMs).finally(() => {
    running = null;
  });
  return running;
}

async function readIfDue(ifOlderThanMs: number): Promise<void> {
  const connection = await connectionItem.get();
  if (connection === null || !connection.signedIn) {
    await update(sessionsItem, (sessions) => withoutExpired(sessions, Date.now()));
    return;
  }
  const { lastSuccess } = await syncItem.get();
  if (lastSuccess !== null && Date.now() - Date.parse(lastSuccess) < ifOlderThanMs) return;
  await update(syncItem, (state) => ({ ...state, lastAttempt: new Date().toISOString() }));
  try {
    if (!(await readWindow(connection.email))) return;
    const now = new Date().toISOString();
    await update(syncItem, () => ({ lastAttempt: now, lastSuccess: now, problem: null }));
  } catch (error) {
    await update(syncItem, (state) => ({ ...state, problem: errorReason(error, 'calendarUnreadable') }));
  }
}

/** @returns false where the account was signed out while the answer was on its way */
async function readWindow(account: string): Promise<boolean> {
  const window = readingWindow(Date.now());
  const events = await withToken((token) => listEvents(token, window));
  const reading = { account, window, events };
  const lookedUp = new Map<string, CalendarEvent | null>();
  for (const id of missingEvents(await sessionsItem.get(), reading)) {
    lookedUp.set(id, await withToken((token) => getEvent(token, id)));
  }
  if ((await connectionItem.get())?.email !== account) return false;
  await update(sessionsItem, (sessions) => reconcile(sessions, reading, lookedUp, Date.now()));
  return true;
}

/** Google may end a token before its time: then one new one is asked for, not more. */
async function withToken<T>(work: (token: string) => Promise<T>): Promise<T> {
  try {
    return await work(await accessToken());
  } catch (error) {
    if (!(error instanceof CompanionError) || error.reason !== 'signInAgain') throw error;
    await rejectToken();
    return work(await accessToken());
  }
}
