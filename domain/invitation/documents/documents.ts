import type { Document, DocumentType } from '../invitation';
import type { Reading } from '../reading';
import { DOCUMENT_TYPES, documentOf, documentsNamed, isCurrent, isOutdated } from './document-words';
import { isUsable, type LeftOut, type LinkFate, type UsableFate } from './link-fates';
import { hasLink, SURE } from './link-signs';

/** More links than a person would look through. */
const OTHERS_AT_MOST = 30;

export type Documents = Record<DocumentType, Document[]>;

interface Withdrawn {
  type: DocumentType;
  age: number;
}

/** Types of which a newer note says that the older link is not to be used. */
function withdrawnTypes(reading: Reading): Withdrawn[] {
  return reading.statements.flatMap((statement) => {
    if (
      statement.place !== 'body' ||
      hasLink(statement.words) ||
      !isOutdated.test(statement.words) ||
      isCurrent.test(statement.words)
    )
      return [];
    const type = documentOf(statement.words);
    return type ? [{ type, age: statement.age }] : [];
  });
}

/** The word that tells one of several: the "SQL" of "SQL-Aufgabe", of "the SQL task". */
const TELLING = /(?<![\p{L}\p{N}])([\p{L}\p{N}#+.]{2,})[-\s]+$/u;
const TELLS_NONE =
  /^(?:the|a|an|this|that|his|her|your|our|no|any|die|der|das|den|dem|eine?n?|keine?n?|diese?[rsn]?|seine?n?|ihre?n?|deine?n?|of|for|zur|zum|live|coding)$/iu;

/** "Die SQL-Aufgabe lassen wir weg": one of several documents of a kind that is not meant, by type and telling word. */
function withdrawnByName(reading: Reading): { type: DocumentType; word: string }[] {
  return reading.statements.slice(0, 2000).flatMap((statement) =>
    statement.place !== 'body' || hasLink(statement.words) || !isOutdated.test(statement.words)
      ? []
      : statement.words
          .split(/[,;]\s+|\s(?:but|aber|sondern|instead)\s/iu)
          .filter((clause) => isOutdated.test(clause) && !isCurrent.test(clause))
          .flatMap((clause) =>
            documentsNamed(clause).flatMap(({ type, start }) => {
              const word = clause.slice(0, start).match(TELLING)?.[1] ?? '';
              const tells = word !== '' && !TELLS_NONE.test(word) && !isOutdated.test(word);
              return tells ? [{ type, word: word.toLowerCase() }] : [];
            }),
          ),
  );
}

const bears = (label: string, word: string) =>
  label
    .toLowerCase()
    .split(/[^\p{L}\p{N}#+.]+/u)
    .includes(word);

/** A chat takes back at once: "scratch that, wrong file. His CV is this one: …". */
const isTakenBack = (one: UsableFate, found: UsableFate[]) =>
  found.some(
    ({ sign, age, line, corrects, document }) =>
      corrects === true &&
      sign.type === one.sign.type &&
      age === one.age &&
      document.url !== one.document.url &&
      line !== undefined &&
      one.line !== undefined &&
      line > one.line &&
      line - one.line <= 3,
  );

/** A page about the candidate that stands for the CV only where there is none. */
const isProfilePage = ({ sign, document, label }: UsableFate) =>
  sign.type === 'cv' &&
  (/(?:^|\.)(?:linkedin|xing)\.com$/u.test(document.host) ||
    /profile?\p{L}* (?:im|in|in the|in our|auf|on) (?:crm|ats|hr-?\p{L}*|system|tool|portal|datenbank|database|linkedin|xing)(?!\p{L})/iu.test(
      label,
    ));

/** Among the links of one kind: which are not meant, and why. */
function outOfKind(found: UsableFate[], withdrawn: Withdrawn[], named: string[]): Map<LinkFate, LeftOut> {
  const out = new Map<LinkFate, LeftOut>();
  const leave = (fates: UsableFate[], why: LeftOut, is: (fate: UsableFate) => boolean) =>
    fates.filter((fate) => {
      if (is(fate)) out.set(fate, why);
      return !out.has(fate);
    });
  let left = leave(found, 'taken back', (fate) => isTakenBack(fate, found));
  left = leave(left, 'withdrawn', (fate) =>
    withdrawn.some((w) => w.type === fate.sign.type && w.age < fate.age),
  );
  const isNamed = (fate: UsableFate) => named.some((word) => bears(fate.label, word));
  if (!left.every(isNamed)) left = leave(left, 'withdrawn', isNamed);
  const isSure = (fate: UsableFate) => SURE[fate.sign.by] < SURE.address;
  if (left.some(isSure)) left = leave(left, 'less sure', (fate) => !isSure(fate));
  if (!left.every(isProfilePage)) left = leave(left, 'less sure', isProfilePage);
  const newest = Math.min(...left.map((fate) => fate.age));
  const adds = left.filter((fate) => fate.age === newest).every((fate) => fate.additional);
  if (!adds) leave(left, 'older', (fate) => fate.age !== newest);
  return out;
}

/**
 * Settles which of several links of one kind is meant: a newer note's link takes the place of the older one, a named one that of one
 * whose address alone tells, a corrected one that of the mistake.
 * @param fates every link, judged by itself (`linkFates`)
 * @returns the same links in the same order, each with its last word
 */
export function settled(reading: Reading, fates: LinkFate[]): LinkFate[] {
  const withdrawn = withdrawnTypes(reading);
  const named = withdrawnByName(reading);
  const usable = fates.filter(isUsable);
  const out = new Map(
    DOCUMENT_TYPES.flatMap((type) => [
      ...outOfKind(
        usable.filter((fate) => fate.sign.type === type),
        withdrawn,
        named.filter((one) => one.type === type).map(({ word }) => word),
      ),
    ]),
  );
  return fates.map((fate) => ({ ...fate, leftOut: out.get(fate) ?? fate.leftOut }));
}

function unique(found: Document[]): Document[] {
  const byUrl = new Map<string, Document>();
  for (const document of found) {
    const same = byUrl.get(document.url);
    if (!same) byUrl.set(document.url, { ...document, evidence: [...document.evidence] });
    else {
      same.evidence.push(...document.evidence);
      if (same.title === '') same.title = document.title;
    }
  }
  return [...byUrl.values()];
}

/** The documents of the invitation: CV, project or job description, scorecard, tasks (G3, G4, G5, G7), from its settled links. */
export function documents(fates: LinkFate[]): Documents {
  const usable = fates.filter(isUsable);
  const of = (type: DocumentType) =>
    unique(usable.filter((fate) => fate.sign.type === type).map((fate) => fate.document));
  return { cv: of('cv'), description: of('description'), scorecard: of('scorecard'), tasks: of('tasks') };
}

/** Left out because nobody should open them, or because they are no document of this invitation. */
const NEVER_OFFERED: readonly (LeftOut | null)[] = [
  null,
  'unsafe',
  'meeting',
  'boilerplate',
  'front page',
  'misleading',
];

/**
 * The links that were taken for no document but could be one: a person may know better.
 * @returns at most 30, unique by address, none that a document has; those of signatures and quoted mails last
 */
export function otherLinks(fates: LinkFate[]): Document[] {
  const known = new Set(fates.filter(isUsable).map((fate) => fate.document.url));
  const others = fates.filter(
    ({ document, leftOut }) => document && !known.has(document.url) && !NEVER_OFFERED.includes(leftOut),
  );
  const ordered = [...others.filter((fate) => !fate.aside), ...others.filter((fate) => fate.aside)];
  return unique(ordered.flatMap(({ document }) => document ?? [])).slice(0, OTHERS_AT_MOST);
}
