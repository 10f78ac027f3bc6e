import { documentOf, isAnother, isGeneric, isSentence } from './document-words';
import { isAddress, type PlacedLink } from './link-context';

const LABEL_AT_MOST = 6;
const WORDS_AT_MOST = 10;
const LENGTH_AT_MOST = 200;
const FILE = /\.[a-z0-9]{2,5}$/i;

const IN_A_SENTENCE = /^(?:for|fürs?|zur|zum|anbei|with|mit|im|in|at)\s/iu;
/** A field's name as programs write it: `cv_url`. */
const TECHNICAL = /_(?:url|link|id)\b|^[A-Z]+_[A-Z_]+$/;

const tidy = (words: string) =>
  words
    .replace(/\s+/g, ' ')
    .replace(/^(?:\[.?\]|\d{1,2}[\]).]|[^\p{L}\p{N}])+/u, '')
    .replace(/[^\p{L}\p{N})+#]+$/u, '')
    .replace(/^(?:the|der|die|das|den|dem)\s/iu, '');

/** Whether a link's own words name something: neither "here" nor an address nor a sentence. */
function isName(words: string): boolean {
  if (words === '' || isAddress(words) || isGeneric.test(words) || isAnother.test(words)) return false;
  if (FILE.test(words)) return true;
  return !isSentence.test(words) && words.split(' ').length <= WORDS_AT_MOST;
}

/** The label before a bare address, where it names the document and is no half sentence. */
function labelOf(before: string): string {
  const clause = tidy(
    before
      .replace(/[\s:=>→|–-]+$/u, '')
      .split(/[.!?;,|•·]\s+|\t|\s[–—]\s/u)
      .pop() ?? '',
  );
  if (IN_A_SENTENCE.test(clause) || TECHNICAL.test(clause)) return '';
  const fits = clause.split(' ').length <= LABEL_AT_MOST && !isSentence.test(clause);
  return fits && documentOf(clause) !== null ? clause : '';
}

/**
 * The name by which a person recognises a document: the link's own words, else the label before it.
 * @param placed the link with the words around it
 * @returns an empty text where neither is a name ("here", "open in browser", half a sentence)
 */
export function documentTitle(placed: PlacedLink): string {
  const own = tidy(placed.words);
  return (isName(own) ? own : labelOf(placed.before)).slice(0, LENGTH_AT_MOST);
}
