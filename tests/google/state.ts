import { createHash } from 'node:crypto';
import { type MeetState, newMeetState } from './meet.google.com/state';
import type { CalendarEvent, OAuthClient, Scenario, SharedDocument } from './scenario';

export type Account = { email: string; name: string };
type User = Account & { timeZone: string };
/** `bare`: shown with little more than its id, as Google may answer a deleted event. */
export type StoredEvent = { event: CalendarEvent; bare: boolean };
export type Token = { email: string; clientId: string; scopes: string[]; expiresAt: number };

export type Behaviour = {
  /** How `prompt=none` is answered: by a 302, or by a 200 page whose script goes on. */
  silent: 'redirect' | 'script';
  /** Whether the consent page's boxes are ticked when it opens. */
  scopes: 'ticked' | 'unticked';
  /** What the Calendar API does. `slow-until-released` holds every page of a list but the first. */
  calendar: 'ok' | '429' | '500' | 'drop' | 'slow-until-released';
  /** At most so many events a page, whatever was asked for: Google may give fewer than maxResults. */
  pageSize: number;
  /** Lifetime of tokens given from now on. */
  tokenSeconds: number;
};

export type GoogleState = {
  /** Accounts signed in to this browser, in the order that `authuser=0, 1, …` counts. */
  accounts: Account[];
  /** Every account that exists, signed in or not. */
  users: User[];
  calendars: Map<string, StoredEvent[]>;
  documents: SharedDocument[];
  clients: OAuthClient[];
  tokens: Map<string, Token>;
  /** Scopes a person agreed to, by `grantKey`. */
  grants: Map<string, Set<string>>;
  behaviour: Behaviour;
  /** Answers that wait for `release()`. */
  held: (() => void)[];
  meet: MeetState;
};

export function newState(scenario: Scenario): GoogleState {
  const users = scenario.accounts.map(({ email, name, timeZone }) => ({
    email,
    name,
    timeZone: timeZone ?? 'Europe/Berlin',
  }));
  return {
    accounts: scenario.accounts
      .filter((account) => account.signedIn !== false)
      .map(({ email, name }) => ({ email, name })),
    users,
    calendars: new Map(
      scenario.accounts.map(({ email, events }) => [
        email,
        (events ?? []).map((event) => ({ event: structuredClone(event), bare: false })),
      ]),
    ),
    documents: [...(scenario.documents ?? [])],
    clients: [...scenario.clients],
    tokens: new Map(),
    grants: new Map(),
    behaviour: {
      silent: 'redirect',
      scopes: 'ticked',
      calendar: 'ok',
      pageSize: 2500,
      tokenSeconds: 3599,
    },
    held: [],
    meet: newMeetState(),
  };
}

export const grantKey = (email: string, clientId: string) => `${email} ${clientId}`;
export const emailOf = (key: string) => key.slice(0, key.indexOf(' '));

/** Google's stable number of an account. */
export function subjectOf(email: string): string {
  const digits = BigInt(`0x${createHash('sha256').update(email).digest('hex').slice(0, 16)}`).toString();
  return `1${digits.padStart(20, '0').slice(0, 20)}`;
}

export const sameEmail = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** The signed-in account that an `authuser` (index or e-mail) means; null when that e-mail is not signed in. */
export function accountFor(state: GoogleState, authuser: string | null): Account | null {
  const first = state.accounts[0] ?? null;
  if (authuser === null || authuser === '') return first;
  if (/^\d+$/.test(authuser)) return state.accounts[Number(authuser)] ?? first;
  return state.accounts.find(({ email }) => sameEmail(email, authuser)) ?? null;
}

/** Signs an existing account in, behind those already there; null when no such account exists. */
export function signIn(state: GoogleState, email: string): Account | null {
  const present = accountFor(state, email);
  if (present) return present;
  const user = state.users.find((one) => sameEmail(one.email, email));
  if (!user) return null;
  const account = { email: user.email, name: user.name };
  state.accounts.push(account);
  return account;
}
