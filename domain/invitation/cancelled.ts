import { evidenceInText, quoteOf } from './evidence';
import type { Finding } from './invitation';
import { lexicon } from './lexicon';
import type { Reading } from './reading';
import { anyWord } from './words';

const words = lexicon.cancelled;
const inTitle = anyWord(words.title.filter((w) => w !== 'off'));
const inText = anyWord(words.text.filter((w) => !w.startsWith('^')));
const atStart = new RegExp(
  `^\\W*(?:${words.text
    .filter((w) => w.startsWith('^'))
    .map((w) => w.slice(1))
    .join('|')})(?![\\p{L}])`,
  'iu',
);
const not = anyWord(words.not);
const moved = anyWord(words.moved);
const notTitle =
  /\b(?:not|nicht|pas|no)\s+(?:cancel|abgesagt|annul)|cancellation (?:policy|fee)|stornobedingung/iu;

/** A moved session is not called off: what falls away is its old date. */
const movedTitle =
  /^\W*(?:(?:re|aw|fwd?|wg|updated?)\W+)*(?:moved|re-?scheduled|postponed|verlegt|verschoben|umgebucht|neuer termin|neue zeit|new (?:date|time|slot))(?!\p{L})/iu;

/** Whether the session is called off: by its status, by title, or by the newest note. A moved session is not called off. */
export function cancelled(reading: Reading): Finding<boolean> {
  if (reading.event.status === 'cancelled')
    return { value: true, confidence: 'certain', evidence: [quoteOf('status', 'cancelled')] };
  if (inTitle.test(reading.title) && !notTitle.test(reading.title))
    return { value: true, confidence: 'certain', evidence: [quoteOf('title', reading.title)] };
  if (movedTitle.test(reading.title)) return { value: false, confidence: 'likely', evidence: [] };
  for (const statement of reading.statements.slice(0, 2000)) {
    if (statement.age > 0 || statement.place !== 'body') continue;
    if (moved.test(statement.words)) continue;
    const says = statement.words
      .split(/[,;]\s+/)
      .some((clause, i) => (inText.test(clause) || (i === 0 && atStart.test(clause))) && !not.test(clause));
    if (says)
      return {
        value: true,
        confidence: 'likely',
        evidence: [evidenceInText(reading, statement.start, statement.end)],
      };
  }
  return { value: false, confidence: 'certain', evidence: [] };
}
