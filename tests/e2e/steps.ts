import type { Page } from '@playwright/test';
import type { Calls } from '../../domain/meet-facts';
import type { Session } from '../../domain/session';
import type { Companion } from '../browser/companion';
import type { Google } from '../google/server';

/** The id of the event whose title holds these words. */
export function eventId(google: Google, words: string): string {
  for (const events of google.state.calendars.values()) {
    const found = events.find(({ event }) => event.summary?.includes(words))?.event.id;
    if (found) return found;
  }
  throw new Error(`No calendar has an event "${words}".`);
}

/** Moves the event whose title holds these words to start so many minutes from now. */
export function startsIn(google: Google, words: string, minutes: number): void {
  const id = eventId(google, words);
  const events = [...google.state.calendars.values()].flat();
  const start = events.find(({ event }) => event.id === id)?.event.start?.dateTime ?? '';
  google.control.moveEvent({ id, minutes: (Date.now() - Date.parse(start)) / 60_000 + minutes });
}

/** What is stored, read in one of the product's own pages (the worker may be gone). */
export async function storedSessions(companion: Companion, page?: Page): Promise<Session[]> {
  const reader = page ?? (await companion.open('popup'));
  const sessions = await reader.evaluate(
    async () => (await chrome.storage.local.get('sessions')).sessions ?? {},
  );
  if (page === undefined) await reader.close();
  return Object.values(sessions as Record<string, Session>);
}

/** The id of the Meet tab that is in a room, as one of the product's own pages knows it. */
export function tabInCall(page: Page, code: string): Promise<string> {
  return page.evaluate(async (room) => {
    const { calls = {} } = await chrome.storage.session.get<{ calls: Calls }>('calls');
    const [tabId] = Object.entries(calls).find(([, call]) => call.code === room) ?? [];
    if (tabId === undefined) throw new Error(`No tab is in ${room}.`);
    return tabId;
  }, code);
}

/** The browser ends the worker, as it does after half a minute of quiet or when it needs the memory. */
export async function stopWorker(companion: Companion): Promise<void> {
  const page = companion.context.pages().find((one) => one.url().startsWith('chrome-extension://'));
  if (page === undefined) throw new Error('No page of the extension is open.');
  const cdp = await companion.context.newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      // One that the browser has ended already is reported as stopped at once.
      if (versions.some((one) => one.runningStatus === 'stopped')) resolve();
    });
  });
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await cdp.detach();
}

/** Runs an expression where the content script runs: in the extension's own world of a Meet page. */
export async function inContentScript<T>(companion: Companion, page: Page, expression: string): Promise<T> {
  const cdp = await companion.context.newCDPSession(page);
  const world = new Promise<number>((resolve) => {
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://') && context.auxData?.type === 'isolated')
        resolve(context.id);
    });
  });
  await cdp.send('Runtime.enable');
  const { result } = await cdp.send('Runtime.evaluate', {
    contextId: await world,
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  await cdp.detach();
  return result.value as T;
}
