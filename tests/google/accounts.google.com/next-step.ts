import { type Account, accountFor, type GoogleState, grantKey, subjectOf } from '../state';
import type { AuthRequest } from './auth-request';

export type Step =
  | { go: 'refuse'; error: 'login_required' | 'interaction_required' | 'consent_required' }
  | { go: 'choose-account' }
  | { go: 'consent'; account: Account }
  | { go: 'token'; account: Account };

function hinted(state: GoogleState, hint: string): Account | null {
  return state.accounts.find(({ email }) => subjectOf(email) === hint) ?? accountFor(state, hint);
}

function agreed(state: GoogleState, request: AuthRequest, account: Account): boolean {
  const granted = state.grants.get(grantKey(account.email, request.clientId));
  return request.scopes.every((scope) => granted?.has(scope));
}

/** What Google does with a request once the person is known. */
export function stepWith(account: Account, request: AuthRequest, state: GoogleState): Step {
  if (!request.prompt.includes('consent') && agreed(state, request, account)) return { go: 'token', account };
  return { go: 'consent', account };
}

/** What Google does with a new request. */
export function firstStep(request: AuthRequest, state: GoogleState): Step {
  const silent = request.prompt.includes('none');
  const only = state.accounts.length === 1 ? (state.accounts[0] ?? null) : null;
  const account = request.loginHint ? hinted(state, request.loginHint) : only;
  if (!account && silent)
    return {
      go: 'refuse',
      error: request.loginHint || state.accounts.length === 0 ? 'login_required' : 'interaction_required',
    };
  if (!account || request.prompt.includes('select_account')) return { go: 'choose-account' };
  const step = stepWith(account, request, state);
  return silent && step.go === 'consent' ? { go: 'refuse', error: 'consent_required' } : step;
}
