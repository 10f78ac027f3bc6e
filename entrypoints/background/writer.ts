import type { Item } from '@/stores/items';

const queues = new Map<unknown, Promise<unknown>>();

/**
 * Changes a stored value. Changes of one item wait for each other and each starts from what is stored then,
 * so none can undo another; the worker may die before or after a change, never within.
 */
export function update<T>(item: Item<T>, change: (value: T) => T): Promise<T> {
  const before = queues.get(item) ?? Promise.resolve();
  const run = async () => {
    const value = await item.get();
    const next = change(value);
    if (next !== value) await item.set(next);
    return next;
  };
  const turn = before.then(run, run);
  queues.set(
    item,
    turn.catch(() => undefined),
  );
  return turn;
}
