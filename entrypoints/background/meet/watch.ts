import { browser } from '@/stores/browser';
import { sessionsItem, settingsItem } from '@/stores/items';
import { closeCall, refreshCalls } from './calls';

/** Keeps open Meet tabs in step with the sessions and settings, and forgets a call when its tab closes. */
export function watchCalls(): void {
  sessionsItem.watch(() => void refreshCalls());
  settingsItem.watch(() => void refreshCalls());
  browser.tabs.onRemoved.addListener((tabId) => void closeCall(tabId));
}
