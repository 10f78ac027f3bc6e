import { NEVER_SYNCED } from '@/domain/connection';
import { CompanionError } from '@/domain/errors';
import { connectionItem, settingsItem, syncItem, tokenItem } from '@/stores/items';
import { forgetStrangers } from '../calendar/forget';
import { update } from '../writer';
import { authorize, tokenEmail, withdrawConsent } from './google-identity';

/** A token is renewed when it has less than this left, so that none expires within a reading. */
const RENEW_BEFORE_MS = 60_000;

/** Faults of the way to Google, which say nothing about the sign-in. */
const PASSING = new Set(['offline', 'calendarBusy', 'calendarUnreadable']);

/** Raised by every signing in and out: what an older flow still brings must change nothing any more. */
let turn = 0;
let renewal: Promise<string> | null = null;

/** The client ID that counts: the person's own before the one built in. */
async function clientId(): Promise<string> {
  const own = (await settingsItem.get()).clientId.trim();
  const id = own || (import.meta.env.WXT_GOOGLE_CLIENT_ID ?? '');
  if (id === '') throw new CompanionError('noClientId');
  return id;
}

async function obtain(account: string, silent: boolean) {
  const grant = await authorize({ clientId: await clientId(), account, silent });
  const email = await tokenEmail(grant.accessToken);
  if (email !== account) throw new CompanionError('wrongAccount', email);
  return { value: grant.accessToken, email, expiresAt: Date.now() + grant.expiresIn * 1000 };
}

/** Signs in with Google's window. Only the account shared with expertlead is accepted (G6). */
export async function connect(): Promise<void> {
  turn += 1;
  const mine = turn;
  const { account } = await settingsItem.get();
  if (account === '') throw new CompanionError('noAccount');
  const token = await obtain(account, false);
  if (mine !== turn) throw new CompanionError('signInFailed');
  const before = await connectionItem.get();
  await update(connectionItem, () => ({ email: account, signedIn: true }));
  await update(tokenItem, () => token);
  await update(syncItem, (sync) => (before?.email === account ? { ...sync, problem: null } : NEVER_SYNCED));
  // Sessions of an account that is no longer read would never change again: silently old.
  await forgetStrangers();
}

/**
 * A token that is good for a reading. An old one is renewed without a window, one renewal at a time.
 * Where that fails the person must sign in again, and nothing more is tried until then.
 */
export async function accessToken(): Promise<string> {
  const connection = await connectionItem.get();
  if (connection === null || !connection.signedIn) throw new CompanionError('signInAgain');
  const token = await goodToken(connection.email);
  if (token !== null) return token;
  renewal ??= renew(connection.email).finally(() => {
    renewal = null;
  });
  return renewal;
}

async function goodToken(email: string): Promise<string | null> {
  const token = await tokenItem.get();
  return token?.email === email && token.expiresAt - Date.now() > RENEW_BEFORE_MS ? token.value : null;
}

async function renew(email: string): Promise<string> {
  const mine = turn;
  try {
    const token = await obtain(email, true);
    if (mine === turn) {
      await update(tokenItem, () => token);
      return token.value;
    }
  } catch (error) {
    if (error instanceof CompanionError && PASSING.has(error.reason)) throw error;
    if (mine === turn) {
      await requireSignIn();
      throw error;
    }
  }
  // The person signed in or out meanwhile: what they did counts.
  const newer = (await connectionItem.get())?.email === email ? await goodToken(email) : null;
  if (newer === null) throw new CompanionError('signInAgain');
  return newer;
}

/** Forgets a token that Google no longer takes, so that the next reading asks for a new one. */
export async function rejectToken(): Promise<void> {
  await update(tokenItem, () => null);
}

/** Nothing more is tried until the person signs in again. */
export async function requireSignIn(): Promise<void> {
  await rejectToken();
  await update(connectionItem, (connection) => connection && { ...connection, signedIn: false });
}

/**
 * Signs out: forgets the token, the account's connection and what was read with it.
 * @param withdraw also withdraw the consent at Google
 * @returns whether Google took the withdrawal, null where it was not asked to
 */
export async function disconnect(withdraw: boolean): Promise<{ withdrawn: boolean | null }> {
  const withdrawn = withdraw ? await withdrawWithToken() : null;
  turn += 1;
  await update(connectionItem, () => null);
  await rejectToken();
  await update(syncItem, () => NEVER_SYNCED);
  await forgetStrangers();
  return { withdrawn };
}

async function withdrawWithToken(): Promise<boolean> {
  try {
    return await withdrawConsent(await accessToken());
  } catch {
    return false;
  }
}
