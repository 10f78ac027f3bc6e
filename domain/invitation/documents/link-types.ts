import type { DocumentType } from '../invitation';
import type { Reading } from '../reading';
import { documentOf, documentsNamed, isUnwanted, nameWords, pictured } from './document-words';
import { footnoteType } from './footnotes';
import { fromAddress } from './link-address';
import { isAddress, namedAfter, namedInLine, type PlacedLink } from './link-context';
import { fromNeighbours, isLabelLine, lineAbove, linesAbove } from './link-neighbours';
import type { Sign } from './link-signs';

/**
 * The names of several documents, in order, for as many links that follow: "cv, score card and task, in that order"; or one name that
 * several links share: "either https://… or https://… for the coding part".
 */
function orderedTypes(reading: Reading, run: PlacedLink[]): DocumentType[] | null {
  const first = run[0];
  const last = run[run.length - 1];
  if (!first || !last) return null;
  const ahead =
    first.before.trim() !== ''
      ? (first.before.split(/(?<=[.!?])\s+/).pop() ?? '')
      : lineAbove(reading, first);
  const behind = last.after.split(/(?<=[.!?])(?<!bzw\.|resp\.)\s+/)[0] ?? '';
  for (const phrase of [ahead, behind]) {
    if (phrase.length > 300) continue;
    const types = documentsNamed(phrase).map((n) => n.type);
    const distinct = types.filter((type, i) => types.indexOf(type) === i);
    if (distinct.length >= 2 && distinct.length === run.length) return distinct;
  }
  const listed =
    first.line < last.line ? linesAbove(reading, first, run.length).map((line) => documentOf(line)) : [];
  if (listed.length === run.length && new Set(listed).size === run.length && !listed.includes(null))
    return listed.flatMap((type) => type ?? []);
  const shared = first.line === last.line && namedInLine(first) === null ? documentOf(behind, true) : null;
  return shared && run.map(() => shared);
}

/** Runs of links with nothing but separators between them, on one line or each alone on its line. */
function runs(all: PlacedLink[]): PlacedLink[][] {
  const found: PlacedLink[][] = [];
  for (const placed of all) {
    const run = found[found.length - 1];
    const last = run?.[run.length - 1];
    const sameLine =
      last?.line === placed.line && /^[\s,;|/•·–-]*(?:and|und|&|\+|or|oder|et|y)?\s*$/iu.test(placed.before);
    const nextLine = last !== undefined && placed.line - last.line === 1 && last.alone && placed.alone;
    if (run && (sameLine || nextLine)) run.push(placed);
    else found.push([placed]);
  }
  return found.filter((run) => run.length > 1);
}

/** "https://… is what they want". */
const PREDICATE =
  /^[\s,)]*(?:is|are|has|holds|contains|shows|tells|takes|leads|ist|sind|enthält|zeigt|führt|beschreibt|est)\s/iu;
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
    if (line.some((placed) => result.has(placed)) || namedInLine(first) !== null) continue;
    if (namedAfter(last) === null && !(PREDICATE.test(first.after) && namedAfter(first))) continue;
    if (line.some((placed) => !isAddress(placed.words) && documentOf(placed.words))) continue;
    if (documentOf(lineAbove(reading, first)) && isLabelLine(lineAbove(reading, first)) && line.length === 1)
      continue;
    for (const placed of line) {
      const type = namedAfter(placed);
      if (type && type !== 'other' && !isUnwanted.test(placed.after.slice(0, 60)))
        result.set(placed, { type, by: 'after' });
      else if (type === 'other' || isUnwanted.test(placed.after.slice(0, 60))) unwanted.add(placed);
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
      if (named === 'unwanted' || isSomebodys(placed, candidate)) unwanted.add(placed);
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

/** "Urs auf LinkedIn", and Urs is not the candidate. */
function isSomebodys(placed: PlacedLink, candidate: string | null): boolean {
  const who = placed.words.match(
    /^(\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+)* (?:auf|on|bei|@) (?:linkedin|xing)$/iu,
  )?.[1];
  return who !== undefined && candidate !== null && !candidate.toLowerCase().includes(who.toLowerCase());
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
