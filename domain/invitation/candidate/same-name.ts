const folded = (name: string) =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replace(/[’'.]/g, '').toLowerCase();

const begins = (initial: string, word: string) => initial.length === 1 && word.startsWith(initial);

/** Whether two names may be the same person's: all words of the shorter stand in the longer, initials for what they begin. */
export function sameName(a: string, b: string): boolean {
  const wordsA = folded(a)
    .split(/[\s-]+/)
    .filter(Boolean);
  const wordsB = folded(b)
    .split(/[\s-]+/)
    .filter(Boolean);
  const [short, long] = wordsA.length <= wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  return (
    short.length > 0 &&
    short.some((word) => word.length > 1) &&
    short.every((word) => long.some((other) => other === word || begins(word, other) || begins(other, word)))
  );
}
