import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Context, sendJson } from '../answer';
import { subjectOf } from '../state';
import { sendApiError } from './api-error';
import { authorized } from './bearer';

/** GET /oauth2/v3/userinfo */
export function userInfo(req: IncomingMessage, res: ServerResponse, { state }: Context) {
  const access = authorized(req, state, ['email', 'https://www.googleapis.com/auth/userinfo.email']);
  if ('refusal' in access) return sendApiError(res, access.refusal);
  const { email } = access.token;
  sendJson(res, 200, { sub: subjectOf(email), email, email_verified: true });
}
