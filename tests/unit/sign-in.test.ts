import { describe, expect, it } from 'vitest';
import { CompanionError } from '@/domain/errors';
import { authorizationUrl, CALENDAR_SCOPE, readRedirect } from '@/domain/sign-in';

const REDIRECT = 'https://abc.chromiumapp.org/';

function redirect(answer: Record<string, string>): string {
  return `${REDIRECT}#${new URLSearchParams({ state: 's1', ...answer })}`;
}

function reason(address: string): string {
  try {
    readRedirect(address, 's1');
  } catch (error) {
    return error instanceof CompanionError ? error.reason : 'unforeseen';
  }
  return 'granted';
}

describe('asking Google for a sign-in', () => {
  const wish = {
    clientId: 'c',
    redirectUri: REDIRECT,
    account: 'mira@example.com',
    state: 's1',
    silent: false,
  };

  it('asks for the e-mail and for reading events, nothing else, with the account as a hint', () => {
    const query = new URL(authorizationUrl(wish)).searchParams;
    expect(query.get('scope')).toBe(`openid email ${CALENDAR_SCOPE}`);
    expect(query.get('login_hint')).toBe('mira@example.com');
    expect(query.get('response_type')).toBe('token');
    expect(query.has('prompt')).toBe(false);
  });

  it('asks silently with prompt=none', () => {
    expect(new URL(authorizationUrl({ ...wish, silent: true })).searchParams.get('prompt')).toBe('none');
  });
});

describe('reading Google’s answer', () => {
  it('takes token and lifetime', () => {
    const answer = redirect({ access_token: 't', expires_in: '3599', scope: `openid ${CALENDAR_SCOPE}` });
    expect(readRedirect(answer, 's1')).toEqual({ accessToken: 't', expiresIn: 3599 });
  });

  it.each(['', '0', '-5', 'soon'])('takes one hour where the lifetime is %j', (expires_in) => {
    const answer = redirect({ access_token: 't', expires_in, scope: CALENDAR_SCOPE });
    expect(readRedirect(answer, 's1').expiresIn).toBe(3600);
  });

  it.each([
    [
      'another state',
      redirect({ access_token: 't', scope: CALENDAR_SCOPE, state: 'other' }),
      'stateMismatch',
    ],
    ['no state', `${REDIRECT}#access_token=t`, 'stateMismatch'],
    ['an unticked calendar', redirect({ access_token: 't', scope: 'openid email' }), 'calendarNotGranted'],
    [
      'a scope that only begins alike',
      redirect({ access_token: 't', scope: `${CALENDAR_SCOPE}.x` }),
      'calendarNotGranted',
    ],
    ['a refusal', redirect({ error: 'access_denied' }), 'consentRefused'],
    ['a refusal in the query', `${REDIRECT}?state=s1&error=access_denied`, 'consentRefused'],
    ['a silent refusal', redirect({ error: 'interaction_required' }), 'signInAgain'],
    ['a signed-out browser', redirect({ error: 'login_required' }), 'signInAgain'],
    ['a wrong client', redirect({ error: 'unauthorized_client' }), 'clientRejected'],
    ['no token', redirect({ scope: CALENDAR_SCOPE }), 'signInFailed'],
    ['anything else', redirect({ error: 'server_error' }), 'signInFailed'],
    ['no address', 'nonsense', 'signInFailed'],
  ])('refuses %s', (_case, address, expected) => {
    expect(reason(address)).toBe(expected);
  });
});
