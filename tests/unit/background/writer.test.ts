import { describe, expect, it } from 'vitest';
import { update } from '@/entrypoints/background/writer';
import type { Item } from '@/stores/items';

function memoryItem(initial: number): Item<number> & { value: number; writes: number } {
  return {
    value: initial,
    writes: 0,
    async get() {
      return this.value;
    },
    async set(value) {
      await Promise.resolve();
      this.value = value;
      this.writes += 1;
    },
    watch: () => () => {},
  };
}

describe('the one writer', () => {
  it('loses none of many changes made at once', async () => {
    const item = memoryItem(0);
    await Promise.all(Array.from({ length: 50 }, () => update(item, (value) => value + 1)));
    expect(item.value).toBe(50);
  });

  it('goes on after a change that failed, and tells its caller', async () => {
    const item = memoryItem(1);
    const failing = update(item, () => {
      throw new Error('refused');
    });
    const next = update(item, (value) => value + 1);
    await expect(failing).rejects.toThrow('refused');
    expect(await next).toBe(2);
  });

  it('writes nothing where nothing changed', async () => {
    const item = memoryItem(5);
    await update(item, (value) => value);
    expect(item.writes).toBe(0);
  });
});
