import { CompanionError } from '@/domain/errors';
import { browser } from '@/stores/browser';
import { callsItem, sessionsItem, settingsItem } from '@/stores/items';
import { closeCall, reassign } from './calls';
import { mountMessage } from './mount';

/** Keeps open Meet tabs in step with the sessions and settings, and forgets a call when its tab closes. */
export function watchCalls(): void {
  sessionsItem.watch(() => void refreshCalls());
  settingsItem.watch(() => void refreshCalls());
  browser.tabs.onRemoved.addListener((tabId) => void closeCall(tabId));
}

/** Tells every open call what changed: a session that came, one that went, the panel's form. No tab waits for another. */
export async function refreshCalls(): Promise<void> {
  const tabs = Object.keys(await callsItem.get()).map(Number);
  await Promise.all(tabs.map(refreshCall));
}

async function refreshCall(tabId: number): Promise<void> {
  await reassign(tabId);
  const before = (await callsItem.get())[tabId];
  if (before === undefined) return;
  const message = await mountMessage(before);
  const call = (await callsItem.get())[tabId];
  // Another page opened in the tab meanwhile and was told its own.
  if (call?.nonce !== before.nonce) return;
  try {
    await browser.tabs.sendMessage(tabId, message);
  } catch (error) {
    // A page that is asleep hears later; one that is gone announces itself anew if it comes back.
    if (/receiving end does not exist/i.test(String(error))) await closeCall(tabId);
  }
}

/** The panel as a window of its own, for the call of a tab. Its address tells the tab, and nothing of the session. */
export async function openPanelWindow(tabId: number): Promise<void> {
  if ((await callsItem.get())[tabId]?.sessionId == null) throw new CompanionError('unknownSession');
  await browser.windows.create({
    url: new URL(`/panel.html?tab=${tabId}`, location.origin).href,
    type: 'popup',
    width: 420,
    height: 800,
  });
}
