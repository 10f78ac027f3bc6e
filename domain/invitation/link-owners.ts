import { isCandidateLabel } from './candidate-label';
import { goneNames } from './excluded-names';
import { hasLink } from './link-signs';
import { isFullName, nameAtStart } from './names';
import type { Reading } from './reading';
import { sameName } from './same-name';

const HEADING_AT_MOST = 140;

/** The person under whose name a line stands: "Piotr Gąsior (withdrawn)", "Candidate 2: Anna Kowalczyk". */
function personOf(words: string): string | null {
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
  for (const [i, line] of reading.lines.slice(0, 2000).entries()) {
    const words = reading.text.slice(line.from, line.end).trim();
    if (words === '') owner = null;
    else if (words.length <= HEADING_AT_MOST || hasLink(words))
      owner = personOf(words.slice(0, 200)) ?? owner;
    if (owner !== null) found.set(i, owner);
  }
  return found;
}

/**
 * Tells the lines whose documents are somebody else's: of one who withdrew, or of another of several candidates.
 * @param candidate the candidate's name, where known
 * @returns whether the line with this index stands under such a name
 */
export function foreignLines(reading: Reading, candidate: string | null): (line: number) => boolean {
  const byLine = owners(reading);
  const names = [...new Set(byLine.values())];
  if (names.length < 2) return () => false;
  const gone = goneNames(reading);
  const isGone = (name: string) => gone.some((one) => sameName(one, name));
  const ownListed = candidate !== null && names.some((name) => sameName(name, candidate));
  return (line) => {
    const owner = byLine.get(line);
    if (owner === undefined || (candidate !== null && sameName(owner, candidate))) return false;
    return ownListed && isGone(owner);
  };
}
