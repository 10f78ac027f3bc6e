import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { announceCall } from '@/entrypoints/meet.content/announce';
import { send } from '@/stores/send';
import { MOUNT } from './mount';
import { CODE } from './show-page';

vi.mock('@/stores/send', () => ({ send: vi.fn() }));

const hear = vi.fn();
let ended: AbortController;
let isValid: boolean;

const tries = () => vi.mocked(send).mock.calls.length;
const comeIntoSight = async () => {
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(0);
};

function start() {
  const ctx: Pick<ContentScriptContext, 'isValid' | 'setTimeout'> = {
    get isValid() {
      return isValid;
    },
    setTimeout: (then, ms) => Number(window.setTimeout(then, ms)),
  };
  announceCall(CODE, ctx, ended.signal, hear);
  return vi.advanceTimersByTimeAsync(0);
}

beforeEach(() => {
  vi.useFakeTimers();
  ended = new AbortController();
  isValid = true;
  hear.mockReset();
  vi.mocked(send).mockReset().mockRejectedValue(new Error('Receiving end does not exist.'));
});
afterEach(() => {
  ended.abort();
  vi.useRealTimers();
});

test('asks again with growing pauses until it is answered, then no more', async () => {
  await start();
  const counts: number[] = [];
  for (const seconds of [1, 2, 5, 10]) {
    await vi.advanceTimersByTimeAsync(seconds * 1_000 - 1);
    counts.push(tries());
    await vi.advanceTimersByTimeAsync(1);
  }
  expect(counts).toEqual([1, 2, 3, 4]);
  vi.mocked(send).mockResolvedValue(MOUNT);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(hear.mock.calls).toEqual([[MOUNT]]);
  await comeIntoSight();
  await vi.advanceTimersByTimeAsync(300_000);
  expect(tries()).toBe(6);
  expect(vi.mocked(send)).toHaveBeenLastCalledWith({ type: 'meet-bg:call-opened', code: CODE });
});

test('after the last try asks once more whenever the page comes into sight', async () => {
  await start();
  await vi.advanceTimersByTimeAsync(300_000);
  expect(tries()).toBe(6);
  await comeIntoSight();
  await vi.advanceTimersByTimeAsync(300_000);
  expect(tries()).toBe(7);
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  await comeIntoSight();
  expect(tries()).toBe(7);
});

test('never has two questions under way', async () => {
  vi.mocked(send).mockReturnValue(new Promise<never>(() => undefined));
  await start();
  await comeIntoSight();
  await vi.advanceTimersByTimeAsync(300_000);
  expect(tries()).toBe(1);
});

test.each([
  ['the call was left', () => ended.abort()],
  [
    'the extension was updated',
    () => {
      isValid = false;
    },
  ],
])('asks no more when %s', async (_case, end) => {
  await start();
  end();
  await comeIntoSight();
  await vi.advanceTimersByTimeAsync(300_000);
  expect(tries()).toBe(1);
});
