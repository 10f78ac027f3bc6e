import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { MeetFacts } from '@/domain/meet-facts';
import { admitFrame, noteFacts, openCall } from '@/entrypoints/background/meet/calls';
import { refreshCalls } from '@/entrypoints/background/meet/watch';
import { callsItem, sessionsItem } from '@/stores/items';
import { anInvitation, aSession } from '../../fixtures/session';
import { held } from './a-google';

const ROOM = 'abc-defg-hij';
const OTHER_ROOM = 'klm-nopq-rst';
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
const facts = (phase: MeetFacts['phase']): MeetFacts => ({
  phase,
  mic: 'on',
  camera: 'on',
  recording: 'no',
  account: null,
});

function session(id: string, from: number, to: number, code = ROOM) {
  const value = { provider: 'meet', url: `https://meet.google.com/${code}`, code } as const;
  const meeting = { value, confidence: 'certain', evidence: [] } as const;
  return aSession({
    id,
    start: inMinutes(from),
    end: inMinutes(to),
    invitation: anInvitation({ meeting: { ...meeting, evidence: [] } }),
  });
}

const call = async (tab: number) => (await callsItem.get())[tab];
interface Heard {
  tab: number;
  message: { type: string; src?: string };
}
let heard: Heard[];

beforeEach(() => {
  fakeBrowser.reset();
  heard = [];
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `chrome-extension://id${path}` });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (tab: number, message: unknown) => {
    heard.push({ tab, message: message as Heard['message'] });
  });
});

describe('a call', () => {
  it('has a panel only where its room belongs to a session', async () => {
    await sessionsItem.set({ a: session('a', -5, 55) });
    expect(await openCall(1, ROOM)).toMatchObject({ type: 'bg-meet:mount', collapsed: false });
    expect(await openCall(2, OTHER_ROOM)).toEqual({ type: 'bg-meet:go-away' });
  });

  it('tells its session to the frame with the one-time word, and to no other', async () => {
    await sessionsItem.set({ a: session('a', -5, 55) });
    await openCall(1, ROOM);
    const nonce = (await call(1))?.nonce ?? '';
    expect(await admitFrame(1, 7, 'guess')).toBeNull();
    expect(await admitFrame(2, 7, nonce)).toBeNull();
    expect(await admitFrame(1, 7, nonce)).toBe('a');
    expect(await admitFrame(1, 8, nonce)).toBeNull();
    expect(await admitFrame(1, 7, nonce)).toBe('a');
  });

  it('belongs to the session that is on when the interviewer joins the same room again', async () => {
    await sessionsItem.set({ a: session('a', -60, -1), b: session('b', 0, 60) });
    await openCall(1, ROOM);
    await callsItem.set({
      1: { code: ROOM, sessionId: 'a', nonce: 'n', frameId: 5, facts: facts('in-call') },
    });
    await noteFacts(1, facts('left'));
    expect(await call(1)).toMatchObject({ sessionId: 'a' });
    await noteFacts(1, facts('in-call'));
    expect(await call(1)).toMatchObject({ sessionId: 'b', nonce: 'n', frameId: 5 });
  });

  it('keeps its session as long as it lasts, also past its end', async () => {
    await sessionsItem.set({ a: session('a', -70, -10), b: session('b', 0, 60) });
    await callsItem.set({
      1: { code: ROOM, sessionId: 'a', nonce: 'n', frameId: 5, facts: facts('in-call') },
    });
    await noteFacts(1, { ...facts('in-call'), mic: 'off' });
    expect(await call(1)).toMatchObject({ sessionId: 'a', facts: { mic: 'off' } });
  });
});

describe('a change', () => {
  it('reaches every tab though one does not answer, and never with a word that is no longer good', async () => {
    await sessionsItem.set({ a: session('a', -5, 55), b: session('b', -5, 55, OTHER_ROOM) });
    await openCall(1, ROOM);
    await openCall(2, OTHER_ROOM);
    const asleep = held<undefined>();
    vi.mocked(fakeBrowser.tabs.sendMessage).mockImplementation(async (tab: number, message: unknown) => {
      heard.push({ tab, message: message as Heard['message'] });
      if (tab === 1) await asleep.wait();
    });
    void refreshCalls();
    await asleep.asked;
    await vi.waitFor(() => expect(heard.map((one) => one.tab).sort()).toEqual([1, 2]));
    const nonce = (await call(2))?.nonce;
    expect(heard.find((one) => one.tab === 2)?.message.src).toContain(`${nonce}`);
  });

  it('puts the panel up where the session came after the call was opened', async () => {
    await openCall(1, ROOM);
    await sessionsItem.set({ a: session('a', -5, 55) });
    await refreshCalls();
    expect(heard).toMatchObject([{ tab: 1, message: { type: 'bg-meet:mount' } }]);
  });

  it('takes it down where the session was removed', async () => {
    await sessionsItem.set({ a: session('a', -5, 55) });
    await openCall(1, ROOM);
    await sessionsItem.set({});
    await refreshCalls();
    expect(heard).toMatchObject([{ tab: 1, message: { type: 'bg-meet:go-away' } }]);
  });

  it('forgets a call whose page is gone', async () => {
    await sessionsItem.set({ a: session('a', -5, 55) });
    await openCall(1, ROOM);
    vi.mocked(fakeBrowser.tabs.sendMessage).mockRejectedValue(
      new Error('Could not establish connection. Receiving end does not exist.'),
    );
    await refreshCalls();
    expect(await callsItem.get()).toEqual({});
  });
});
