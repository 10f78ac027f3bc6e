import { type DocumentType, DocumentTypeSchema } from '../invitation';
import { lexicon } from '../lexicon';
import { remembered } from '../remembered';
import { anyWholeWord, anyWord, onlyWord, spaced, startsWithWord, type Words } from '../words';

export const DOCUMENT_TYPES = DocumentTypeSchema.options;

const words = lexicon.documents;
type Thing = DocumentType | 'other';
const THINGS: readonly Thing[] = ['other', ...DOCUMENT_TYPES];
/** An expression takes its first alternative that fits: "exercise sheet" must be tried before "exercise". */
const longestFirst = (list: Words) => [...list].sort((a, b) => b.length - a.length);
const lists = THINGS.map((thing) => ({ thing, any: anyWord(longestFirst(words[thing]), 'g') }));
/** "Job-Profil" is found whole, not as a "job". */
const compounds = THINGS.map((thing) => ({ thing, any: anyWholeWord(longestFirst(words[thing]), 'g') }));
const hints = DOCUMENT_TYPES.map((type) => ({ type, any: anyWord(words[`${type}Hint`]) }));

export const isUnwanted = anyWord(words.unwanted);
export const isOutdated = anyWord(words.outdated);
export const isCurrent = anyWord(words.current);
/** "Nicht mehr aktuell", "no longer the current one". */
export const isNotCurrent = anyWord(
  words.current.map((word) => `(?:nicht (?:mehr|länger)|no longer|not) (?:the |der |die |das )?(?:${word})`),
);
export const isAdditional = anyWord(words.additional);
export const isCorrection = anyWord(words.correction);
export const isAttached = anyWord(words.attached);
export const isInPlaceOf = anyWord(words.inPlaceOf);
export const isSkipped = anyWord(words.skipped);
export const isPermissive = anyWord(words.permissive);
export const isPointing = anyWord(words.pointing);
export const isDemonstrative = startsWithWord(words.demonstrative);
const fillers = new Set(words.filler);
const anaphors = new Set(words.anaphor);

/** What words that name no document say of the link behind them: nothing, which one of what was named, or something of their own. */
export function saysOf(words: string): 'nothing' | 'which' | 'else' {
  const all = words.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (all.every((word) => fillers.has(word) || word.length === 1)) return 'nothing';
  return all.some((word) => anaphors.has(word)) ? 'which' : 'else';
}
export const isGeneric = onlyWord(words.generic);
export const isAnother = onlyWord(words.another);
export const isCollective = onlyWord(words.collective);
export const isSentence = anyWord(words.sentence);
const PREPOSITION = new RegExp(`\\s+(?=(?:${words.preposition.map(spaced).join('|')})\\s)`, 'giu');
const NOT_A_LABEL = anyWord([
  'no (?:live )?(?:coding|tasks?)',
  'position lies',
  'in that order',
  'in dieser reihenfolge',
  'in position',
  'take(?:s)? notes',
]);

/** Pictures that stand where a label would. */
const PICTURES: [RegExp, DocumentType][] = [
  [/^(?:[📄📃👤🪪🧾]\uFE0F?|[🧑👩👨]\u200D💼)$/u, 'cv'],
  [/^[💼📌📢🏢]\uFE0F?$/u, 'description'],
  [/^[📊📋✍📈📝✏🖊☑✅🗒]\uFE0F?$/u, 'scorecard'],
  [/^(?:[💻⌨🧩🛠🧪]\uFE0F?|[🧑👩👨]\u200D💻)$/u, 'tasks'],
];

/** What a lone picture before a link makes of it; a weak sign. */
export const pictured = (before: string) =>
  PICTURES.find(([picture]) => picture.test(before.replace(/[\s:–-]/g, '')))?.[1] ?? null;

interface Named<T = DocumentType> {
  type: T;
  start: number;
  length: number;
}

/** Every thing named in a text, the longest name where names overlap. */
const thingsNamed = remembered((text: string): readonly Named<Thing>[] => {
  const found: Named<Thing>[] = [];
  const hyphened = /\p{L}-\p{L}/u.test(text);
  for (const { thing, any } of hyphened ? [...compounds, ...lists] : lists)
    for (const match of text.matchAll(any))
      found.push({ type: thing, start: match.index, length: match[0].length });
  found.sort((a, b) => b.length - a.length || a.start - b.start);
  const kept: Named<Thing>[] = [];
  for (const one of found)
    if (!kept.some((k) => one.start < k.start + k.length && k.start < one.start + one.length)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
});

const isDocument = (named: Named<Thing>): named is Named => named.type !== 'other';

/** Every document named in a text, in order, the longest name where names overlap. */
export const documentsNamed = (text: string): Named[] => thingsNamed(text).filter(isDocument);

/** The head of a phrase: the last name before the first preposition ("Scorecard for the live coding task" is a scorecard). */
function headOf(clause: string): Thing | null {
  const named = thingsNamed(clause);
  if (named.length === 0) return hints.find(({ any }) => any.test(clause))?.type ?? null;
  if (named.length === 1) return named[0]?.type ?? null;
  // "His website as résumé" is the résumé.
  const as = clause.search(/\s(?:as|als|comme|como)\s/iu);
  const meant = as < 0 ? undefined : named.find(({ start, type }) => start > as && type !== 'other');
  if (meant) return meant.type;
  // A preposition within a name is part of it: "what you fill in afterwards", "Profil der Stelle".
  const cuts = [...clause.matchAll(PREPOSITION)]
    .map((match) => match.index + 1)
    .filter((at) => !named.some(({ start, length }) => start < at && at < start + length));
  for (const cut of [...cuts, clause.length]) {
    const last = named.filter(({ start }) => start < cut).pop();
    if (last) return last.type;
  }
  return null;
}

const CLAUSE = /[,;:|•·…]\s*|[.!?]\s+|\s[–—-]\s|[-=]+>|[→⇒⟶]|\s+(?:and|und|et|y|sowie|&|\+|or|oder)\s+/iu;

/**
 * What a phrase before, after or of a link names: a document, or something that is none (`other`).
 * @param phrase words of one place: an anchor, the words between two links, a label
 * @param nearestFirst whether the link stands at the phrase's beginning; else at its end
 */
export function thingOf(phrase: string, nearestFirst = false): Thing | null {
  const clauses = phrase.split(CLAUSE).filter((clause) => clause.trim() !== '');
  if (!nearestFirst) clauses.reverse();
  for (const clause of clauses) {
    const thing = NOT_A_LABEL.test(clause) ? null : headOf(clause);
    if (thing) return thing;
  }
  return null;
}

/** As `thingOf`; null where it names something else than a document. */
export function documentOf(phrase: string, nearestFirst = false): DocumentType | null {
  const thing = thingOf(phrase, nearestFirst);
  return thing === 'other' ? null : thing;
}

/** The words of a file name or of an address, as a phrase. */
export const nameWords = (name: string) =>
  name
    .replace(/\.[a-z0-9]{2,5}$/i, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[_.\-/+%=?&#~()[\]]+/g, ' ')
    .trim();
