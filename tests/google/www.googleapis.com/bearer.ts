import type { IncomingMessage } from 'node:http';
import type { GoogleState, Token } from '../state';
import type { ApiError } from './api-error';

const INVALID: ApiError = {
  code: 401,
  message:
    'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
  reason: 'authError',
  status: 'UNAUTHENTICATED',
  location: { location: 'Authorization', locationType: 'header' },
};

const INSUFFICIENT: ApiError = {
  code: 403,
  message: 'Request had insufficient authentication scopes.',
  reason: 'insufficientPermissions',
  status: 'PERMISSION_DENIED',
};

/** The token that a request carries, if it is alive and holds one of the scopes; else Google's refusal. */
export function authorized(
  req: IncomingMessage,
  state: GoogleState,
  anyOf: string[],
): { token: Token } | { refusal: ApiError } {
  const value = /^Bearer (\S+)$/i.exec(req.headers.authorization ?? '')?.[1];
  const token = value ? state.tokens.get(value) : undefined;
  if (!token || token.expiresAt <= Date.now()) return { refusal: INVALID };
  return anyOf.some((scope) => token.scopes.includes(scope)) ? { token } : { refusal: INSUFFICIENT };
}
