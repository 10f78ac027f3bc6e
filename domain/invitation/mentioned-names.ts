import { evidenceInText } from './evidence';
import { lexicon } from './lexicon';
import { NAMES, oneOf } from './name-pattern';
import { isFullName, nameAtStart } from './names';
import type { CandidateName } from './prose-names';
import type { Reading } from './reading';

const words = lexicon.candidate;
const OTHER_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${oneOf(words.otherBefore)})\\s+$`, 'iu');
const OTHER_AFTER = new RegExp(`^(?:\\s*|\\s*,?\\s*)(?:${oneOf(words.otherAfter)})`, 'iu');
/** A sentence about somebody: not "Gutes Englisch, sehr gutes Deutsch". */
const ABOUT_SOMEBODY =
  /(?<!\p{L})(?:is|has|will|joins?|comes?|takes?|sent|wants?|meets?|likes?|can|works?|ist|hat|kommt|nimmt|wird|kann|will|möchte|schickt\p{L}*|freut|spricht|cv|lebenslauf|resume|résumé|call|interview\p{L}*|gespräch\p{L}*)(?!\p{L})/iu;

/**
 * Full names anywhere in the newest note. One that the words beside it make a colleague, a contact or a listener speaks against
 * that name; any other may be the candidate's where nothing better tells.
 */
export function mentionedNames(reading: Reading): CandidateName[] {
  return reading.statements.slice(0, 800).flatMap((statement) => {
    const { words: text, start, age, place } = statement;
    if (place !== 'body' || age > 0 || text.length > 3000) return [];
    const about = ABOUT_SOMEBODY.test(text);
    return [...text.matchAll(NAMES)].flatMap((match): CandidateName[] => {
      const name = nameAtStart(match[0]);
      if (!name || !isFullName(name)) return [];
      const at = match.index + match[0].indexOf(name);
      const end = at < match.index ? match.index + match[0].length : at + name.length;
      const other =
        OTHER_BEFORE.test(text.slice(Math.max(0, match.index - 60), match.index)) ||
        OTHER_AFTER.test(text.slice(end, end + 120));
      if (!other && !about) return [];
      const evidence = evidenceInText(reading, start + match.index, start + end);
      return [{ name, by: other ? 'somebody else' : 'mention', weight: other ? -6 : 1.5, age, evidence }];
    });
  });
}
