import { CompanionError } from './errors';

/** The one scope beyond the account's e-mail: reading events, nothing else. */
export const CALENDAR_SCOPE = 'https://www.googleapis.com/auth/calendar.events.readonly';

interface Authorization {
  clientId: string;
  /** The extension's own address that Google sends the answer to. */
  redirectUri: string;
  /** E-mail of the account to sign in with. */
  account: string;
  /** Random word that the answer must bring back. */
  state: string;
  /** Without any window: Google answers at once or refuses. */
  silent: boolean;
}

/** Google's consent address for the implicit flow (facts: calendar, "launchWebAuthFlow"). */
export function authorizationUrl(wish: Authorization): string {
  const url = new URL('https://accounts.google.com/o/oauth2/v2/auth');
  url.search = new URLSearchParams({
    client_id: wish.clientId,
    redirect_uri: wish.redirectUri,
    response_type: 'token',
    scope: `openid email ${CALENDAR_SCOPE}`,
    state: wish.state,
    login_hint: wish.account,
    ...(wish.silent ? { prompt: 'none' } : {}),
  }).toString();
  return url.href;
}

export interface Grant {
  accessToken: string;
  /** Seconds from now. */
  expiresIn: number;
}

/**
 * Reads the address Google sent the browser back to.
 * @param address the redirect with its fragment
 * @param state the word given to `authorizationUrl`
 * @throws CompanionError `stateMismatch` for somebody else's answer, `consentRefused`, `clientRejected`, `signInAgain`
 *   (silent flow refused), `calendarNotGranted` where the calendar's box was not ticked, `signInFailed` for all else
 */
export function readRedirect(address: string, state: string): Grant {
  if (!URL.canParse(address)) throw new CompanionError('signInFailed');
  const url = new URL(address);
  // Google puts refusals into the fragment too; some come in the query.
  const answer = new URLSearchParams(url.hash.slice(1) || url.search.slice(1));
  if (answer.get('state') !== state) throw new CompanionError('stateMismatch');
  const error = answer.get('error');
  if (error !== null) throw refusal(error);
  const accessToken = answer.get('access_token');
  if (!accessToken) throw new CompanionError('signInFailed');
  if (!(answer.get('scope') ?? '').split(' ').includes(CALENDAR_SCOPE)) {
    throw new CompanionError('calendarNotGranted');
  }
  const expiresIn = Number(answer.get('expires_in'));
  return { accessToken, expiresIn: Number.isFinite(expiresIn) && expiresIn > 0 ? expiresIn : 3600 };
}

function refusal(error: string): CompanionError {
  if (error === 'access_denied') return new CompanionError('consentRefused');
  if (
    ['login_required', 'interaction_required', 'consent_required', 'account_selection_required'].includes(
      error,
    )
  ) {
    return new CompanionError('signInAgain');
  }
  if (['unauthorized_client', 'invalid_client', 'redirect_uri_mismatch', 'invalid_request'].includes(error)) {
    return new CompanionError('clientRejected');
  }
  return new CompanionError('signInFailed', /^[a-z_]{1,40}$/.test(error) ? error : null);
}
