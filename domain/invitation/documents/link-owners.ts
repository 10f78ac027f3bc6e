import { isCandidateLabel } from '../candidate/candidate-label';
import { goneNames } from '../candidate/excluded-names';
import { isFullName, nameAtStart } from '../candidate/names';
import { sameName } from '../candidate/same-name';
import type { Reading } from '../reading';
import { hasLink } from './link-signs';

const HEADING_AT_MOST = 140;

/** The person under whose name a line stands: "Piotr Gąsior (withdrawn)", "Candidate 2: Anna Kowalczyk". */
function personOf(words: string): string | null {
  const cell = words
    .split(/\s*[|\t]\s*/)
    .filter((one, _, all) => all.length > 2 && isFullName(one) && nameAtStart(one) === one)[0];
  if (cell) return cell;
  const label = words.match(/^([^:]{2,40}):\s+(.+)$/u);
  const told =
    label?.[1] && label[2] && isCandidateLabel(label[1].replace(/\s*#?\d$/, '')) ? label[2] : words;
  const name = nameAtStart(told.replace(/^[^\p{L}]+/u, ''));
  return name && isFullName(name) ? name : null;
}

/**
 * Whose documents the lines hold where an invitation lists several people: by index of the line, the name above it in its block.
 * A block ends with an empty line.
 */
function owners(reading: Reading): Map<number, string> {
  const found = new Map<number, string>();
  let owner: string | null = null;
  let row: string | null = null;
  for (const [i, line] of reading.lines.slice(0, 2000).entries()) {
    const words = reading.text.slice(line.from, line.end).trim();
    if (words === '') owner = null;
    else if (words.length <= HEADING_AT_MOST || hasLink(words))
      owner = personOf(words.slice(0, 200)) ?? owner;
    if (owner !== null) found.set(i, owner);
    // Rows of several people, each with a link of its own: what follows them is nobody's.
    const named = hasLink(words) ? personOf(words.slice(0, 200)) : null;
    if (named !== null && row !== null && !sameName(named, row)) owner = null;
    row = named;
  }
  return found;
}

const nameWords = (words: string) =>
  words
    .toLowerCase()
    .split(/[^\p{L}\p{M}'’-]+/u)
    .filter((word) => word.length > 2);

/**
 * Tells the lines whose documents are somebody else's: of one who withdrew, or of another of several candidates.
 * @param candidate the candidate's name, where known
 * @returns whether a link belongs to such a person, by the index of its line and by the words at it ("Resume of Arvind")
 */
export function foreignLines(
  reading: Reading,
  candidate: string | null,
): (line: number, label: string) => boolean {
  const gone = goneNames(reading).filter((name) => candidate === null || !sameName(name, candidate));
  const own = new Set(nameWords(candidate ?? ''));
  const goneWords = gone.flatMap(nameWords).filter((word) => !own.has(word));
  const byLine = owners(reading);
  const ownListed = candidate !== null && [...byLine.values()].some((name) => sameName(name, candidate));
  return (line, label) => {
    const words = new Set(nameWords(label));
    if (goneWords.some((word) => words.has(word)) && ![...own].some((word) => words.has(word))) return true;
    const owner = byLine.get(line);
    if (owner === undefined || !ownListed || candidate === null || sameName(owner, candidate)) return false;
    const row = reading.lines[line];
    const isRow = row !== undefined && /[|\t]/.test(reading.text.slice(row.start, row.end));
    return isRow || gone.some((name) => sameName(name, owner));
  };
}
