import { beforeEach, describe, expect, it } from 'vitest';
import { accessToken, connect, disconnect } from '@/entrypoints/background/account/account';
import { sync } from '@/entrypoints/background/calendar/sync';
import { callsItem, connectionItem, sessionsItem, settingsItem, syncItem, tokenItem } from '@/stores/items';
import { aSession } from '../../fixtures/session';
import { type FakeGoogle, granted, held, MIRA, startFakeGoogle } from './a-google';

let google: FakeGoogle;
beforeEach(async () => {
  google = await startFakeGoogle();
});

const signedIn = () => connectionItem.set({ email: MIRA, signedIn: true });

describe('a silent renewal that comes too late', () => {
  it('does not undo a sign-in by hand', async () => {
    await signedIn();
    const silent = held<string>();
    google.flow = ({ url, interactive }) =>
      interactive ? Promise.resolve(granted(url, 'fresh')) : silent.wait();
    const late = accessToken();
    await silent.asked;
    await connect();
    silent.reject(new Error('User interaction required.'));
    expect(await late).toBe('fresh');
    expect(await connectionItem.get()).toEqual({ email: MIRA, signedIn: true });
  });

  it('does not bring a token back after signing out', async () => {
    await signedIn();
    const silent = held<string>();
    let asked = '';
    google.flow = ({ url }) => {
      asked = url;
      return silent.wait();
    };
    const reading = sync();
    await silent.asked;
    await disconnect(false);
    silent.resolve(granted(asked, 'late'));
    await reading;
    expect(await tokenItem.get()).toBeNull();
    expect(await connectionItem.get()).toBeNull();
  });

  it('ends in "sign in again", and nothing more is tried', async () => {
    await signedIn();
    let flows = 0;
    google.flow = async () => {
      flows += 1;
      throw new Error('User interaction required.');
    };
    await sync();
    await sync();
    expect(flows).toBe(1);
    expect(await connectionItem.get()).toEqual({ email: MIRA, signedIn: false });
    expect((await syncItem.get()).problem?.reason).toBe('signInAgain');
  });
});

describe('signing in', () => {
  it('refuses another account and stores nothing', async () => {
    google.email = 'other@example.com';
    await expect(connect()).rejects.toMatchObject({ reason: 'wrongAccount', detail: 'other@example.com' });
    expect(await connectionItem.get()).toBeNull();
    expect(await tokenItem.get()).toBeNull();
  });

  it('with another account than before forgets what was read with the old one', async () => {
    const now = new Date().toISOString();
    await connectionItem.set({ email: 'old@example.com', signedIn: true });
    await syncItem.set({ lastSuccess: now, lastAttempt: now, problem: null });
    const old = aSession({ id: 'old', source: { type: 'google', account: 'old@example.com', eventId: 'e' } });
    const pasted = aSession({ id: 'pasted', source: { type: 'pasted' } });
    await sessionsItem.set({ old, pasted });
    await connect();
    expect(Object.keys(await sessionsItem.get())).toEqual(['pasted']);
    expect((await syncItem.get()).lastSuccess).toBeNull();
  });

  it('needs an account and a client ID', async () => {
    await settingsItem.set({ account: '', clientId: '', language: 'en', panelCollapsed: false });
    await expect(connect()).rejects.toMatchObject({ reason: 'noAccount' });
    await settingsItem.set({ account: MIRA, clientId: ' ', language: 'en', panelCollapsed: false });
    await expect(connect()).rejects.toMatchObject({ reason: 'noClientId' });
  });
});

describe('signing out', () => {
  it('keeps the session of an open call until the call is over', async () => {
    await signedIn();
    const soon = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
    await sessionsItem.set({ x: aSession({ id: 'x', start: soon(-10), end: soon(50) }) });
    const facts = { phase: 'in-call', mic: 'on', camera: 'on', recording: 'no', account: null } as const;
    await callsItem.set({ '1': { code: 'abc-defg-hij', sessionId: 'x', nonce: 'n', frameId: 5, facts } });
    await disconnect(false);
    expect(Object.keys(await sessionsItem.get())).toEqual(['x']);
    await callsItem.set({});
    await sync();
    expect(await sessionsItem.get()).toEqual({});
  });
});
