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

/** Storage that does not answer the first reading (a browser just started, or short of memory) is asked again. */
const RETRY_MS = [500, 2_000, 10_000];

/**
 * Feeds a replica from its item, in this direction only. Listens before it reads, and a heard value wins over a
 * slower first read. Re-reads when the page shows again, since a frozen page hears nothing. A reading that fails is
 * tried again while nothing is there yet; what is there stays.
 * @returns the end of it
 */
export function connectItem<T>(item: Item<T>, store: StoreApi<Replica<T>>, page?: Document): () => void {
  let heard = 0;
  const show = (value: T) => store.setState({ value, loaded: true });
  const pauses = RETRY_MS.values();
  let ended = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const retry = () => {
    const pause = ended || store.getState().loaded ? undefined : pauses.next().value;
    if (pause !== undefined) waiting = setTimeout(read, pause);
  };
  const read = () => {
    clearTimeout(waiting);
    const before = heard;
    item.get().then((value) => {
      if (heard === before) show(value);
    }, retry);
  };
  const unwatch = item.watch((value) => {
    heard += 1;
    show(value);
  });
  const reread = () => {
    if (page?.visibilityState === 'visible') read();
  };
  page?.addEventListener('visibilitychange', reread);
  read();
  return () => {
    ended = true;
    clearTimeout(waiting);
    unwatch();
    page?.removeEventListener('visibilitychange', reread);
  };
}
