import { spaced } from '../words';

/** Before the capital of a surname: "d'Hauteville", "al-Rashid". */
const PREFIX =
  "(?:(?:d|l|dell|dall|all|sant)['’]|(?:al|el|ad|as|ash|at|ul|ibn|bin|ben)-|(?:de|van|von|da|di|du|le|la|mac|mc)(?=\\p{Lu}\\p{Ll}))";
/** One word of a name. */
export const PART = `(?:${PREFIX}?\\p{Lu}[\\p{L}\\p{M}'’.]*(?:-\\p{L}[\\p{L}\\p{M}'’]*)*)`;
/** Small words between the words of a name. German articles only behind "van" or "von": else they begin a genitive. */
const PARTICLE =
  "(?:(?:van|von|vom|auf|zu|uit)(?:\\s+(?:und|der|den|dem|de|zu|het|['’]t))*|in\\s+['’]t|zum|zur|ter|ten|te|de(?:\\s+(?:la|las|los))?|da|do|dos|das|del|della|di|du|la|le|el|al|bin|ibn|ben|av|af|y|e|abu|mac|st\\.?)";
/** Two to five words that begin with capitals, particles between them. */
export const FULL_NAME = `${PART}(?:\\s+(?:${PARTICLE}\\s+)?${PART}){1,4}`;
const SMALL_WORDS =
  /^(?:van|von|vom|auf|zu|uit|und|der|den|dem|de|het|['’]t|in|zum|zur|ter|ten|te|la|las|los|da|do|dos|das|del|della|di|du|le|el|al|bin|ibn|ben|av|af|y|e|abu|mac|st)$/u;

/** Whether a word may stand between the words of a name. */
export const isParticle = (word: string) => SMALL_WORDS.test(word);

/** A name as it stands in running text, one word or more, with titles before it. */
export const NAME = `(?:(?:Dr|Prof|Mr|Mrs|Ms|Herrn?|Frau)\\.?\\s+)*${PART}(?:\\s+(?:${PARTICLE}\\s+)?${PART}){0,4}`;
/** Names in a text. */
export const NAMES = new RegExp(`(?<![\\p{L}\\p{N}-])${NAME}`, 'gu');

/** Words of a lexicon as one alternative. */
export const oneOf = (list: readonly string[]) => list.map(spaced).join('|');
