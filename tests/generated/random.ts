/** Draws that repeat for the same seed (mulberry32). */
export interface Draw {
  chance: (probability: number) => boolean;
  int: (below: number) => number;
  pick: <T>(from: readonly [T, ...T[]] | readonly T[]) => T;
  /** Any number of letters, digits and dashes, as in a document's id. */
  code: (length: number) => string;
  letters: (length: number) => string;
}

const CODE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';
const LETTERS = 'abcdefghijkmnopqrstuvwxyz';

export function draw(seed: number): Draw {
  let state = (seed * 0x9e3779b1) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (below: number) => Math.floor(next() * below);
  const text = (alphabet: string, length: number) =>
    Array.from({ length }, () => alphabet[int(alphabet.length)]).join('');
  return {
    chance: (probability) => next() < probability,
    int,
    pick: <T>(from: readonly T[]): T => {
      if (from.length === 0) throw new Error('nothing to pick from');
      return from[int(from.length)] as T;
    },
    // A letter at both ends: a dash at the end of a link would be a matter of taste.
    code: (length) => `1${text(CODE, length - 2)}x`,
    letters: (length) => text(LETTERS, length),
  };
}
