import type { DocumentType } from '../invitation';
import type { Reading } from '../reading';
import { documentOf, isCorrection, isOutdated } from './document-words';
import type { PlacedLink } from './link-context';
import { hasLink } from './link-signs';

const LINES_BACK = 3;
/** "der hier stimmt:", "this is the right one:" */
const RIGHT_ONE =
  /(?<!\p{L})(?:(?:der|die|das) (?:hier|richtige)|hier (?:ist )?(?:der|die|das) richtige|stimmt|richtig(?: ist)?|this (?:is the |one)|the (?:right|correct|good) one|here(?:['’]s| is) the (?:right|correct)|correct)(?!\p{L})[^\n]{0,30}$/iu;

/**
 * What a link replaces that only says that it is the right one: "oops, that was somebody else's CV" above "this is the right one: …".
 * @returns the type of the document that was taken back in one of the three lines above, else null
 */
export function replacedType(reading: Reading, placed: PlacedLink): DocumentType | null {
  if (!RIGHT_ONE.test(placed.before)) return null;
  for (let i = placed.line - 1; i >= Math.max(0, placed.line - LINES_BACK); i--) {
    const line = reading.lines[i];
    const words = line ? reading.text.slice(line.from, line.end) : '';
    if (words.length > 400 || hasLink(words) || !(isCorrection.test(words) || isOutdated.test(words)))
      continue;
    const type = documentOf(words);
    if (type) return type;
  }
  return null;
}
