import type { ServerResponse } from 'node:http';
import { type Context, type Handler, readBody, sendJson, sendText } from '../answer';
import { grantKey, subjectOf, type Token } from '../state';

/** Withdraws the consent behind a token, and with it every token that came of the consent. */
function revoke(res: ServerResponse, { state }: Context, value: string | null) {
  const token = value ? state.tokens.get(value) : undefined;
  if (!token || token.expiresAt <= Date.now())
    return sendJson(res, 400, { error: 'invalid_token', error_description: 'Token expired or revoked' });
  const key = grantKey(token.email, token.clientId);
  state.grants.delete(key);
  for (const [one, { email, clientId }] of state.tokens)
    if (grantKey(email, clientId) === key) state.tokens.delete(one);
  sendJson(res, 200, {});
}

function factsOf(token: Token) {
  const email = token.scopes.includes('email') ? { email: token.email, email_verified: 'true' } : {};
  return {
    azp: token.clientId,
    aud: token.clientId,
    ...(token.scopes.includes('openid') ? { sub: subjectOf(token.email) } : {}),
    scope: token.scopes.join(' '),
    exp: String(Math.floor(token.expiresAt / 1000)),
    expires_in: String(Math.floor((token.expiresAt - Date.now()) / 1000)),
    ...email,
    access_type: 'online',
  };
}

function tokenInfo(res: ServerResponse, { url, state }: Context): void {
  const token = state.tokens.get(url.searchParams.get('access_token') ?? '');
  if (token && token.expiresAt > Date.now()) sendJson(res, 200, factsOf(token));
  else sendJson(res, 400, { error: 'invalid_token', error_description: 'Invalid Value' });
}

/** Like Google's, these answers carry no CORS headers: a page can send a revocation but not read the answer. */
export const handleOAuth2: Handler = async (req, res, ctx) => {
  const { pathname, searchParams } = ctx.url;
  if (pathname === '/revoke' && req.method === 'POST') {
    const form = new URLSearchParams(await readBody(req));
    return revoke(res, ctx, form.get('token') ?? searchParams.get('token'));
  }
  if (pathname === '/tokeninfo') return tokenInfo(res, ctx);
  return sendText(res, 404, 'Not found');
};
