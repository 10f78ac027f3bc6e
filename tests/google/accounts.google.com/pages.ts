import { escapeHtml, page } from '../page';
import type { Account, GoogleState } from '../state';
import type { AuthFault, AuthRequest } from './auth-request';
import { SIGN_IN_SCOPES } from './grant';

const SCOPE_SENTENCES: Record<string, string> = {
  'https://www.googleapis.com/auth/calendar.events.readonly': 'View events on all your calendars.',
  'https://www.googleapis.com/auth/calendar.events.owned.readonly':
    'See the events on Google calendars you own.',
  'https://www.googleapis.com/auth/calendar.calendarlist.readonly':
    'See the list of Google calendars you’re subscribed to.',
  'https://www.googleapis.com/auth/calendar.readonly': 'See and download any calendar you can access.',
};

export function faultPage({ error, description }: AuthFault): string {
  return page(
    `Error 400: ${error}`,
    `<h1>Access blocked: this app’s request is invalid</h1>
    <p>You can’t sign in because this app sent an invalid request.</p>
    <p>Error 400: ${escapeHtml(error)}</p><p>${escapeHtml(description)}</p>`,
  );
}

function accountButton({ email, name }: Account, signedIn: boolean): string {
  return `<li><button name="email" value="${escapeHtml(email)}" aria-label="${escapeHtml(email)}">
    <span class="letter" aria-hidden="true">${escapeHtml(name.slice(0, 1))}</span>
    <span>${escapeHtml(name)}<small>${escapeHtml(email)}${signedIn ? '' : ' · Signed out'}</small></span></button></li>`;
}

/** Every account that exists, the signed-in ones first. Nobody needs a password here. */
export function chooserPage(state: GoogleState, action: string): string {
  const present = new Set(state.accounts.map(({ email }) => email));
  const others = state.users.filter(({ email }) => !present.has(email));
  return page(
    'Sign in – Google Accounts',
    `<h1>Choose an account</h1><form method="post" action="${escapeHtml(action)}"><ul>
    ${state.accounts.map((account) => accountButton(account, true)).join('')}
    ${others.map((account) => accountButton(account, false)).join('')}</ul></form>`,
  );
}

function scopeBox(scope: string, ticked: boolean): string {
  return `<li><label><input type="checkbox" name="scope" value="${escapeHtml(scope)}"${ticked ? ' checked' : ''}>
    ${escapeHtml(SCOPE_SENTENCES[scope] ?? scope)}</label></li>`;
}

export function consentPage(account: Account, request: AuthRequest, action: string, ticked: boolean): string {
  const boxes = request.scopes.filter((scope) => !SIGN_IN_SCOPES.has(scope));
  return page(
    'Sign in – Google Accounts',
    `<h1>Interview Companion wants access to your Google Account</h1><p>${escapeHtml(account.email)}</p>
    <form method="post" action="${escapeHtml(action)}"><p>Select what Interview Companion can access</p><ul>
    <li><label><input type="checkbox" checked disabled>See your primary Google Account email address</label></li>
    ${boxes.map((scope) => scopeBox(scope, ticked)).join('')}</ul>
    <div class="choice"><button name="decision" value="cancel">Cancel</button>
    <button name="decision" value="continue">Continue</button></div></form>`,
  );
}

/** The variant in which Google loads a page first and its script goes on to the redirect. */
export function scriptedRedirectPage(location: string): string {
  return page(
    'Google Accounts',
    `<script>location.replace(${JSON.stringify(location).replaceAll('<', '\\u003c')})</script>`,
  );
}
