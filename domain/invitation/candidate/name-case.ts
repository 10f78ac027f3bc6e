/** Written small between the words of a name, as far as most people who bear them write them so. */
const SMALL = /^(?:van|von|vom|den|der|zu|zum|zur|ter|ten|te|de|da|das|do|dos|el|bin|ibn|af|av|und|y)$/u;
const LOUD = /^[\p{Lu}\p{M}'’.-]+$/u;

const quiet = (word: string) =>
  word
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}])\p{L}|(?<=^mc)\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/['’]S$/u, (end) => end.toLowerCase());

/**
 * A name in capitals as it is usually written: "HANS-JÜRGEN ZUM FELDE" is Hans-Jürgen zum Felde, "Pieter VAN DEN BERGHE" Pieter van den Berghe.
 * Initials and short words beside small letters ("Xu LI", "J.R. Ewing") stay where they may be meant so.
 */
export function inUsualCase(name: string): string {
  const parts = name.split(' ');
  const whole = parts.every((part) => LOUD.test(part));
  return parts
    .map((part, i) => {
      if (!LOUD.test(part) || /\./.test(part) || part.length < (whole ? 2 : 3)) return part;
      const small = part.toLowerCase();
      return i > 0 && SMALL.test(small) ? small : quiet(part);
    })
    .join(' ');
}
