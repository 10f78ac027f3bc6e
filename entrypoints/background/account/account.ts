import { NEVER_SYNCED } from '@/domain/connection';
import { CompanionError } from '@/domain/errors';
import { hasOwnWork } from '@/domain/session';
import { callsItem, connectionItem, sessionsItem, settingsItem, syncItem, tokenItem } from '@/stores/items';
import { update } from '../writer';
import { authorize, tokenEmail, withdrawConsent } from './google-identity';

/** A token is renewed when it has less than this left, so that none expires within a reading. */
const RENEW_BEFORE_MS = 60_000;

/** The client ID that counts: the person's own before the one built in. */
async function clientId(): Promise<string> {
  const own = (await settingsItem.get()).clientId.trim();
  const id = own || (import.meta.env.WXT_GOOGLE_CLIENT_ID ?? '');
  if (id === '') throw new CompanionError('noClientId');
  return id;
}

/** Signs in with Google's window. Only the account shared with expertlead is accepted (G6). */
export async function connect(): Promise<void> {
  const { account } = await settingsItem.get();
  if (account === '') throw new CompanionError('noAccount');
  await obtain(account, false);
  // Sessions of an account that is no longer read would never change again: silently old.
  if ((await connectionItem.get())?.email !== account) await forgetSessions();
  await connectionItem.set({ email: account, signedIn: true });
  await update(syncItem, (sync) => ({ ...sync, problem: null }));
}

async function obtain(account: string, silent: boolean): Promise<string> {
  const grant = await authorize({ clientId: await clientId(), account, silent });
  const email = await tokenEmail(grant.accessToken);
  if (email !== account) throw new CompanionError('wrongAccount', email);
  await tokenItem.set({
    value: grant.accessToken,
    email,
    expiresAt: Date.now() + grant.expiresIn * 1000,
  });
  return grant.accessToken;
}

let renewal: Promise<string> | null = null;

/**
 * A token that is good for a reading. An old one is renewed without a window, one renewal at a time.
 * Where that fails the person must sign in again, and nothing more is tried until then.
 */
export async function accessToken(): Promise<string> {
  const connection = await connectionItem.get();
  if (connection === null || !connection.signedIn) throw new CompanionError('signInAgain');
  const token = await tokenItem.get();
  if (token?.email === connection.email && token.expiresAt - Date.now() > RENEW_BEFORE_MS) return token.value;
  renewal ??= renew(connection.email).finally(() => {
    renewal = null;
  });
  return renewal;
}

async function renew(email: string): Promise<string> {
  try {
    return await obtain(email, true);
  } catch (error) {
    if (error instanceof CompanionError && PASSING.has(error.reason)) throw error;
    await tokenItem.set(null);
    await update(connectionItem, (connection) => connection && { ...connection, signedIn: false });
    throw error;
  }
}

/** Faults of the way to Google, which say nothing about the sign-in. */
const PASSING = new Set(['offline', 'calendarBusy', 'calendarUnreadable']);

/** Forgets a token that Google no longer takes, so that the next reading asks for a new one. */
export function rejectToken(): Promise<void> {
  return tokenItem.set(null);
}

/**
 * Signs out: forgets the token, the account's connection and what was read with it.
 * @param withdraw also withdraw the consent at Google
 * @returns whether Google took the withdrawal, null where it was not asked to
 */
export async function disconnect(withdraw: boolean): Promise<{ withdrawn: boolean | null }> {
  const withdrawn = withdraw ? await withdrawWithToken() : null;
  await tokenItem.set(null);
  await connectionItem.set(null);
  await syncItem.set(NEVER_SYNCED);
  await forgetSessions();
  return { withdrawn };
}

/** Forgets what was read, but not the person's own work, nor the session of a call that is open. */
async function forgetSessions(): Promise<void> {
  const inCall = new Set(Object.values(await callsItem.get()).map((call) => call.sessionId));
  await update(sessionsItem, (sessions) =>
    Object.fromEntries(Object.entries(sessions).filter(([id, one]) => hasOwnWork(one) || inCall.has(id))),
  );
}

async function withdrawWithToken(): Promise<boolean> {
  try {
    return await withdrawConsent(await accessToken());
  } catch {
    return false;
  }
}
