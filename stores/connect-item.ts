import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Item } from './items';

/** A read replica of a stored value. `loaded` is false until the first value is there. */
export interface Replica<T> {
  value: T;
  loaded: boolean;
}

/** A replica that knows nothing yet. */
export function replicaOf<T>(initial: T): StoreApi<Replica<T>> {
  return createStore<Replica<T>>()(() => ({ value: initial, loaded: false }));
}

/**
 * Feeds a replica from its item, in this direction only. Listens before it reads, and a heard value wins over a
 * slower first read. Re-reads when the page shows again, since a frozen page hears nothing.
 * @returns the end of it
 */
export function connectItem<T>(item: Item<T>, store: StoreApi<Replica<T>>, page?: Document): () => void {
  let heard = 0;
  const show = (value: T) => store.setState({ value, loaded: true });
  const read = async () => {
    const before = heard;
    const value = await item.get();
    if (heard === before) show(value);
  };
  const unwatch = item.watch((value) => {
    heard += 1;
    show(value);
  });
  const reread = () => {
    if (page?.visibilityState === 'visible') void read();
  };
  page?.addEventListener('visibilitychange', reread);
  void read();
  return () => {
    unwatch();
    page?.removeEventListener('visibilitychange', reread);
  };
}
