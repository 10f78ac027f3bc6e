/** Texts remembered at once: those of one invitation, and the phrases that all of them share. */
const MOST = 2_000;

/**
 * The same function, which works out each text once: in one reading the same words are asked about again and again.
 * @param judge pure
 */
export function remembered<T>(judge: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const found = judge(text);
    if (known.size >= MOST) known.clear();
    known.set(text, found);
    return found;
  };
}
