// @vitest-environment node
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask, authAddress, EVENTS_SCOPE, formAddress, fragmentOf } from './client';
import type { Google } from './server';
import { ADA, BEN, bearer, CLIENT, consentAs, REDIRECT, startSmallGoogle, tokenFor } from './small-google';

let google: Google;

beforeAll(async () => {
  google = await startSmallGoogle();
});
afterAll(() => google.close());
beforeEach(() => {
  google.control.revokeConsent({ email: ADA.email });
  google.control.signOutAccounts();
  for (const { email } of [ADA, BEN]) google.control.signIn({ email });
  google.control.setBehaviour({ silent: 'redirect', scopes: 'ticked', tokenSeconds: 3599 });
});

const auth = (params: Record<string, string>) => ask(google.port, authAddress({ ...CLIENT, ...params }));
const silently = (email = ADA.email) => auth({ prompt: 'none', login_hint: email, state: 's' });

describe('faulty requests stay on a page of Google', () => {
  it.each([
    ['redirect_uri_mismatch', { redirect_uri: `${REDIRECT}other` }],
    ['invalid_client', { client_id: 'nobody' }],
    ['unsupported_response_type', { response_type: 'code' }],
    ['invalid_scope', { scope: 'openid calendars.please' }],
    ['invalid_request', { scope: '' }],
  ])('%s', async (error, params) => {
    const { status, text, headers } = await auth(params);
    expect(status).toBe(400);
    expect(text).toContain(`Error 400: ${error}`);
    expect(headers.location).toBeUndefined();
  });
});

it('takes any extension’s redirect address for a client without registered ones, and no other', async () => {
  google.state.clients.push({ clientId: 'open' });
  const asked = (redirect_uri: string) =>
    ask(google.port, authAddress({ client_id: 'open', redirect_uri, prompt: 'none', login_hint: ADA.email }));
  expect((await asked(REDIRECT)).status).toBe(302);
  expect((await asked('https://chromiumapp.org.example.net/')).status).toBe(400);
});

describe('the way to a token', () => {
  it('asks for account and consent, then redirects with token, scopes and state', async () => {
    const chooser = await auth({ state: 'a b' });
    expect(chooser.text).toContain(`aria-label="${ADA.email}"`);
    expect(chooser.text).toContain(`aria-label="${BEN.email}"`);
    const chosen = await ask(google.port, formAddress(chooser), { form: { email: BEN.email } });
    const consent = await ask(google.port, `https://accounts.google.com${chosen.headers.location}`);
    expect(consent.text).toContain(BEN.email);
    expect(consent.text).toContain(`value="${EVENTS_SCOPE}" checked`);
    const answer = { decision: 'continue', scope: EVENTS_SCOPE };
    const done = await ask(google.port, formAddress(consent), { form: answer });
    expect(done.status).toBe(302);
    expect(done.headers.location?.startsWith(`${REDIRECT}#`)).toBe(true);
    expect(fragmentOf(done)).toEqual({
      state: 'a b',
      access_token: expect.stringMatching(/^ya29\./),
      token_type: 'Bearer',
      expires_in: '3599',
      scope: expect.stringContaining(EVENTS_SCOPE),
      authuser: '1',
    });
  });

  it('skips the chooser for a login_hint, and the consent once given', async () => {
    expect((await auth({ login_hint: ADA.email })).text).toContain('wants access');
    await tokenFor(google, ADA.email, [EVENTS_SCOPE]);
    expect(fragmentOf(await auth({ login_hint: ADA.email }))).toHaveProperty('access_token');
    expect((await auth({ login_hint: ADA.email, prompt: 'consent' })).text).toContain('wants access');
    expect((await auth({ login_hint: ADA.email, prompt: 'select_account' })).text).toContain(
      'Choose an account',
    );
  });

  it('offers a signed-out account to sign in with', async () => {
    google.control.signOutAccounts();
    const chooser = await auth({ login_hint: ADA.email });
    expect(chooser.text).toContain('Signed out');
    await ask(google.port, formAddress(chooser), { form: { email: ADA.email } });
    expect(google.state.accounts).toEqual([ADA]);
  });

  it('tells a refusal', async () => {
    expect(await consentAs(google, ADA.email, { decision: 'cancel' })).toEqual({
      error: 'access_denied',
      state: 's',
    });
  });

  it('leaves out an unticked scope', async () => {
    google.control.setBehaviour({ scopes: 'unticked' });
    const page = await auth({ login_hint: ADA.email });
    expect(page.text).toContain(`value="${EVENTS_SCOPE}">`);
    const { scope, access_token } = await consentAs(google, ADA.email, { decision: 'continue' });
    expect(scope).toBe('email https://www.googleapis.com/auth/userinfo.email openid');
    const events = 'https://www.googleapis.com/calendar/v3/calendars/primary/events';
    expect((await ask(google.port, events, bearer(access_token ?? ''))).status).toBe(403);
  });
});

describe('prompt=none', () => {
  it('gives a new token where consent was given', async () => {
    const first = await tokenFor(google, ADA.email, [EVENTS_SCOPE]);
    const again = fragmentOf(await silently());
    expect(again.access_token).toMatch(/^ya29\./);
    expect(again.access_token).not.toBe(first);
  });

  it('goes on by a script in the variant', async () => {
    await tokenFor(google, ADA.email, [EVENTS_SCOPE]);
    google.control.setBehaviour({ silent: 'script' });
    const { status, text } = await silently();
    expect(status).toBe(200);
    expect(text).toContain(`location.replace("${REDIRECT}#`);
  });

  it('says what is missing', async () => {
    expect(fragmentOf(await silently())).toEqual({ error: 'consent_required', state: 's' });
    expect(fragmentOf(await auth({ prompt: 'none' }))).toEqual({ error: 'interaction_required' });
    google.control.signOutAccounts();
    expect(fragmentOf(await silently())).toEqual({ error: 'login_required', state: 's' });
  });

  it('asks for consent again after a withdrawal', async () => {
    const token = await tokenFor(google, ADA.email, [EVENTS_SCOPE]);
    google.control.revokeConsent({ email: ADA.email });
    expect(fragmentOf(await silently())).toMatchObject({ error: 'consent_required' });
    expect(
      (await ask(google.port, 'https://www.googleapis.com/oauth2/v3/userinfo', bearer(token))).status,
    ).toBe(401);
  });
});

describe('tokens', () => {
  const userinfo = (token: string) =>
    ask(google.port, 'https://www.googleapis.com/oauth2/v3/userinfo', bearer(token));
  const revoke = (token: string) =>
    ask(google.port, 'https://oauth2.googleapis.com/revoke', { form: { token } });

  it('name their account', async () => {
    const { status, text } = await userinfo(await tokenFor(google, ADA.email, []));
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({
      sub: expect.stringMatching(/^\d{21}$/),
      email: ADA.email,
      email_verified: true,
    });
  });

  it('do not name it without the email scope', async () => {
    const page = await auth({ login_hint: ADA.email, scope: EVENTS_SCOPE });
    const done = await ask(google.port, formAddress(page), {
      form: { decision: 'continue', scope: EVENTS_SCOPE },
    });
    expect((await userinfo(fragmentOf(done).access_token ?? '')).status).toBe(403);
  });

  it('end when they expire', async () => {
    const token = await tokenFor(google, ADA.email, []);
    google.control.expireTokens();
    const { status, text } = await userinfo(token);
    expect(status).toBe(401);
    expect(JSON.parse(text).error).toMatchObject({ code: 401, status: 'UNAUTHENTICATED' });
  });

  it('live as long as told', async () => {
    google.control.setBehaviour({ tokenSeconds: 0 });
    const { access_token = '', expires_in } = await consentAs(google, ADA.email, { decision: 'continue' });
    expect(expires_in).toBe('0');
    expect((await userinfo(access_token)).status).toBe(401);
  });

  it('are described and revoked at oauth2.googleapis.com, without CORS', async () => {
    const token = await tokenFor(google, ADA.email, [EVENTS_SCOPE]);
    const described = await ask(google.port, `https://oauth2.googleapis.com/tokeninfo?access_token=${token}`);
    expect(JSON.parse(described.text)).toMatchObject({ aud: 'small', email: ADA.email });
    const revoked = await revoke(token);
    expect(revoked.status).toBe(200);
    expect(revoked.headers).not.toHaveProperty('access-control-allow-origin');
    expect((await userinfo(token)).status).toBe(401);
    expect((await revoke(token)).status).toBe(400);
    expect(fragmentOf(await silently())).toMatchObject({ error: 'consent_required' });
  });
});

describe('AccountChooser', () => {
  const target = 'https://docs.google.com/document/d/1/edit';
  const choose = (params: Record<string, string>) =>
    ask(google.port, `https://accounts.google.com/AccountChooser?${new URLSearchParams(params)}`);

  it('goes on as the account that is named', async () => {
    const { headers } = await choose({ Email: BEN.email, continue: target });
    expect(headers.location).toBe(`${target}?authuser=${encodeURIComponent(BEN.email)}`);
  });

  it('asks where none is named, and goes on then', async () => {
    const page = await choose({ continue: target });
    const { headers } = await ask(google.port, formAddress(page), { form: { email: ADA.email } });
    expect(headers.location).toBe(`${target}?authuser=${encodeURIComponent(ADA.email)}`);
  });

  it('goes nowhere but to Google', async () => {
    const { status } = await choose({ Email: ADA.email, continue: 'https://docs.google.com.example.net/' });
    expect(status).toBe(400);
  });
});
