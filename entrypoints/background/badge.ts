import { badgeFor } from '@/domain/clock/badge';
import { type Session, sessionName } from '@/domain/session';
import { browser } from '@/stores/browser';
import { connectionItem, sessionsItem, settingsItem, syncItem } from '@/stores/items';
import { currentLanguage, translator } from './texts';

const MINUTE = 60_000;
const COLOURS = { expertlead: '#0f766e', expertview: '#6d28d9', unsure: '#b45309', alert: '#b91c1c' };

/** Shows the time to the next session on the icon, and "!" when the person must sign in or the calendar is stale. */
export async function refreshBadge(): Promise<void> {
  const [sessions, connection, sync] = await Promise.all([
    sessionsItem.get(),
    connectionItem.get(),
    syncItem.get(),
  ]);
  const now = Date.now();
  const badge = badgeFor({ sessions: Object.values(sessions), connection, sync, now });
  const { key, count } = badge.text;
  const next = sessions[badge.title.sessionId ?? ''];
  // First of all: whatever fails below, the next try comes.
  await browser.alarms.create('badge', { when: now + untilChange(key, next, now) });
  const text = await translator('background.badge');
  await browser.action.setBadgeText({ text: key === null ? '' : text(key, { count: String(count ?? 0) }) });
  if (badge.tone !== null) {
    await browser.action.setBadgeBackgroundColor({ color: COLOURS[badge.tone] });
    await browser.action.setBadgeTextColor({ color: '#ffffff' });
  }
  await browser.action.setTitle({ title: await title(badge.title.key, next, sync.lastSuccess) });
}

/** Ms until the icon may say something else: the next full minute before the start, or a few minutes. */
function untilChange(key: string | null, next: Session | undefined, now: number): number {
  if (key === 'minutes' && next) return (Date.parse(next.start) - now) % MINUTE || MINUTE;
  return key === 'now' ? MINUTE : 5 * MINUTE;
}

async function title(
  key: ReturnType<typeof badgeFor>['title']['key'],
  next: Session | undefined,
  lastSuccess: string | null,
): Promise<string> {
  const t = await translator('background.title');
  const language = await currentLanguage();
  const time = (iso: string) =>
    new Intl.DateTimeFormat(language, { weekday: 'short', hour: 'numeric', minute: '2-digit' }).format(
      new Date(iso),
    );
  if (key === 'next' && next) return t('next', { name: sessionName(next), time: time(next.start) });
  if (key === 'stale' && lastSuccess) return t('stale', { time: time(lastSuccess) });
  return t(key === 'signIn' || key === 'failed' ? key : 'plain');
}

/** Keeps the icon in step with what is stored. */
export function watchBadge(): void {
  for (const item of [sessionsItem, connectionItem, syncItem, settingsItem])
    item.watch(() => void refreshBadge());
  void refreshBadge();
}
