import { spaced } from './words';

/** A name as it stands in running text: capitals, with titles before it and particles within. */
export const NAME =
  "(?:(?:Dr|Prof|Mr|Mrs|Ms|Herrn?|Frau)\\.?\\s+)*\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:\\s+(?:(?:van|von|vom|der|den|de|da|do|dos|das|del|della|di|du|la|le|el|al|bin|ben|zu|ter|ten)\\s+){0,2}\\p{Lu}[\\p{L}\\p{M}'’.-]*){0,4}";

/** Names in a text. */
export const NAMES = new RegExp(`(?<![\\p{L}\\p{N}-])${NAME}`, 'gu');

/** Words of a lexicon as one alternative. */
export const oneOf = (list: readonly string[]) => list.map(spaced).join('|');
