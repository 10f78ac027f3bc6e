import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { MeetFacts } from '@/domain/meet-facts';
import { GRACE_MS } from '@/entrypoints/meet.content/page/phase-memory';
import { POLL_MS, SETTLE_MS, watchPage } from '@/entrypoints/meet.content/page/watch';
import { changeRoom, showRoom } from './show-page';

let ended: AbortController;
let reports: MeetFacts[];
let looks: number;
const arrives = () => Promise.resolve();

function hide(hidden: boolean) {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
  document.dispatchEvent(new Event('visibilitychange'));
}

function start(answer: () => Promise<unknown> = arrives, onLook: () => unknown = () => undefined) {
  watchPage(document, {
    signal: ended.signal,
    report: (facts) => {
      reports.push(facts);
      return answer();
    },
    onLook: () => {
      looks += 1;
      onLook();
    },
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  ended = new AbortController();
  reports = [];
  looks = 0;
});
afterEach(() => {
  ended.abort();
  vi.useRealTimers();
});

const muteButton = () => document.querySelector('[jsname="hw0c9"]');

describe('watchPage', () => {
  test('reports at once, then only what changed', async () => {
    showRoom({ phase: 'in-call', account: { email: 'kim@example.com', name: 'Kim' } });
    start();
    expect(reports).toEqual([
      { phase: 'in-call', mic: 'on', camera: 'on', recording: 'no', account: 'kim@example.com' },
    ]);
    await vi.advanceTimersByTimeAsync(5 * POLL_MS);
    expect(reports).toHaveLength(1);
    muteButton()?.setAttribute('data-is-muted', 'true');
    await vi.advanceTimersByTimeAsync(SETTLE_MS);
    expect(reports.at(-1)).toMatchObject({ phase: 'in-call', mic: 'off', camera: 'on' });
    expect(reports).toHaveLength(2);
  });

  test('reads a burst of changes once', async () => {
    showRoom({ phase: 'in-call' });
    start();
    for (const muted of ['true', 'false', 'true']) {
      muteButton()?.setAttribute('data-is-muted', muted);
      await vi.advanceTimersByTimeAsync(SETTLE_MS / 5);
    }
    expect(looks).toBe(1);
    await vi.advanceTimersByTimeAsync(SETTLE_MS);
    expect(looks).toBe(2);
    expect(reports).toHaveLength(2);
  });

  test('sees by the poll what comes by style alone', async () => {
    showRoom({ phase: 'in-call', variants: { recordingBadge: 'legacy-div' } });
    start();
    document.querySelector('.legacyRecording')?.setAttribute('style', 'display:flex');
    await vi.advanceTimersByTimeAsync(POLL_MS);
    expect(reports.map(({ recording }) => recording)).toEqual(['no', 'yes']);
  });

  test('sleeps while hidden; a call that lost its bar meanwhile is still a call', async () => {
    showRoom({ phase: 'in-call' });
    start();
    const before = looks;
    hide(true);
    for (const bar of document.querySelectorAll('button')) bar.remove();
    await vi.advanceTimersByTimeAsync(10 * GRACE_MS);
    expect(looks).toBe(before);
    hide(false);
    await vi.advanceTimersByTimeAsync(GRACE_MS - 2 * POLL_MS);
    expect(reports.at(-1)?.phase).toBe('in-call');
    await vi.advanceTimersByTimeAsync(3 * POLL_MS);
    expect(reports.at(-1)?.phase).toBe('unknown');
  });

  test('tells once, when hidden, that what may change unseen is unknown; reads it anew when shown', async () => {
    showRoom({ phase: 'in-call', recording: true, account: { email: 'kim@example.com', name: 'Kim' } });
    start();
    expect(reports.at(-1)).toMatchObject({ recording: 'yes', mic: 'on', camera: 'on' });
    hide(true);
    await vi.advanceTimersByTimeAsync(10 * POLL_MS);
    hide(true);
    const unseen = { phase: 'in-call', mic: 'unknown', camera: 'unknown', recording: 'unknown' };
    expect(reports.slice(1)).toEqual([{ ...unseen, account: 'kim@example.com' }]);
    muteButton()?.setAttribute('data-is-muted', 'true');
    hide(false);
    expect(reports.slice(2)).toMatchObject([{ recording: 'yes', mic: 'off', camera: 'on' }]);
  });

  test('tells the facts before anything is done with them', () => {
    showRoom({ phase: 'in-call' });
    const known: number[] = [];
    start(arrives, () => known.push(reports.length));
    expect(known).toEqual([1]);
  });

  test('starts asleep in a hidden tab', async () => {
    showRoom({ phase: 'in-call' });
    hide(true);
    start();
    await vi.advanceTimersByTimeAsync(5 * POLL_MS);
    expect(reports).toEqual([]);
    hide(false);
    expect(reports).toHaveLength(1);
  });

  test('from the green room to the end', async () => {
    showRoom({ phase: 'green-room' });
    start();
    for (const phase of ['waiting', 'in-call', 'left', 'green-room'] as const) {
      changeRoom({ phase });
      await vi.advanceTimersByTimeAsync(SETTLE_MS);
    }
    expect(reports.map(({ phase }) => phase)).toEqual([
      'green-room',
      'waiting',
      'in-call',
      'left',
      'green-room',
    ]);
  });

  test('ends with its signal', async () => {
    showRoom({ phase: 'in-call' });
    start();
    ended.abort();
    const before = looks;
    muteButton()?.setAttribute('data-is-muted', 'true');
    hide(false);
    await vi.advanceTimersByTimeAsync(5 * POLL_MS);
    expect(looks).toBe(before);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('tries again when a report does not arrive, but not for ever', async () => {
    showRoom({ phase: 'in-call' });
    start(() => Promise.reject(new Error('no one there')));
    await vi.advanceTimersByTimeAsync(3 * POLL_MS);
    expect(reports.length).toBe(4);
    await vi.advanceTimersByTimeAsync(30 * POLL_MS);
    expect(reports.length).toBe(6);
  });

  test('a reader’s fault is said once, tells nothing of the page, and ends that reader alone', async () => {
    showRoom({ phase: 'in-call' });
    const said = vi.spyOn(console, 'debug').mockImplementation(() => undefined);
    const query = document.querySelectorAll.bind(document);
    vi.spyOn(document, 'querySelectorAll').mockImplementation((css: string) => {
      if (css.includes('aria-modal')) throw new TypeError('Kim Example');
      return query(css);
    });
    start();
    await vi.advanceTimersByTimeAsync(5 * POLL_MS);
    expect(reports.at(-1)).toMatchObject({ phase: 'in-call', mic: 'on', recording: 'unknown' });
    expect(said).toHaveBeenCalledTimes(1);
    expect(JSON.stringify(said.mock.calls)).not.toContain('Kim');
  });
});
