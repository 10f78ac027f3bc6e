import type { Reading } from '../reading';
import { hasLink } from './link-signs';

const OLD =
  /(?<!\p{L})(?:alte?[rs]?|old|ungültig|outdated|obsolete|invalid|previous|former|veraltet|bisher\p{L}*|vorher\p{L}*|before|ersetzt|replaced)(?!\p{L})/iu;
const CELLS = /\s*[|\t]\s*/u;
const ROWS_BACK = 20;

/**
 * Whether a table's head calls the column in which a link stands the old one: "Document | OLD | NEW" above it.
 * @param line index of the link's line
 * @param at offset of the link in the text
 */
export function isInOutdatedColumn(reading: Reading, line: number, at: number): boolean {
  const row = reading.lines[line];
  if (!row) return false;
  const column = reading.text.slice(row.from, at).split(CELLS).length - 1;
  if (column < 1) return false;
  for (let i = line - 1; i >= Math.max(0, line - ROWS_BACK); i--) {
    const above = reading.lines[i];
    const words = above ? reading.text.slice(above.from, above.end).slice(0, 400) : '';
    const cells = words.split(CELLS);
    if (cells.length <= column) return false;
    if (!hasLink(words))
      return OLD.test(cells[column] ?? '') && cells.some((cell) => cell !== '' && !OLD.test(cell));
  }
  return false;
}
