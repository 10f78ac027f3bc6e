import { randomBytes } from 'node:crypto';
import { type Account, type GoogleState, grantKey } from '../state';
import type { AuthRequest } from './auth-request';

/** Scopes that come with signing in; the consent page has no box for them. */
export const SIGN_IN_SCOPES = new Set([
  'openid',
  'email',
  'profile',
  'https://www.googleapis.com/auth/userinfo.email',
  'https://www.googleapis.com/auth/userinfo.profile',
]);

/** Remembers what the person agreed to; an unticked scope is forgotten if it was granted before. */
export function rememberConsent(
  state: GoogleState,
  account: Account,
  request: AuthRequest,
  ticked: string[],
): void {
  const key = grantKey(account.email, request.clientId);
  const granted = state.grants.get(key) ?? new Set<string>();
  for (const scope of request.scopes) {
    if (SIGN_IN_SCOPES.has(scope) || ticked.includes(scope)) granted.add(scope);
    else granted.delete(scope);
  }
  state.grants.set(key, granted);
}

// Google answers the short names together with their long ones.
function withLongNames(scopes: string[]): string[] {
  const long = ['email', 'profile']
    .filter((short) => scopes.includes(short))
    .map((short) => `https://www.googleapis.com/auth/userinfo.${short}`);
  return [...new Set([...scopes, ...long])].sort();
}

function withFragment(redirectUri: string, fields: Record<string, string | null>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) if (value !== null) params.set(name, value);
  return `${redirectUri}#${params.toString().replaceAll('+', '%20')}`;
}

/** The redirect that carries a new token for the scopes that the person granted. */
export function tokenRedirect(state: GoogleState, account: Account, request: AuthRequest): string {
  const granted = state.grants.get(grantKey(account.email, request.clientId));
  const scopes = withLongNames(request.scopes.filter((scope) => granted?.has(scope)));
  const token = `ya29.${randomBytes(48).toString('base64url')}`;
  const seconds = state.behaviour.tokenSeconds;
  state.tokens.set(token, {
    email: account.email,
    clientId: request.clientId,
    scopes,
    expiresAt: Date.now() + seconds * 1000,
  });
  return withFragment(request.redirectUri, {
    state: request.state,
    access_token: token,
    token_type: 'Bearer',
    expires_in: String(seconds),
    scope: scopes.join(' '),
    authuser: String(
      Math.max(
        0,
        state.accounts.findIndex(({ email }) => email === account.email),
      ),
    ),
  });
}

export function refusalRedirect(request: AuthRequest, error: string): string {
  return withFragment(request.redirectUri, { error, state: request.state });
}
