import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CALENDAR_SCOPE } from '@/domain/sign-in';
import { settingsItem } from '@/stores/items';

export const MIRA = 'mira@example.com';

type Flow = (wish: { url: string; interactive: boolean }) => Promise<string>;

/** What Google answers the worker in a unit test; the real flows are the end-to-end tests'. */
export interface FakeGoogle {
  flow: Flow;
  /** The account that a token belongs to. */
  email: string;
  /** Answers everything but userinfo. */
  calendar: (url: string) => Promise<Response>;
}

/** The address Google redirects to with this token. */
export function granted(url: string, token: string): string {
  const state = new URL(url).searchParams.get('state') ?? '';
  const answer = { state, access_token: token, expires_in: '3600', scope: `openid email ${CALENDAR_SCOPE}` };
  return `https://x.chromiumapp.org/#${new URLSearchParams(answer)}`;
}

/** Puts a Google in front of the worker's modules, and an account in the settings. */
export async function startFakeGoogle(): Promise<FakeGoogle> {
  fakeBrowser.reset();
  const google: FakeGoogle = {
    flow: async ({ url }) => granted(url, 'token'),
    email: MIRA,
    calendar: async () => Response.json({ items: [] }),
  };
  Object.assign(fakeBrowser, {
    identity: {
      getRedirectURL: () => 'https://x.chromiumapp.org/',
      launchWebAuthFlow: (wish: Parameters<Flow>[0]) => google.flow(wish),
    },
  });
  vi.stubGlobal('fetch', async (url: string) =>
    url.includes('userinfo') ? Response.json({ email: google.email }) : google.calendar(url),
  );
  await settingsItem.set({ account: MIRA, clientId: 'client', language: 'en', panelCollapsed: false });
  return google;
}

/** A promise that the test ends, and one that tells when somebody waits for it. */
export function held<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (error: unknown) => void = () => {};
  let reached: () => void = () => {};
  const asked = new Promise<void>((done) => {
    reached = done;
  });
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  const wait = () => {
    reached();
    return promise;
  };
  return { wait, asked, resolve, reject };
}
