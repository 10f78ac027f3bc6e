import { lexicon } from './lexicon';
import { anyWord, onlyWord } from './words';

const word = anyWord(lexicon.role.word);
const whole = onlyWord(lexicon.role.word);

/** Whether words speak of a profession or a technology. */
export const isRole = (words: string) => word.test(words);
/** Whether a single word does. */
export const isRoleWord = (single: string) => whole.test(single);
