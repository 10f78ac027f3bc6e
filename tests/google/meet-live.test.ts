// @vitest-environment node
import { get } from 'node:https';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask } from './client';
import { roomOf, setMeet } from './meet.google.com/state';
import type { Google } from './server';
import { ADA, BEN, startSmallGoogle } from './small-google';

const meet = 'https://meet.google.com';
const code = 'abc-defg-hij';
const room = `${meet}/${code}`;

let google: Google;
beforeEach(async () => {
  google = await startSmallGoogle();
});
afterEach(() => google.close());

const open = (address: string, headers?: Record<string, string>) => ask(google.port, address, { headers });
const press = (action: string) => ask(google.port, `${meet}/__meet/control`, { json: { code, action } });

/** The pages that the room's event stream sends, one by one. */
async function* pagesOf(query: string): AsyncGenerator<string> {
  const { port } = google;
  const stream = await new Promise<AsyncIterable<Buffer>>((resolve, reject) => {
    const path = `/__meet/events?code=${code}${query}`;
    const headers = { host: 'meet.google.com' };
    get({ host: '127.0.0.1', port, path, headers, rejectUnauthorized: false }, resolve).on('error', reject);
  });
  let received = '';
  for await (const chunk of stream) {
    received += chunk;
    for (let end = received.indexOf('\n\n'); end >= 0; end = received.indexOf('\n\n')) {
      yield JSON.parse(received.slice(received.indexOf('data: ') + 6, end));
      received = received.slice(end + 2);
    }
  }
}

describe('pages', () => {
  it('has a policy with nonces and Trusted Types, and COEP only when wanted', async () => {
    const { headers, text } = await open(room);
    const policy = String(headers['content-security-policy']);
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("frame-src 'self' https://*.google.com");
    expect(text).toContain(`src="/__meet/client.js" nonce="${nonce}"`);
    expect(headers).not.toHaveProperty('cross-origin-embedder-policy');

    setMeet(google.state.meet, code, { headers: { coep: true } });
    expect((await open(room)).headers).toHaveProperty('cross-origin-embedder-policy', 'require-corp');
  });

  it.each([
    ['', ADA.email],
    ['?authuser=1', BEN.email],
    [`?authuser=${BEN.email}`, BEN.email],
    ['?authuser=nobody@example.com', ADA.email],
    ['?authuser=7', ADA.email],
  ])('%s opens as %s', async (query, email) => {
    google.control.signIn({ email: BEN.email });
    expect((await open(room + query)).text).toContain(`"oPEP7c":"${email}"`);
  });

  it('is for a guest when nobody is signed in', async () => {
    google.control.signOutAccounts();
    expect((await open(room)).text).toContain('data-is-anonymous="true"');
  });

  it('leads nicknames and new meetings to a code', async () => {
    google.state.meet.aliases.set('team', code);
    expect((await open(`${meet}/lookup/team?hs=1`)).headers.location).toBe(`/${code}?hs=1`);
    expect((await open(`${meet}/lookup/other`)).headers.location).toMatch(/^\/[a-z]{3}-[a-z]{4}-[a-z]{3}$/);
    expect((await open(`${meet}/new`)).headers.location).toMatch(/^\/[a-z]{3}-[a-z]{4}-[a-z]{3}$/);
  });

  it('has homes, scripts and nothing else', async () => {
    const status = async (path: string) => (await open(meet + path)).status;
    expect(await Promise.all(['/', '/home', '/landing', '/__meet/morph.js'].map(status))).toEqual([
      200, 200, 200, 200,
    ]);
    expect(await Promise.all(['/nothing', '/__meet/none.js', '/__meet/..%2findex.ts'].map(status))).toEqual([
      404, 404, 404,
    ]);
  });

  it('shows the strip by state, query or cookie', async () => {
    const hasStrip = async (path: string, headers?: Record<string, string>) =>
      (await open(room + path, headers)).text.includes('data-demo=');
    expect(await hasStrip('')).toBe(false);
    expect(await hasStrip('?strip=1')).toBe(true);
    expect(await hasStrip('', { cookie: 'strip=1' })).toBe(true);
    google.state.meet.strip = true;
    expect(await hasStrip('')).toBe(true);
  });

  it('opens the green room again after leaving', async () => {
    setMeet(google.state.meet, code, { phase: 'left' });
    await open(room);
    expect(roomOf(google.state.meet, code).phase).toBe('green-room');
  });
});

describe('buttons and events', () => {
  it('goes through a whole call', async () => {
    const now = () => roomOf(google.state.meet, code);
    for (const action of ['ask', 'let-in', 'mic', 'second-person', 'start-recording']) {
      expect((await press(action)).status).toBe(204);
    }
    expect(now()).toMatchObject({ phase: 'in-call', mic: false, recording: true, people: ['Alex Example'] });
    await press('end-call');
    expect(now().phase).toBe('left');
  });

  it('refuses what it does not know', async () => {
    expect((await press('constructor')).status).toBe(400);
    expect((await ask(google.port, `${meet}/__meet/control`, { json: ['x'] })).status).toBe(400);
  });

  it('sends the page at once and after each change, to each viewer as that viewer sees it', async () => {
    const pages = pagesOf('&hl=de&authuser=0');
    expect((await pages.next()).value).toContain('Jetzt teilnehmen');
    setMeet(google.state.meet, 'xyz-xyzx-xyz', { phase: 'in-call' });
    setMeet(google.state.meet, code, { phase: 'in-call', recording: true });
    const { value } = await pages.next();
    expect(value).toContain('Anruf verlassen');
    expect(value).toContain('>Dieser Videoanruf wird aufgezeichnet<');
    await pages.return(undefined);
  });

  it('forgets a viewer who has gone', async () => {
    const pages = pagesOf('');
    await pages.next();
    expect(google.state.meet.listeners.size).toBe(1);
    await pages.return(undefined);
    await expect.poll(() => google.state.meet.listeners.size).toBe(0);
  });

  it('announces a recording and a muted microphone', () => {
    const { meet: state } = google.state;
    expect(setMeet(state, code, { recording: true }).announcement).toBe('This call is being recorded');
    expect(setMeet(state, code, { recording: false }).announcement).toBe('The recording has stopped');
    expect(setMeet(state, code, { mic: false }).announcement).toBe('Your microphone is off.');
    expect(setMeet(state, code, { people: ['A'] }).announcement).toBe('Your microphone is off.');
  });
});
