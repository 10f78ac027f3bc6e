import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Context, readBody, redirect, sendHtml, sendText } from '../answer';
import { accountFor, signIn } from '../state';
import { chooserPage } from './pages';

/** Where to go on to: a Google page, now as the account that was chosen; null for any other address. */
function continueAs(params: URLSearchParams, email: string): string | null {
  const target = params.get('continue') ?? 'https://accounts.google.com/';
  if (!URL.canParse(target)) return null;
  const url = new URL(target);
  if (url.protocol !== 'https:' || !url.hostname.endsWith('.google.com')) return null;
  url.searchParams.set('authuser', email);
  return url.href;
}

function goOn(res: ServerResponse, params: URLSearchParams, email: string): void {
  const target = continueAs(params, email);
  if (target) redirect(res, target);
  else sendText(res, 400, 'The address to continue to is no Google page.');
}

/** GET /AccountChooser?Email=&continue= goes on at once when that account is signed in, else asks. */
export function accountChooser(res: ServerResponse, { url, state }: Context): void {
  const email = url.searchParams.get('Email');
  const account = email ? accountFor(state, email) : null;
  if (account) goOn(res, url.searchParams, account.email);
  else sendHtml(res, 200, chooserPage(state, `/AccountChooser${url.search}`));
}

/** GET /ServiceLogin?continue=: the page for a browser that is not signed in. */
export function serviceLogin(res: ServerResponse, { url, state }: Context): void {
  sendHtml(res, 200, chooserPage(state, `/ServiceLogin${url.search}`));
}

/** POST to either page: an account was chosen. */
export async function signInAndGoOn(req: IncomingMessage, res: ServerResponse, { url, state }: Context) {
  const account = signIn(state, new URLSearchParams(await readBody(req)).get('email') ?? '');
  if (account) goOn(res, url.searchParams, account.email);
  else sendText(res, 400, 'There is no such account.');
}
