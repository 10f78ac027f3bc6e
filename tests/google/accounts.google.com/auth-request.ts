import type { OAuthClient } from '../scenario';

export type AuthRequest = {
  clientId: string;
  redirectUri: string;
  scopes: string[];
  state: string | null;
  prompt: string[];
  loginHint: string | null;
};

/** A fault that Google shows on a page of its own: it never redirects to an address it does not trust. */
export type AuthFault = { error: string; description: string };

const CALENDAR = 'https://www.googleapis.com/auth/calendar';
const KNOWN_SCOPES = new Set([
  'openid',
  'email',
  'profile',
  'https://www.googleapis.com/auth/userinfo.email',
  'https://www.googleapis.com/auth/userinfo.profile',
  CALENDAR,
  `${CALENDAR}.readonly`,
  `${CALENDAR}.events`,
  `${CALENDAR}.events.readonly`,
  `${CALENDAR}.events.owned`,
  `${CALENDAR}.events.owned.readonly`,
  `${CALENDAR}.calendarlist.readonly`,
]);

const EXTENSION_REDIRECT =
  /^https:\/\/(?:[a-p]{32}\.chromiumapp\.org|[0-9a-f]{40}\.extensions\.allizom\.org)\/[^#]*$/;

function registered(client: OAuthClient, redirectUri: string): boolean {
  return client.redirectUris?.includes(redirectUri) ?? EXTENSION_REDIRECT.test(redirectUri);
}

export function readAuthRequest(params: URLSearchParams, clients: OAuthClient[]): AuthRequest | AuthFault {
  const missing = ['client_id', 'redirect_uri', 'response_type', 'scope'].find((name) => !params.get(name));
  if (missing) return { error: 'invalid_request', description: `Missing required parameter: ${missing}` };
  const client = clients.find(({ clientId }) => clientId === params.get('client_id'));
  if (!client) return { error: 'invalid_client', description: 'The OAuth client was not found.' };
  const redirectUri = params.get('redirect_uri') ?? '';
  if (!registered(client, redirectUri))
    return {
      error: 'redirect_uri_mismatch',
      description: `The redirect address ${redirectUri} is not registered for this client.`,
    };
  if (params.get('response_type') !== 'token')
    return { error: 'unsupported_response_type', description: 'This client may only ask for a token.' };
  const scopes = [...new Set((params.get('scope') ?? '').split(/\s+/).filter(Boolean))];
  const unknown = scopes.filter((scope) => !KNOWN_SCOPES.has(scope));
  if (unknown.length > 0)
    return {
      error: 'invalid_scope',
      description: `Some requested scopes were invalid: ${unknown.join(', ')}`,
    };
  return {
    clientId: client.clientId,
    redirectUri,
    scopes,
    state: params.get('state'),
    prompt: (params.get('prompt') ?? '').split(/\s+/).filter(Boolean),
    loginHint: params.get('login_hint'),
  };
}
