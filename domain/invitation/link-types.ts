import {
  documentOf,
  documentsNamed,
  isAnother,
  isGeneric,
  isUnwanted,
  nameWords,
  pictured,
} from './document-words';
import type { Field } from './fields';
import { footnoteType } from './footnotes';
import type { DocumentType } from './invitation';
import { isAddress, namedAfter, namedInLine, type PlacedLink } from './link-context';
import type { Reading } from './reading';

/** How a link got its meaning, the surest first. */
export const SURE = {
  label: 0,
  words: 0,
  above: 1,
  order: 1,
  around: 1,
  below: 1,
  after: 1,
  another: 1,
  location: 1,
  'file name': 1,
  'said attached': 1,
  role: 1,
  name: 2,
  address: 3,
} as const;

/** What a link is taken for, and by which sign. */
export interface Sign {
  type: DocumentType;
  by: keyof typeof SURE;
}

const CODING_HOST =
  /(?:^|\.)(?:coderpad\.io|hackerrank\.com|codesandbox\.io|codility\.com|leetcode\.com|stackblitz\.com|replit\.com|codepen\.io|jsfiddle\.net|codewars\.com|exercism\.org|coderbyte\.com|gist\.github\.com|colab\.research\.google\.com|codeinterview\.io|codeshare\.io|play\.rust-lang\.org|play\.golang\.org|go\.dev)$/;

/** What address and host alone suggest; a weak sign, used where no words tell. */
export function fromAddress(url: string, host: string): DocumentType | null {
  if (CODING_HOST.test(host)) return 'tasks';
  const parsed = new URL(url);
  if (
    host === 'docs.google.com' &&
    /^\/(?:a\/[^/]+\/)?(?:u\/\d+\/)?(?:forms|spreadsheets)\//.test(parsed.pathname)
  )
    return 'scorecard';
  if (host.endsWith('google.com')) return null;
  let path = parsed.pathname;
  try {
    path = decodeURIComponent(path);
  } catch {
    // Malformed percent signs: the path as it stands will do.
  }
  const phrase = nameWords(path);
  if (isUnwanted.test(phrase)) return null;
  if (/^(?:[\w-]+\.)?(?:jobs?|careers?|karriere|stellen|boards?)\./.test(host) && parsed.pathname.length > 1)
    return 'description';
  if (/(?:^|\s)(?:jobs?|careers?|karriere|stellen|vacanc(?:y|ies)|stellenangebote)(?:\s|$)/iu.test(phrase))
    return 'description';
  return (
    documentsNamed(phrase).filter(
      (n) =>
        !/^(?:profile?|form|sheet|notes|report|role|position|project|background|feedback|problem|assignment|bio|brief)$/iu.test(
          phrase.slice(n.start, n.start + n.length),
        ),
    )[0]?.type ?? null
  );
}

/** The names of several documents, in order, for as many links that follow: "cv, score card and task, in that order". */
function orderedTypes(reading: Reading, run: PlacedLink[]): DocumentType[] | null {
  const first = run[0];
  if (!first) return null;
  const phrase =
    first.before.trim() !== ''
      ? (first.before.split(/(?<=[.!?])\s+/).pop() ?? '')
      : lineAbove(reading, first);
  if (phrase.length > 300) return null;
  const types = documentsNamed(phrase).map((n) => n.type);
  const distinct = types.filter((type, i) => types.indexOf(type) === i);
  return distinct.length >= 2 && distinct.length === run.length ? distinct : null;
}

function lineAbove(reading: Reading, placed: PlacedLink): string {
  for (let i = placed.line - 1; i >= 0 && i >= placed.line - 2; i--) {
    const line = reading.lines[i];
    if (!line || line.place === 'header') return '';
    const words = reading.text.slice(line.from, line.end).trim();
    if (words !== '') return words;
  }
  return '';
}

function lineBelow(reading: Reading, placed: PlacedLink): string {
  const line = reading.lines[placed.line + 1];
  return line ? reading.text.slice(line.from, line.end).trim() : '';
}

/** Whether words hold a web address. */
export const hasLink = (words: string) => /https?:\/\/|www\./i.test(words);
const isLabelLine = (words: string) =>
  words !== '' &&
  words.length < 80 &&
  !hasLink(words) &&
  (/[:)]\s*$/.test(words) || (!/[.!?]\s*$/.test(words) && words.split(/\s+/).length <= 7));

/** Runs of links with nothing but separators between them, on one line or each alone on its line. */
function runs(all: PlacedLink[]): PlacedLink[][] {
  const found: PlacedLink[][] = [];
  for (const placed of all) {
    const run = found[found.length - 1];
    const last = run?.[run.length - 1];
    const sameLine =
      last?.line === placed.line && /^[\s,;|/•·–-]*(?:and|und|&|\+)?\s*$/iu.test(placed.before);
    const nextLine = last !== undefined && placed.line - last.line === 1 && last.alone && placed.alone;
    if (run && (sameLine || nextLine)) run.push(placed);
    else found.push([placed]);
  }
  return found.filter((run) => run.length > 1);
}

const SENTENCE_END = /[.!?]["”“»)]*(?:\s|$)/u;

/** The links of one sentence belong together: labels stand before all of them or behind all of them. */
function sentencesOf(all: PlacedLink[]): PlacedLink[][] {
  const found: PlacedLink[][] = [];
  for (const placed of all) {
    const open = found[found.length - 1];
    const goesOn = open?.[0]?.line === placed.line && !SENTENCE_END.test(placed.before);
    if (open && goesOn) open.push(placed);
    else found.push([placed]);
  }
  return found;
}

/**
 * Which document each link is (`unwanted`: its words name something else), by the words at it, before it, behind it, above or below it; by address and name where none tell.
 * @param candidate the candidate's name, where known
 */
export function classified(
  reading: Reading,
  all: PlacedLink[],
  candidate: string | null,
): Map<PlacedLink, Sign | 'unwanted'> {
  const result = new Map<PlacedLink, Sign>();
  const unwanted = new Set<PlacedLink>();
  for (const run of runs(all)) {
    if (run.some((placed) => !isAddress(placed.words) && documentOf(placed.words))) continue;
    const types = orderedTypes(reading, run);
    if (types)
      for (const [i, placed] of run.entries())
        result.set(placed, { type: types[i] as DocumentType, by: 'order' });
  }
  // Labels behind the links: the first link of a line has none before it, the last one has one after it.
  for (const line of sentencesOf(all)) {
    const first = line[0] as PlacedLink;
    const last = line[line.length - 1] as PlacedLink;
    if (line.some((placed) => result.has(placed)) || namedInLine(first) !== null || namedAfter(last) === null)
      continue;
    if (line.some((placed) => !isAddress(placed.words) && documentOf(placed.words))) continue;
    if (documentOf(lineAbove(reading, first)) && isLabelLine(lineAbove(reading, first)) && line.length === 1)
      continue;
    for (const placed of line) {
      const type = namedAfter(placed);
      if (type && !isUnwanted.test(placed.after.slice(0, 60))) result.set(placed, { type, by: 'after' });
      else if (isUnwanted.test(placed.after.slice(0, 60))) unwanted.add(placed);
    }
  }
  const labels = Map.groupBy(reading.fields, (field) => reading.lineAt(field.valueStart) - 1);
  let previous: PlacedLink | undefined;
  for (const placed of all) {
    if (!result.has(placed) && !unwanted.has(placed)) {
      const note = namedInLine(placed) === null ? footnoteType(reading, placed) : null;
      const named =
        note === null || note === 'unwanted'
          ? (note ?? namedInLine(placed))
          : ({ type: note, by: 'around' } as const);
      if (named === 'unwanted') unwanted.add(placed);
      else if (named) result.set(placed, named);
      else {
        const type = fromNeighbours(reading, labels.get(placed.line) ?? [], placed, previous, result);
        if (type) result.set(placed, type);
      }
    }
    previous = placed;
  }
  for (const placed of all) {
    if (result.has(placed) || unwanted.has(placed) || !placed.safe) continue;
    const byAddress = pictured(placed.before) ?? fromAddress(placed.safe.url, placed.safe.host);
    const named = byAddress === null && namesCandidate(placed, candidate);
    if (named && reading.lines[placed.line]?.place === 'body') result.set(placed, { type: 'cv', by: 'name' });
    const type = byAddress;
    const place = reading.lines[placed.line]?.place;
    if (type && place === 'body') result.set(placed, { type, by: 'address' });
  }
  return new Map<PlacedLink, Sign | 'unwanted'>([
    ...[...unwanted].map((placed) => [placed, 'unwanted'] as const),
    ...result,
  ]);
}

function fromNeighbours(
  reading: Reading,
  fields: Field[],
  placed: PlacedLink,
  previous: PlacedLink | undefined,
  known: Map<PlacedLink, Sign>,
): Sign | null {
  const field = fields.find(
    (f) => f.valueStart <= placed.link.start && f.end >= placed.link.end && documentOf(f.label),
  );
  const labelled = field && documentOf(field.label);
  if (labelled && !isUnwanted.test(field.label)) return { type: labelled, by: 'above' };
  const before = previous && known.get(previous);
  // "… or use that one instead": as the link before it in the same sentence.
  const nameless = placed.words === '' || isAddress(placed.words) || isGeneric.test(placed.words);
  if (
    previous &&
    before &&
    previous.line === placed.line &&
    (nameless || isAnother.test(placed.words)) &&
    !/[.!?]\s/.test(placed.before)
  )
    return { type: before.type, by: 'another' };
  const sentences = placed.before.split(/(?<=[.!?])\s+/);
  const earlier = sentences.length > 1 ? documentOf(sentences[sentences.length - 2] ?? '') : null;
  if (earlier) return { type: earlier, by: 'around' };
  if (placed.follows) return null;
  const above = lineAbove(reading, placed);
  const below = lineBelow(reading, placed);
  if (placed.alone && isLabelLine(below) && /^\(|^\^|^↑/.test(below)) {
    const type = documentOf(below, true);
    if (type) return { type, by: 'below' };
  }
  if (placed.alone && startsBlock(reading, placed) && isLabelLine(below)) {
    const type = documentOf(below, true);
    if (type) return { type, by: 'below' };
  }
  if (isLabelLine(above) || (/:\s*$/.test(above) && !hasLink(above))) {
    const type = documentOf(above);
    if (type && !isUnwanted.test(above)) return { type, by: 'above' };
  }
  if (previous && before?.type === 'tasks' && placed.alone && placed.line - previous.line === 1)
    return { type: 'tasks', by: 'above' };
  return null;
}

/** Whether the block of lines begins with a link and ends with a label: then each label stands below its link. */
function startsBlock(reading: Reading, placed: PlacedLink): boolean {
  const words = (i: number) => {
    const line = reading.lines[i];
    return line ? reading.text.slice(line.from, line.end).trim() : '';
  };
  let top = placed.line;
  while (top > 0 && placed.line - top < 12 && words(top - 1) !== '') top--;
  let end = placed.line;
  while (end - placed.line < 12 && words(end + 1) !== '') end++;
  return hasLink(words(top)) && !hasLink(words(end)) && documentOf(words(end)) !== null;
}

/** "Burak findest du hier", "Adjei, Priscilla.pdf": a link that bears only the candidate's name is the CV. */
function namesCandidate(placed: PlacedLink, candidate: string | null): boolean {
  const parts = (candidate ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((part) => part.length > 2);
  const clause = placed.before.split(/[,;.!?]\s+/).pop() ?? '';
  const about = nameWords(`${clause} ${isAddress(placed.words) ? '' : placed.words}`)
    .toLowerCase()
    .split(/[^\p{L}\p{M}'’-]+/u);
  return about.length <= 8 && parts.some((part) => about.includes(part));
}
