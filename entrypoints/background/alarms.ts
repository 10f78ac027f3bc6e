import { browser } from '@/stores/browser';
import { refreshBadge } from './badge';
import { sync } from './calendar/sync';

const SYNC_EVERY_MIN = 5;

/** Reads the calendar every five minutes and when the browser starts. */
export function watchAlarms(): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === 'sync') void sync();
    if (alarm.name === 'badge') void refreshBadge();
  });
  browser.runtime.onStartup.addListener(() => {
    void sync();
    void refreshBadge();
  });
  void ensureAlarm();
}

/** Creating an alarm anew restarts its time: one that exists is left alone, or a busy worker would never read. */
async function ensureAlarm(): Promise<void> {
  if ((await browser.alarms.get('sync')) === undefined) {
    await browser.alarms.create('sync', { periodInMinutes: SYNC_EVERY_MIN });
  }
}
