import { describe, expect, it } from 'vitest';
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
});
