import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Request, ToMeet } from '@/domain/messages';
import contentScript from '@/entrypoints/meet.content';
import { HOST_TAG } from '@/entrypoints/meet.content/panel-host';
import { MOUNT } from './mount';
import { CODE, showRoom } from './show-page';

const AWAY: ToMeet = { type: 'bg-meet:go-away' };
let ctx: ContentScriptContext;
let requests: Request[];
let toOpened: ToMeet;
let isUp: boolean;

const hosts = () => document.querySelectorAll(HOST_TAG).length;
const types = () => requests.map(({ type }) => type);

function answer(request: Request) {
  requests.push(request);
  const values: Partial<Record<Request['type'], unknown>> = {
    'meet-bg:call-opened': toOpened,
    'meet-bg:is-panel-up': isUp,
  };
  return Promise.resolve({ ok: true, value: values[request.type] ?? null });
}

/** The address bar of the test is at no Meet: the script is shown one that is. */
function goTo(url: string) {
  vi.stubGlobal('location', new URL(url));
  const name = `${fakeBrowser.runtime.id}:${import.meta.env.ENTRYPOINT}:wxt:locationchange`;
  window.dispatchEvent(new Event(name));
}

async function start(url: string) {
  vi.stubGlobal('location', new URL(url));
  ctx = new ContentScriptContext('meet');
  contentScript.main(ctx);
  await vi.advanceTimersByTimeAsync(100);
}

/** What the background sends later, from itself or from somewhere else. */
async function hear(message: unknown, id = fakeBrowser.runtime.id) {
  const results = await Promise.all(listeners.map((listener) => listener(message, { id }, () => undefined)));
  await vi.advanceTimersByTimeAsync(100);
  return results;
}
type Listener = Parameters<typeof fakeBrowser.runtime.onMessage.addListener>[0];
let listeners: Listener[];

/** The closed root, seen as it is made. */
function shadowRoots() {
  const seen: { root?: ShadowRoot } = {};
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
    seen.root = attach.call(this, options);
    return seen.root;
  });
  return seen;
}

const ROOM = `https://meet.google.com/${CODE}`;

beforeEach(() => {
  vi.useFakeTimers();
  showRoom({ phase: 'green-room' });
  requests = [];
  listeners = [];
  toOpened = MOUNT;
  isUp = true;
  vi.stubGlobal('requestIdleCallback', (then: () => void) => setTimeout(then, 50));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    answer as typeof fakeBrowser.runtime.sendMessage,
  );
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener);
  });
});
afterEach(() => {
  ctx.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('content script', () => {
  test.each(['https://meet.google.com/', 'https://meet.google.com/landing', 'https://meet.google.com/new'])(
    'says and does nothing at %s',
    async (url) => {
      await start(url);
      await vi.advanceTimersByTimeAsync(10_000);
      expect(requests).toEqual([]);
      expect(hosts()).toBe(0);
    },
  );

  test('on a call of a session: panel and facts', async () => {
    await start(`${ROOM}?authuser=1`);
    expect(requests[0]).toEqual({ type: 'meet-bg:call-opened', code: CODE });
    expect(hosts()).toBe(1);
    expect(requests[1]).toMatchObject({ type: 'meet-bg:facts', facts: { phase: 'green-room', mic: 'on' } });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(types()).toEqual(['meet-bg:call-opened', 'meet-bg:facts', 'meet-bg:is-panel-up']);
  });

  test('on a call that is none of ours: nothing but the code', async () => {
    toOpened = AWAY;
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    await start(ROOM);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(types()).toEqual(['meet-bg:call-opened']);
    expect(hosts()).toBe(0);
    expect(observe).not.toHaveBeenCalled();
  });

  test('a session stored while the call is open, and taken away again', async () => {
    toOpened = AWAY;
    await start(ROOM);
    await hear(MOUNT);
    expect(hosts()).toBe(1);
    const before = document.querySelector(HOST_TAG);
    await hear({ ...MOUNT, collapsed: true });
    expect(document.querySelector(HOST_TAG)).toBe(before);
    await hear(AWAY);
    expect(hosts()).toBe(0);
    const said = requests.length;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(requests.length).toBe(said);
    await hear(MOUNT);
    expect(hosts()).toBe(1);
  });

  test('another session for the same call gets a panel of its own', async () => {
    await start(ROOM);
    const before = document.querySelector(HOST_TAG);
    await hear({ ...MOUNT, src: 'chrome-extension://id/panel.html?nonce=another' });
    expect(hosts()).toBe(1);
    expect(document.querySelector(HOST_TAG)).not.toBe(before);
    expect(types().filter((type) => type === 'meet-bg:facts')).toHaveLength(2);
  });

  test('taken away before the page was idle', async () => {
    toOpened = AWAY;
    await start(ROOM);
    for (const listener of listeners) {
      for (const message of [MOUNT, AWAY]) listener(message, { id: fakeBrowser.runtime.id }, () => undefined);
    }
    await vi.advanceTimersByTimeAsync(1_000);
    expect(hosts()).toBe(0);
  });

  test('home, back, and on to another call, without a reload', async () => {
    await start(ROOM);
    goTo('https://meet.google.com/');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(hosts()).toBe(0);
    expect(types().at(-1)).toBe('meet-bg:call-closed');
    goTo(ROOM);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(hosts()).toBe(1);
    toOpened = AWAY;
    goTo('https://meet.google.com/zzz-zzzz-zzz');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(hosts()).toBe(0);
    const opened = requests.filter(
      ({ type }) => type === 'meet-bg:call-opened' || type === 'meet-bg:call-closed',
    );
    expect(opened.map(({ type }) => type.slice('meet-bg:call-'.length))).toEqual([
      'opened',
      'closed',
      'opened',
      'closed',
      'opened',
    ]);
  });

  test('an answer that comes after the call was left is not obeyed', async () => {
    vi.stubGlobal('requestIdleCallback', (then: () => void) => setTimeout(then, 5_000));
    await start(ROOM);
    goTo('https://meet.google.com/');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(hosts()).toBe(0);
  });

  test('the same call with another query is the same call', async () => {
    await start(ROOM);
    goTo(`${ROOM}?authuser=2#x`);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(types().filter((type) => type === 'meet-bg:call-opened')).toHaveLength(1);
    expect(hosts()).toBe(1);
  });

  test('listens to its own extension alone, to what it knows, and never answers', async () => {
    toOpened = AWAY;
    await start(ROOM);
    expect(listeners).toHaveLength(1);
    await hear(MOUNT, 'another-extension');
    await hear({ ...MOUNT, src: 'https://evil.example/' });
    await hear('bg-meet:mount');
    expect(hosts()).toBe(0);
    expect(await hear(MOUNT)).toEqual([undefined]);
  });

  test('a frame that does not come up gives way to the notice; the window closes it', async () => {
    isUp = false;
    const shadow = shadowRoots();
    await start(ROOM);
    await vi.advanceTimersByTimeAsync(2_500);
    expect(shadow.root?.querySelector('[role="alert"]')).toBeNull();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(shadow.root?.querySelector('[role="alert"]')).not.toBeNull();
    shadow.root?.querySelector('button')?.click();
    await vi.advanceTimersByTimeAsync(100);
    expect(types()).toContain('meet-bg:open-window');
    expect(hosts()).toBe(0);
  });

  test('a frame that comes up late takes its place', async () => {
    isUp = false;
    const shadow = shadowRoots();
    await start(ROOM);
    await vi.advanceTimersByTimeAsync(3_500);
    isUp = true;
    await vi.advanceTimersByTimeAsync(3_500);
    expect(shadow.root?.querySelector('[role="alert"]')).toBeNull();
    expect(shadow.root?.querySelector('iframe')?.style.visibility).not.toBe('hidden');
    const asked = types().filter((type) => type === 'meet-bg:is-panel-up').length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(types().filter((type) => type === 'meet-bg:is-panel-up')).toHaveLength(asked);
  });

  test('a background that is not there yet is asked again', async () => {
    const send = vi.mocked(fakeBrowser.runtime.sendMessage);
    send.mockImplementationOnce(() => Promise.reject(new Error('Receiving end does not exist.')));
    await start(ROOM);
    expect(hosts()).toBe(0);
    await vi.advanceTimersByTimeAsync(1_100);
    expect(hosts()).toBe(1);
  });

  test('a page that is only prepared is left alone until it is shown', async () => {
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
    await start(ROOM);
    window.dispatchEvent(new Event('pagehide'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(requests).toEqual([]);
    Object.defineProperty(document, 'prerendering', { value: false, configurable: true });
    document.dispatchEvent(new Event('prerenderingchange'));
    await vi.advanceTimersByTimeAsync(100);
    expect(hosts()).toBe(1);
    Reflect.deleteProperty(document, 'prerendering');
  });

  test('an updated extension leaves quietly, and leaves Meet as it was', async () => {
    await start(ROOM);
    const page = document.body.innerHTML;
    const before = requests.length;
    const { id } = fakeBrowser.runtime;
    Object.defineProperty(fakeBrowser.runtime, 'id', {
      value: undefined,
      configurable: true,
      writable: true,
    });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(hosts()).toBe(0);
    expect(requests.slice(before).filter(({ type }) => type !== 'meet-bg:is-panel-up')).toEqual([]);
    expect(document.body.innerHTML).toBe(page);
    Object.defineProperty(fakeBrowser.runtime, 'id', { value: id, configurable: true, writable: true });
  });
});
