const folded = (name: string) =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replace(/[’'.]/g, '').toLowerCase();

/** Whether two names may be the same person's: all words of the shorter stand in the longer. */
export function sameName(a: string, b: string): boolean {
  const wordsA = folded(a)
    .split(/[\s-]+/)
    .filter(Boolean);
  const wordsB = folded(b)
    .split(/[\s-]+/)
    .filter(Boolean);
  const [short, long] = wordsA.length <= wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  return short.length > 0 && short.every((word) => long.includes(word));
}
