import type { DocumentType } from '../invitation';
import type { Reading } from '../reading';
import { documentOf, isUnwanted } from './document-words';
import type { PlacedLink } from './link-context';

const SMALL = '¹²³⁴⁵⁶⁷⁸⁹';
const NOTE = /^\s*(?:\[(\d{1,2})\]|\((\d{1,2})\)|\*(\d)|([¹²³⁴⁵⁶⁷⁸⁹])|(\d{1,2})[.):])\s*/u;
const WORDS_AT_MOST = 160;
/** No invitation with footnotes is longer; every footnote looks through them all. */
const LINES_AT_MOST = 300;

/** The number of the footnote that a line is, or null. */
function numberOf(line: string): number | null {
  const match = line.match(NOTE);
  if (!match) return null;
  const [, bracket, round, star, small, plain] = match;
  if (small) return SMALL.indexOf(small) + 1;
  return Number(bracket ?? round ?? star ?? plain);
}

/** Whether a line is a footnote with an address: "[2] https://…". */
export const isFootnote = (line: string) => /https?:\/\//i.test(line) && numberOf(line) !== null;

/** Marks of footnotes in running text. A bare number counts only as small figure. */
const MARK = new RegExp(`\\[(\\d{1,2})\\]|\\((\\d{1,2})\\)|\\*(\\d)(?!\\d)|([${SMALL}])`, 'gu');

/** The words that a footnote's mark stands behind, back to the mark before it in its line. */
function wordsAt(reading: Reading, number: number, until: number): string[] {
  const found: string[] = [];
  for (const line of reading.lines.slice(0, LINES_AT_MOST)) {
    if (line.start >= until) break;
    const words = reading.text.slice(line.from, Math.min(line.end, until));
    if (line.place === 'header' || words.length > 3000 || isFootnote(words)) continue;
    let from = 0;
    for (const mark of words.matchAll(MARK)) {
      const [, bracket, round, star, small] = mark;
      const is = small ? SMALL.indexOf(small) + 1 : Number(bracket ?? round ?? star);
      if (is === number && mark.index > 0)
        found.push(words.slice(Math.max(from, mark.index - WORDS_AT_MOST), mark.index));
      from = mark.index + mark[0].length;
    }
  }
  return found;
}

/** "No. 3 is what he sent us": the words behind a number's name, up to the next. */
const REFERENCE = /(?<!\p{L})(?:no|nr|number|nummer|link|punkt|item|file|datei|#)\.?\s?(\d{1,2})(?!\d)/giu;

/** The words that say which document the link with a number is. */
function wordsBehind(reading: Reading, number: number): string[] {
  return reading.lines.slice(0, LINES_AT_MOST).flatMap((line) => {
    const words = reading.text.slice(line.from, line.end);
    if (line.place === 'header' || words.length > 3000 || isFootnote(words)) return [];
    const marks = [...words.matchAll(REFERENCE)];
    return marks.flatMap((mark, i) => {
      const from = mark.index + mark[0].length;
      return Number(mark[1]) === number
        ? [words.slice(from, marks[i + 1]?.index ?? from + WORDS_AT_MOST)]
        : [];
    });
  });
}

/**
 * What the text calls the link of a footnote: "Her CV [1] and the job description [2] are below" above "[1] https://…".
 * @returns null where the link's line is no footnote or nothing refers to it; `unwanted` where it is referred to as none of the wanted
 */
export function footnoteType(reading: Reading, placed: PlacedLink): DocumentType | 'unwanted' | null {
  const line = reading.lines[placed.line];
  if (!line) return null;
  const own = reading.text.slice(line.start, line.end).replace(/^[>\s]+/u, '');
  const number = isFootnote(own) ? numberOf(own) : null;
  if (number === null) return null;
  for (const words of wordsAt(reading, number, line.start)) {
    const sentence = words.split(/(?<=[.!?])\s+(?=\p{Lu})/u).pop() ?? '';
    const type = documentOf(sentence.replaceAll('\t', ' – '));
    if (type) return isUnwanted.test(sentence.split(/[,;\t]/).pop() ?? '') ? 'unwanted' : type;
  }
  for (const words of wordsBehind(reading, number)) {
    const type = documentOf(words.split(/(?<=[.!?])\s+(?=\p{Lu})/u)[0] ?? '', true);
    if (type) return type;
  }
  return null;
}
