import { describe, expect, it, vi } from 'vitest';
import { connectItem, replicaOf } from '@/stores/connect-item';
import type { Item } from '@/stores/items';

/** An item whose reads answer when the test says so. */
function slowItem() {
  const reads: ((value: string) => void)[] = [];
  const listeners = new Set<(value: string) => void>();
  const item: Item<string> = {
    get: () => new Promise((resolve) => reads.push(resolve)),
    set: async () => {},
    watch: (heard) => {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
  };
  return { item, reads, tell: (value: string) => listeners.forEach((heard) => void heard(value)), listeners };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('a replica of a stored value', () => {
  it('is not loaded before the first value', async () => {
    const { item, reads } = slowItem();
    const store = replicaOf('');
    connectItem(item, store);
    expect(store.getState()).toEqual({ value: '', loaded: false });
    reads[0]?.('stored');
    await settled();
    expect(store.getState()).toEqual({ value: 'stored', loaded: true });
  });

  it('keeps a heard value against a slower first read', async () => {
    const { item, reads, tell } = slowItem();
    const store = replicaOf('');
    connectItem(item, store);
    tell('new');
    reads[0]?.('old');
    await settled();
    expect(store.getState().value).toBe('new');
  });

  it('reads again when the page shows again, and not after its end', async () => {
    const { item, reads, listeners } = slowItem();
    const end = connectItem(item, replicaOf(''), document);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(reads).toHaveLength(2);
    end();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(reads).toHaveLength(2);
    expect(listeners.size).toBe(0);
  });

  it('asks again where the first reading fails, and stays as it is where a later one does', async () => {
    vi.useFakeTimers();
    const { item } = slowItem();
    const get = vi
      .spyOn(item, 'get')
      .mockRejectedValueOnce(new Error('not now'))
      .mockResolvedValueOnce('stored');
    const store = replicaOf('');
    connectItem(item, store, document);
    await vi.advanceTimersByTimeAsync(499);
    expect(store.getState().loaded).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(store.getState()).toEqual({ value: 'stored', loaded: true });
    get.mockRejectedValue(new Error('not now'));
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(store.getState()).toEqual({ value: 'stored', loaded: true });
    expect(get).toHaveBeenCalledTimes(3);
    vi.useRealTimers();
  });

  it('gives up after a while, until the page shows again; and never asks after its end', async () => {
    vi.useFakeTimers();
    const { item } = slowItem();
    const get = vi.spyOn(item, 'get').mockRejectedValue(new Error('not now'));
    const store = replicaOf('');
    const end = connectItem(item, store, document);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(get).toHaveBeenCalledTimes(4);
    get.mockResolvedValueOnce('stored');
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(0);
    expect(store.getState().loaded).toBe(true);
    end();

    get.mockClear().mockRejectedValue(new Error('not now'));
    connectItem(item, replicaOf(''), document)();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(get).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });
});
