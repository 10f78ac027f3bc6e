import { type DocumentType, DocumentTypeSchema } from './invitation';
import { lexicon } from './lexicon';
import { anyWord, onlyWord, spaced } from './words';

export const DOCUMENT_TYPES = DocumentTypeSchema.options;

const words = lexicon.documents;
const lists: Record<DocumentType, RegExp> = {
  cv: anyWord(words.cv, 'g'),
  description: anyWord(words.description, 'g'),
  scorecard: anyWord(words.scorecard, 'g'),
  tasks: anyWord(words.tasks, 'g'),
};

export const isUnwanted = anyWord(words.unwanted);
export const isOutdated = anyWord(words.outdated);
export const isCurrent = anyWord(words.current);
export const isAdditional = anyWord(words.additional);
export const isCorrection = anyWord(words.correction);
export const isAttached = anyWord(words.attached);
export const isGeneric = onlyWord(words.generic);
export const isAnother = onlyWord(words.another);
export const isCollective = onlyWord(words.collective);
export const isSentence = anyWord(words.sentence);
const PREPOSITION = new RegExp(`\\s+(?=(?:${words.preposition.map(spaced).join('|')})\\s)`, 'iu');
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
  [/^[📄📃👤🪪🧾]\uFE0F?$/u, 'cv'],
  [/^[💼📌]\uFE0F?$/u, 'description'],
  [/^[📊📋✍📈]\uFE0F?$/u, 'scorecard'],
  [/^(?:[💻⌨🧩]\uFE0F?|[🧑👩👨]\u200D💻)$/u, 'tasks'],
];

/** What a lone picture before a link makes of it; a weak sign. */
export const pictured = (before: string) =>
  PICTURES.find(([picture]) => picture.test(before.replace(/[\s:–-]/g, '')))?.[1] ?? null;

interface Named {
  type: DocumentType;
  start: number;
  length: number;
}

/** Every document named in a text, the longest name where names overlap. */
export function documentsNamed(text: string): Named[] {
  const found: Named[] = [];
  for (const type of DOCUMENT_TYPES)
    for (const match of text.matchAll(lists[type]))
      found.push({ type, start: match.index, length: match[0].length });
  found.sort((a, b) => b.length - a.length || a.start - b.start);
  const kept: Named[] = [];
  for (const one of found)
    if (!kept.some((k) => one.start < k.start + k.length && k.start < one.start + one.length)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}

/** The head of a phrase: the last name before the first preposition ("Scorecard for the live coding task" is a scorecard). */
function headOf(clause: string): DocumentType | null {
  for (const chunk of clause.split(PREPOSITION)) {
    const named = documentsNamed(chunk);
    const last = named[named.length - 1];
    if (last) return last.type;
  }
  return null;
}

const CLAUSE = /[,;:|•·…]\s*|[.!?]\s+|\s[–—-]\s|[-=]+>|[→⇒⟶]|\s+(?:and|und|et|y|sowie|&|\+|or|oder)\s+/iu;

/**
 * Which document a phrase before, after or of a link names.
 * @param phrase words of one place: an anchor, the words between two links, a label
 * @param nearestFirst whether the link stands at the phrase's beginning; else at its end
 */
export function documentOf(phrase: string, nearestFirst = false): DocumentType | null {
  const clauses = phrase.split(CLAUSE).filter((clause) => clause.trim() !== '');
  if (!nearestFirst) clauses.reverse();
  for (const clause of clauses) {
    const type = NOT_A_LABEL.test(clause) ? null : headOf(clause);
    if (type) return type;
  }
  return null;
}

/** The words of a file name or of an address, as a phrase. */
export const nameWords = (name: string) =>
  name
    .replace(/\.[a-z0-9]{2,5}$/i, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[_.\-/+%=?&#~()[\]]+/g, ' ')
    .trim();
