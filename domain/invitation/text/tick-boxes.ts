import type { Line } from './sections';

const TICKED = '(?:\\[\\s?[xX✓✔✗]\\s?\\]|\\([xX✓✔]\\)|☑|☒|✅|✔️?|✓|🗹)';
const EMPTY = '(?:\\[\\s?[_\\s]?\\]|\\(\\s?\\)|☐|⬜|□|◻|🔲)';
const AT_START = new RegExp(`^\\s*(?<box>${TICKED}|${EMPTY})\\s*(?<words>\\S.*)$`, 'u');
const AT_END = new RegExp(`^\\s*(?<words>\\S[^:?]*?)\\s*(?<box>${TICKED}|${EMPTY})\\s*$`, 'u');
const ANY = new RegExp(`(${TICKED}|${EMPTY})\\s*([^[(☐☑☒✅✔✓⬜□◻🔲🗹|,;]*)`, 'gu');
const isTicked = (box: string) => new RegExp(`^${TICKED}$`, 'u').test(box);

/** A line that is a box with its words. `othersTicked`: another box of the same text is ticked. */
export interface Box {
  ticked: boolean;
  words: string;
  othersTicked: boolean;
}

/**
 * The boxes among the lines, by line index. A crossed box (☒) counts as ticked only where empty ones stand beside it:
 * alone it may as well mean "no", and then it is left to the words.
 */
export function tickBoxes(text: string, lines: Line[]): Map<number, Box> {
  const boxes = new Map<number, Box>();
  const hasEmpty = new RegExp(EMPTY, 'u').test(text);
  for (const [i, line] of lines.entries()) {
    const words = text.slice(line.from, line.end);
    if (words.length > 400) continue;
    const match = words.match(AT_START) ?? words.match(AT_END);
    const box = match?.groups?.box;
    if (!match?.groups || box === undefined) continue;
    if ((words.match(ANY)?.length ?? 0) > 1) continue;
    if (box === '☒' && (!hasEmpty || /[☑✅]/u.test(text))) {
      boxes.set(i, { ticked: false, words: match.groups.words ?? '', othersTicked: true });
      continue;
    }
    boxes.set(i, { ticked: isTicked(box), words: match.groups.words ?? '', othersTicked: false });
  }
  const ticked = [...boxes.values()].filter((box) => box.ticked).length;
  for (const box of boxes.values()) if (!box.ticked && ticked > 0) box.othersTicked = true;
  return boxes;
}

/** Whether a box stands empty among others that are ticked: what it offers was not chosen. */
export const isLeftEmpty = (box: Box) => !box.ticked && box.othersTicked;

/**
 * A line that offers several boxes: `lead` the words before the first, `ticked` the words of the ticked ones.
 * @returns null where the words hold fewer than two boxes
 */
export function tickedOption(words: string): { lead: string; ticked: string } | null {
  const options = [...words.slice(0, 400).matchAll(ANY)];
  const lead = words.slice(0, options[0]?.index ?? 0).replace(/[\s:–-]+$/u, '');
  const ticked = options.length > 1 ? tickedWords(words.slice(0, 400)) : null;
  return ticked === null ? null : { lead, ticked };
}

/**
 * The ticked words where a value offers boxes ("☐ yes ☑ no" gives "no").
 * @returns null where the value has no boxes; an empty text where none is ticked
 */
export function tickedWords(value: string): string | null {
  const options = [...value.matchAll(ANY)];
  if (options.length === 0 || (options.length === 1 && (options[0]?.[2] ?? '').trim() === '')) return null;
  return options
    .filter((option) => isTicked(option[1] ?? ''))
    .map((option) => (option[2] ?? '').trim())
    .join(', ');
}
