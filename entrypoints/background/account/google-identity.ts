import * as v from 'valibot';
import { CompanionError } from '@/domain/errors';
import { authorizationUrl, type Grant, readRedirect } from '@/domain/sign-in';
import { browser } from '@/stores/browser';
import { request } from '../request';

const UserInfo = v.object({ email: v.string() });

/** How long a silent renewal may take before it counts as refused. */
const SILENT_TIMEOUT_MS = 15_000;

interface Wish {
  clientId: string;
  account: string;
  silent: boolean;
}

/** Asks Google for a token, with its window or without any. Throws what `readRedirect` throws, `windowClosed` and `offline`. */
export async function authorize({ clientId, account, silent }: Wish): Promise<Grant> {
  const state = crypto.randomUUID();
  const url = authorizationUrl({
    clientId,
    account,
    state,
    silent,
    redirectUri: browser.identity.getRedirectURL(),
  });
  let redirect: string | undefined;
  try {
    redirect = await browser.identity.launchWebAuthFlow({
      url,
      interactive: !silent,
      // A silent answer may be a page that goes on by script: wait for it, but not for ever. Firefox knows no such options.
      ...(silent && !import.meta.env.FIREFOX
        ? { abortOnLoadForNonInteractive: false, timeoutMsForNonInteractive: SILENT_TIMEOUT_MS }
        : {}),
    });
  } catch (error) {
    if (/could not be loaded/i.test(String(error)) || navigator.onLine === false)
      throw new CompanionError('offline');
    throw new CompanionError(silent ? 'signInAgain' : 'windowClosed');
  }
  if (redirect === undefined) throw new CompanionError('signInFailed');
  return readRedirect(redirect, state);
}

/** The e-mail of the account a token belongs to, lower case. */
export async function tokenEmail(accessToken: string): Promise<string> {
  const { email } = await request('https://www.googleapis.com/oauth2/v3/userinfo', accessToken, UserInfo);
  return email.toLowerCase();
}

/**
 * Withdraws the consent at Google. Google's revocation address answers no other origin, so the answer cannot be read:
 * whether it worked is seen by the token no longer being accepted.
 * @returns true where it worked, false where it did not or cannot be told
 */
export async function withdrawConsent(accessToken: string): Promise<boolean> {
  try {
    await fetch('https://oauth2.googleapis.com/revoke', {
      method: 'POST',
      mode: 'no-cors',
      body: new URLSearchParams({ token: accessToken }),
    });
    await tokenEmail(accessToken);
    return false;
  } catch (error) {
    return error instanceof CompanionError && error.reason === 'signInAgain';
  }
}
