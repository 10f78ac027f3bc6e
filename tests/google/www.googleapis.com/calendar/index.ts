import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Context, sendJson } from '../../answer';
import { type GoogleState, sameEmail, type Token } from '../../state';
import { NOT_FOUND, sendApiError } from '../api-error';
import { authorized } from '../bearer';
import { select } from './fields';
import { listEvents } from './list';
import { misbehave } from './misbehave';
import { shown } from './shown';

const SCOPES = [
  '',
  '.readonly',
  '.events',
  '.events.readonly',
  '.events.owned',
  '.events.owned.readonly',
].map((end) => `https://www.googleapis.com/auth/calendar${end}`);

function ownCalendar(id: string, token: Token, state: GoogleState): string | null {
  const email = id === 'primary' || sameEmail(id, token.email) ? token.email : null;
  return email && state.calendars.has(email) ? email : null;
}

/** GET /calendar/v3/calendars/{calendar}/events and …/events/{event} */
export async function handleCalendar(req: IncomingMessage, res: ServerResponse, { url, state }: Context) {
  const [, calendar, event] =
    /^\/calendar\/v3\/calendars\/([^/]+)\/events(?:\/([^/]+))?$/.exec(url.pathname) ?? [];
  if (!calendar) return sendApiError(res, NOT_FOUND);
  if (await misbehave(req, res, url, state)) return;
  const access = authorized(req, state, SCOPES);
  if ('refusal' in access) return sendApiError(res, access.refusal);
  const email = ownCalendar(decodeURIComponent(calendar), access.token, state);
  if (!email) return sendApiError(res, NOT_FOUND);
  const stored = state.calendars.get(email) ?? [];
  if (!event) return listEvents(res, url.searchParams, email, state);
  const found = stored.find((one) => one.event.id === decodeURIComponent(event));
  if (!found) return sendApiError(res, NOT_FOUND);
  const selected = select(shown(found), url.searchParams.get('fields'), 'Event');
  if ('refusal' in selected) return sendApiError(res, selected.refusal);
  sendJson(res, 200, selected.value);
}
