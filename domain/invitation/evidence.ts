import type { Evidence } from './invitation';

/** Quotes are shown to a person between quotation marks: longer ones end with an ellipsis' worth less. */
const QUOTE_AT_MOST = 200;

/** What `evidenceInText` needs to know of the text: all that was read, and how much of it is kept. */
export interface QuotedText {
  text: string;
  /** Length of the kept text; words beyond it are quoted without offsets. */
  kept: number;
  lineAt(offset: number): number;
}

/** Cuts at a word's end, at most `QUOTE_AT_MOST` characters, never inside a surrogate pair. */
function shortened(words: string): string {
  if (words.length <= QUOTE_AT_MOST) return words;
  const space = words.lastIndexOf(' ', QUOTE_AT_MOST);
  const cut = words.slice(0, space > QUOTE_AT_MOST / 2 ? space : QUOTE_AT_MOST);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/**
 * The words at `start`..`end` of the text as evidence. The quote is exactly `text.slice(start, end)` of the returned offsets,
 * trimmed and at most 200 characters; words beyond the kept text are quoted with null offsets.
 */
export function evidenceInText(from: QuotedText, start: number, end: number): Evidence {
  const whole = from.text.slice(start, end);
  const lead = whole.length - whole.trimStart().length;
  const quote = shortened(whole.trim());
  const at = start + lead;
  if (at + quote.length > from.kept) return { source: 'text', quote, line: null, start: null, end: null };
  return { source: 'text', quote, line: from.lineAt(at), start: at, end: at + quote.length };
}

/** Words that stand outside of the text: title, location, a guest, an attachment. */
export function quoteOf(source: Exclude<Evidence['source'], 'text'>, words: string): Evidence {
  return { source, quote: shortened(words.replace(/\s+/g, ' ').trim()), line: null, start: null, end: null };
}
