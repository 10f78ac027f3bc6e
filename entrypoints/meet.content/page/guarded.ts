/**
 * A reader whose fault stays its own: it is reported once, without anything from the page, and from then on the reader
 * gives `fallback`.
 */
export function guarded<T>(name: string, read: () => T, fallback: T): () => T {
  let ended = false;
  return () => {
    if (ended) return fallback;
    try {
      return read();
    } catch (error) {
      ended = true;
      console.debug(`Interview Companion: ${name} ended (${error instanceof Error ? error.name : 'fault'})`);
      return fallback;
    }
  };
}
