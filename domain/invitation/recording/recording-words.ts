import { lexicon } from '../lexicon';
import { anyWord, onlyWord, spaced, startsWithWord, type Words } from '../words';

const words = lexicon.recording;

export type Atom =
  | 'yes'
  | 'no'
  | 'mention'
  | 'negation'
  | 'objection'
  | 'agreement'
  | 'consent'
  | 'withdrawal';

const SIGNS: Partial<Record<string, Atom>> = {
  '✅': 'yes',
  '✔': 'yes',
  '✓': 'yes',
  '👍': 'yes',
  '❌': 'no',
  '✗': 'no',
  '✘': 'no',
  '🚫': 'no',
  '⛔': 'no',
  '✖': 'no',
  '👎': 'no',
};
const ORDER: Atom[] = ['yes', 'no', 'mention', 'withdrawal', 'objection', 'negation', 'agreement', 'consent'];
const lists: Record<Atom, Words> = {
  yes: words.yes,
  no: words.no,
  mention: words.mention,
  withdrawal: words.withdrawal,
  objection: words.objection,
  negation: words.negation,
  agreement: words.agreement,
  consent: words.consent,
};
const grouped = ORDER.map((atom) => `(?<${atom}>${lists[atom].map(spaced).join('|')})`).join('|');
const ATOMS = new RegExp(`(?<![\\p{L}\\p{N}])(?:${grouped})(?![\\p{L}\\p{N}])|[✅✔✓👍❌✗✘🚫⛔✖👎]`, 'giu');

/** The words of a clause that decide, in order. */
export function atoms(clause: string): Atom[] {
  const found: Atom[] = [];
  for (const match of clause.matchAll(ATOMS)) {
    const sign = SIGNS[match[0]];
    if (sign) found.push(sign);
    else for (const atom of ORDER) if (match.groups?.[atom] !== undefined) found.push(atom);
  }
  return found;
}

const mention = anyWord(words.mention);
const ELSEWHERE = anyWord(words.elsewhere, 'g');

/** The same text with other meanings of the words blotted out, same length: a track record, last week's recording. */
export const aboutThisSession = (text: string) =>
  text.replace(ELSEWHERE, (found) => '_'.repeat(found.length));

/** Whether a text speaks of recording this session at all, in any way. */
export const mentionsRecording = (text: string) => mention.test(text);
/** Refusals that go without the word: "unter vier Augen", "keep the tape off". */
export const isUnspokenNo = anyWord(words.unspoken);
export const isPositiveForm = anyWord(words.positive);
export const isPending = anyWord(words.pending);
export const isConcession = startsWithWord(words.concession);
export const isCondition = startsWithWord(words.condition);
export const isInverted = startsWithWord(words.inverted);
/** A condition or concession without its words: "es sei denn, …". */
export const isOnlyConjunction = onlyWord([...words.concession, ...words.condition]);
/** "fine with everything except recording" */
export const isExcepted = new RegExp(
  `(?<!\\p{L})(?:${words.excepted.map(spaced).join('|')})\\s+(?:[^\\s,;.]+\\s+){0,3}?(?:${words.mention.map(spaced).join('|')})(?!\\p{L})`,
  'iu',
);
export const isGeneral = anyWord(words.general);
export const isUsual = anyWord(words.usually);

const CONJUNCTION = [
  ...words.concession,
  ...words.condition,
  'but',
  'however',
  'aber',
  'jedoch',
  'sondern',
  'mais',
  'pero',
  'because',
  'since',
  'weil',
]
  .map(spaced)
  .join('|');
const CLAUSE = new RegExp(`[,;:]\\s+|\\s[–—-]\\s|[()]|\\s+(?=(?:${CONJUNCTION})(?![\\p{L}]))`, 'iu');

/** A statement's clauses, in order. */
export const clauses = (statement: string) =>
  statement.split(CLAUSE).filter((clause) => clause.trim() !== '');
