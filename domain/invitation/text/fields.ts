import type { Line, Place } from './sections';

/** `Label: value`, `Label<tab>value`, a label above its value, or a table's head above its cell. Offsets are those of the text. */
export interface Field {
  label: string;
  value: string;
  start: number;
  valueStart: number;
  end: number;
  line: number;
  age: number;
  place: Place;
}

/** "Kandidat:in: …": the first colon belongs to the word. */
const GENDER = '(?<=\\p{L}(?:at|ent|er|eur|ist|or)):(?=in(?:nen)?(?!\\p{L}))';
const ON_ONE_LINE = new RegExp(
  `^((?:[^\\n:=|\\t→⇒]|${GENDER}){2,60}?)\\s*(?:(?!${GENDER}):|=>|->|=|→|⇒|\\t|\\s[|]\\s|\\s[–—-]\\s|\\s?(?:\\.{4,}|_{3,}|-{3,})\\s*|\\s(?:\\.{3}|…+)\\s+|\\s\\.{1,2}\\s+(?=https?:|\\p{Lu})|\\?\\s+(?=\\S))\\s*(\\S.*)$`,
  'u',
);
const HEAD = /^[^.!,;|\t]{2,50}$/u;
/** A form's question, its answer in the line below. */
const QUESTION = /^[^.!;|\t]{2,140}\?\*?$/u;
/** A tick, a cross or a box makes a list item, `^` a caption of what stands above: neither is a label of the next line. */
const MARKED = /^\s*(?:[✅❌✔✓✗✘✖🚫⛔☑☒☐⬜^↑☝👆]|\[.?\])/u;
/** Between head and rows of a drawn table. */
const RULE = /^[|\s:+-]*-{3,}[|\s:+-]*$/;
const CELL = /\t+|[ \t]+\|[ \t]+/g;

/** Words of a label: neither pictures nor punctuation, numbers or boxes around it. */
export function plainLabel(label: string): string {
  return label
    .replace(/^[^\p{L}]+/u, '')
    .replace(/[\s:?*_.–—-]+$/u, '')
    .trim();
}

interface Cell {
  start: number;
  end: number;
  words: string;
}

function cells(text: string, line: Line): Cell[] {
  // A table drawn with pipes has them at its edges too.
  const whole = text.slice(line.from, line.end);
  const edges = /^\|.*\|\s*$/u.test(whole);
  const words = edges ? whole.replace(/\|\s*$/u, '') : whole;
  const found: Cell[] = [];
  let from = edges ? 1 : 0;
  const push = (to: number) => {
    const raw = words.slice(from, to);
    const start = line.from + from + (raw.length - raw.trimStart().length);
    found.push({ start, end: start + raw.trim().length, words: raw.trim() });
  };
  for (const match of words.matchAll(CELL)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(words.length);
  const inner = found.filter((cell, i) => cell.words !== '' || (i > 0 && i < found.length - 1));
  return inner;
}

/** Whether two neighbouring lines are head and row of a table with three columns or more, or of two with a known head. */
function tableHead(head: Cell[], row: Cell[], isLabel: (words: string) => boolean): boolean {
  if (head.length < 2 || head.length !== row.length || head.some((c) => /https?:/.test(c.words)))
    return false;
  const known = head.filter((c) => c.words.length <= 40 && isLabel(plainLabel(c.words))).length;
  if (head.length === 2) return known === 2 && !isLabel(plainLabel(row[0]?.words ?? ''));
  return known >= 2;
}

/**
 * The labelled values of a text.
 * @param text readable text
 * @param lines its lines (`sections`)
 * @param isLabel whether words are a label that the reader knows; needed where only the place tells a label (line above, head of a table)
 */
export function fields(
  text: string,
  lines: Line[],
  isLabel: (words: string, line?: string) => boolean,
): Field[] {
  const all: Field[] = [];
  let head: Cell[] | null = null;
  for (const [i, line] of lines.entries()) {
    if (line.place === 'header' || line.place === 'conference') continue;
    const words = text.slice(line.from, line.end).trimEnd();
    if (words === '' || words.length > 20_000) {
      if (words === '') head = null;
      continue;
    }
    if (RULE.test(words)) continue;
    const row = cells(text, line);
    const place = { line: i, age: line.age, place: line.place };
    if (head && head.length === row.length) {
      for (const [c, cell] of row.entries()) {
        const label = plainLabel(head[c]?.words ?? '');
        if (cell.words !== '')
          all.push({
            label,
            value: cell.words,
            start: cell.start,
            valueStart: cell.start,
            end: cell.end,
            ...place,
          });
      }
      continue;
    }
    head = null;
    const next = lines.slice(i + 1, i + 3).find((l) => !RULE.test(text.slice(l.from, l.end)));
    if (next && tableHead(row, cells(text, next), isLabel)) {
      head = row;
      continue;
    }
    const [name, told] = row;
    if (words.startsWith('|') && name && told && row.length === 2) {
      const label = plainLabel(name.words);
      if (label !== '' && told.words !== '')
        all.push({
          label,
          value: told.words,
          start: name.start,
          valueStart: told.start,
          end: told.end,
          ...place,
        });
      continue;
    }
    if (row.length > 2) {
      for (const cell of row) {
        const field = onOneLine(cell.words, cell.start);
        if (field) all.push({ ...field, ...place });
      }
      continue;
    }
    const field = onOneLine(words, line.from);
    if (field) {
      all.push({ ...field, ...place });
      continue;
    }
    const label = plainLabel(words);
    if (!(HEAD.test(words) || QUESTION.test(words)) || MARKED.test(words) || !isLabel(label, words)) continue;
    const below = lines.slice(i + 1, i + 3).findIndex((l) => l.end > l.from);
    const value = below < 0 ? undefined : lines[i + 1 + below];
    if (!value || value.age !== line.age || value.chat) continue;
    const valueWords = text.slice(value.from, value.end).trim();
    if (isLabel(plainLabel(valueWords)) && HEAD.test(valueWords)) continue;
    all.push({
      label,
      value: valueWords,
      start: line.from,
      valueStart: value.from,
      end: value.end,
      ...place,
    });
  }
  return all;
}

function onOneLine(words: string, start: number) {
  const match = words.slice(0, 1500).match(ON_ONE_LINE);
  if (!match || /https?$/.test(match[1] ?? '')) return null;
  const value =
    words.length > 1500 ? words.slice(words.indexOf(match[2]?.slice(0, 40) ?? '')) : (match[2] ?? '');
  const label = plainLabel(match[1] ?? '');
  if (label === '') return null;
  return { label, value, start, valueStart: start + words.length - value.length, end: start + words.length };
}
