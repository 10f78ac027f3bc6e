import { withoutExpired, withoutStrangers } from '@/domain/calendar/forget';
import { callsItem, connectionItem, sessionsItem, tokenItem } from '@/stores/items';
import { update } from '../writer';

/** Forgets what was read with an account that is no longer connected, once its call is over. */
export async function forgetStrangers(): Promise<void> {
  const account = (await connectionItem.get())?.email ?? null;
  const inCall = new Set(Object.values(await callsItem.get()).map((call) => call.sessionId));
  await update(sessionsItem, (sessions) => withoutStrangers(sessions, account, inCall));
}

/**
 * Makes forgetting hold, whatever was going on when it was asked for: expired sessions, those of an account signed out,
 * a token that came too late. Done before every reading, also while none is possible.
 */
export async function tidyUp(): Promise<void> {
  await update(sessionsItem, (sessions) => withoutExpired(sessions, Date.now()));
  await forgetStrangers();
  if ((await connectionItem.get()) === null) await update(tokenItem, () => null);
}
