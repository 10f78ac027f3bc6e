import { ask, authAddress, formAddress, fragmentOf } from './client';
import type { CalendarEvent, Scenario } from './scenario';
import { type Google, startGoogle } from './server';

export const ADA = { email: 'ada@example.com', name: 'Ada' };
export const BEN = { email: 'ben@example.net', name: 'Ben' };
export const REDIRECT = `https://${'abcdefghijklmnop'.repeat(2)}.chromiumapp.org/`;
export const CLIENT = { client_id: 'small', redirect_uri: REDIRECT };

/** Two accounts, one client with one registered address: the least that the tests of this folder need. */
function smallScenario(events: CalendarEvent[] = []): Scenario {
  return {
    accounts: [{ ...ADA, events }, BEN],
    clients: [{ clientId: 'small', redirectUris: [REDIRECT] }],
    documents: [
      {
        id: 'sheet-1',
        host: 'docs.google.com',
        path: '/spreadsheets/d/sheet-1/edit',
        title: 'Scorecard <1>',
        opensFor: [ADA.email],
      },
    ],
  };
}

export const startSmallGoogle = (events: CalendarEvent[] = []): Promise<Google> =>
  startGoogle({ scenario: smallScenario(events) });

/** Goes through the consent page and gives what the redirect carried. */
export async function consentAs(
  google: Google,
  email: string,
  answer: Record<string, string | string[]>,
): Promise<Record<string, string>> {
  const asked = authAddress({ ...CLIENT, login_hint: email, prompt: 'consent', state: 's' });
  const page = await ask(google.port, asked);
  return fragmentOf(await ask(google.port, formAddress(page), { form: answer }));
}

/** A token for the account with the scopes ticked. */
export async function tokenFor(google: Google, email: string, ticked: string[]): Promise<string> {
  const { access_token } = await consentAs(google, email, { decision: 'continue', scope: ticked });
  if (!access_token) throw new Error('The consent gave no token.');
  return access_token;
}

export const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
