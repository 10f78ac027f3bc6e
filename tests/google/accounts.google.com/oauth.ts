import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Context, readBody, redirect, sendHtml } from '../answer';
import { type GoogleState, signIn } from '../state';
import { type AuthRequest, readAuthRequest } from './auth-request';
import { refusalRedirect, rememberConsent, tokenRedirect } from './grant';
import { firstStep, type Step, stepWith } from './next-step';
import { chooserPage, consentPage, faultPage, scriptedRedirectPage } from './pages';

function withRequest(
  url: URL,
  handle: (request: AuthRequest) => void,
  state: GoogleState,
  res: ServerResponse,
) {
  const request = readAuthRequest(url.searchParams, state.clients);
  if ('error' in request) sendHtml(res, 400, faultPage(request));
  else handle(request);
}

function consentAddress(url: URL, email: string): string {
  const query = new URLSearchParams(url.searchParams);
  query.set('as', email);
  return `/signin/oauth/consent?${query}`;
}

function finish(res: ServerResponse, request: AuthRequest, state: GoogleState, location: string): void {
  const scripted = request.prompt.includes('none') && state.behaviour.silent === 'script';
  if (scripted) sendHtml(res, 200, scriptedRedirectPage(location));
  else redirect(res, location);
}

function take(res: ServerResponse, step: Step, request: AuthRequest, { url, state }: Context) {
  switch (step.go) {
    case 'refuse':
      return finish(res, request, state, refusalRedirect(request, step.error));
    case 'token':
      return finish(res, request, state, tokenRedirect(state, step.account, request));
    case 'choose-account':
      return sendHtml(res, 200, chooserPage(state, `/signin/oauth/account${url.search}`));
    case 'consent': {
      const action = consentAddress(url, step.account.email);
      const ticked = state.behaviour.scopes === 'ticked';
      return sendHtml(res, 200, consentPage(step.account, request, action, ticked));
    }
  }
}

/** GET /o/oauth2/v2/auth */
export function authorize(res: ServerResponse, ctx: Context): void {
  withRequest(ctx.url, (request) => take(res, firstStep(request, ctx.state), request, ctx), ctx.state, res);
}

/** POST /signin/oauth/account: an account was chosen. */
export async function chooseAccount(req: IncomingMessage, res: ServerResponse, ctx: Context): Promise<void> {
  const email = new URLSearchParams(await readBody(req)).get('email') ?? '';
  const account = signIn(ctx.state, email);
  if (account) redirect(res, consentAddress(ctx.url, account.email));
  else sendHtml(res, 400, faultPage({ error: 'invalid_request', description: `No account ${email}.` }));
}

/** GET and POST /signin/oauth/consent: the question, and the person's answer to it. */
export async function consent(req: IncomingMessage, res: ServerResponse, ctx: Context): Promise<void> {
  const { url, state } = ctx;
  const answer = req.method === 'POST' ? new URLSearchParams(await readBody(req)) : null;
  const account = state.accounts.find(({ email }) => email === url.searchParams.get('as'));
  if (!account) return sendHtml(res, 200, chooserPage(state, `/signin/oauth/account${url.search}`));
  withRequest(
    url,
    (request) => {
      if (!answer) return take(res, stepWith(account, request, state), request, ctx);
      if (answer.get('decision') !== 'continue')
        return redirect(res, refusalRedirect(request, 'access_denied'));
      rememberConsent(state, account, request, answer.getAll('scope'));
      redirect(res, tokenRedirect(state, account, request));
    },
    state,
    res,
  );
}
