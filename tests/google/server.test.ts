// @vitest-environment node
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask } from './client';
import type { Google } from './server';
import { ADA, BEN, startSmallGoogle } from './small-google';

function connectTo(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, host, () => {
      socket.destroy();
      resolve();
    });
    socket.once('error', reject);
  });
}

let google: Google;

beforeAll(async () => {
  google = await startSmallGoogle();
});
afterAll(() => google.close());
beforeEach(() => {
  google.control.signOutAccounts();
  for (const { email } of [ADA, BEN]) google.control.signIn({ email });
});

describe('documents', () => {
  const SHEET = 'https://docs.google.com/spreadsheets/d/sheet-1';
  const open = (address: string) => ask(google.port, address);

  it('opens for the first account unless another is meant', async () => {
    const { status, text } = await open(`${SHEET}/edit`);
    expect(status).toBe(200);
    expect(text).toContain('<title>Scorecard &#60;1&#62; - Google Sheets</title>');
    expect(text).toContain(`Signed in as ${ADA.email}`);
  });

  it.each([
    ['index', `${SHEET}/edit?authuser=1`],
    ['e-mail', `${SHEET}/edit?authuser=${encodeURIComponent(BEN.email)}`],
    ['path', 'https://docs.google.com/spreadsheets/u/1/d/sheet-1/edit'],
  ])('needs access for the other account, meant by %s', async (_, address) => {
    const { status, text } = await open(address);
    expect(status).toBe(403);
    expect(text).toContain('You need access');
    expect(text).toContain(BEN.email);
  });

  it('is one document under every view', async () => {
    expect((await open(`${SHEET}/preview?authuser=0`)).status).toBe(200);
  });

  it('asks to sign in first', async () => {
    google.control.signOutAccounts();
    const { status, headers } = await open(`${SHEET}/edit`);
    expect(status).toBe(302);
    expect(headers.location).toBe(
      `https://accounts.google.com/ServiceLogin?continue=${encodeURIComponent(`${SHEET}/edit`)}`,
    );
  });

  it('does not exist elsewhere', async () => {
    expect((await open('https://docs.google.com/spreadsheets/d/other/edit')).status).toBe(404);
    expect((await open('https://drive.google.com/spreadsheets/d/sheet-1/edit')).status).toBe(404);
  });
});

describe('control by HTTPS', () => {
  const run = (name: string, json: unknown, host = 'control.google.com') =>
    ask(google.port, `https://${host}/__control/${name}`, { json });

  it.each(['control.google.com', '127.0.0.1'])('takes commands at %s', async (host) => {
    google.control.setBehaviour({ calendar: 'ok' });
    expect((await run('setBehaviour', { calendar: '429' }, host)).status).toBe(200);
    expect(google.state.behaviour.calendar).toBe('429');
  });

  it.each([
    ['nonsense', {}, 404],
    ['toString', {}, 404],
    ['removeEvent', { id: 'nobody' }, 400],
    ['setBehaviour', { weather: 'bad' }, 400],
    ['signOutAccounts', [1], 400],
  ])('refuses %s %j', async (name, json, status) => {
    expect((await run(name, json)).status).toBe(status);
  });

  it('does nothing on GET', async () => {
    const { status } = await ask(google.port, 'https://control.google.com/__control/signOutAccounts');
    expect(status).toBe(404);
    expect(google.state.accounts).toHaveLength(2);
  });
});

describe('the server', () => {
  it('knows no other host', async () => {
    const { status, text } = await ask(google.port, 'https://mail.google.com/');
    expect(status).toBe(404);
    expect(text).toContain('mail.google.com');
  });

  it('logs what was asked', async () => {
    await ask(google.port, 'https://docs.google.com/somewhere?x=1');
    expect(google.requests.at(-1)).toMatchObject({
      host: 'docs.google.com',
      method: 'GET',
      path: '/somewhere',
    });
    expect(google.requests.at(-1)?.query.get('x')).toBe('1');
  });

  it('serves Meet', async () => {
    const { status, headers } = await ask(google.port, 'https://meet.google.com/abc-defg-hij');
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
  });

  it('ends, though an answer is still held', async () => {
    const other = await startSmallGoogle();
    other.control.setBehaviour({ calendar: 'slow-until-released' });
    const asked = other.nextRequest(({ host }) => host === 'www.googleapis.com');
    const held = ask(
      other.port,
      'https://www.googleapis.com/calendar/v3/calendars/primary/events?pageToken=x',
    );
    const broken = expect(held).rejects.toThrow();
    await asked;
    await other.close();
    await broken;
    await expect(ask(other.port, 'https://docs.google.com/')).rejects.toThrow('ECONNREFUSED');
  });

  it('listens on loopback alone', async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .find(({ internal, family }) => !internal && family === 'IPv4');
    if (outside) await expect(connectTo(outside.address, google.port)).rejects.toThrow('ECONNREFUSED');
    expect(google.url).toBe(`https://127.0.0.1:${google.port}`);
  });
});
