import type { Line, Place } from './sections';

/** One sentence, list item or cell: `text.slice(start, end)`. `line` is the index of its first line. */
export interface Statement {
  start: number;
  end: number;
  words: string;
  line: number;
  age: number;
  place: Place;
}

const ABBREVIATION =
  /(?:^|[\s(])(?:dr|prof|med|rer|nat|phil|habil|mag|mme|mlle|sig|sra|srta|mr|mrs|ms|st|nr|no|ca|ing|dipl|bzw|inkl|evtl|ggf|vs|approx|incl|hr|fr|z|b|d|h|u|a|e|g|i|\p{L})\.$/iu;
const END = /[.!?…]+["”“»)\]]*(?=\s+\S)/gu;
const CELLS = /[ \t]+[|·•][ \t]+|;[ \t]+|\t+/g;

/** Offsets at which a passage divides into sentences; `cells` also divides it at pipes, bullets, tabs and semicolons. */
function cuts(words: string, cells: boolean): number[] {
  const at: number[] = [];
  // Who begins with a small letter writes small letters behind full stops too.
  const small = /^[^\p{L}]*\p{Ll}/u.test(words);
  for (const match of words.matchAll(END)) {
    const end = match.index + match[0].length;
    const before = words.slice(Math.max(0, end - 8), end);
    if (match[0] === '.' && (ABBREVIATION.test(before) || /\d\.$/.test(before))) continue;
    const next = words.slice(end).match(/^\s+(\S)/u)?.[1] ?? '';
    // A sentence begins with anything but a small letter.
    if (match[0].startsWith('.') && /\p{Ll}/u.test(next) && words.slice(end, end + 8).trim().length > 0) {
      const isSentence =
        small && /\p{L}{3,}\.$/u.test(before) && /^\s+\p{L}+(?:\s|['’])/u.test(words.slice(end));
      if (!isSentence && !/^\s+(?:https?|meet\.)/.test(words.slice(end, end + 10))) continue;
    }
    at.push(end);
  }
  if (cells) for (const match of words.matchAll(CELLS)) at.push(match.index + match[0].length);
  return at.sort((a, b) => a - b);
}

/** A tick, a cross, a picture or `^` begins something of its own. */
const MARKED = /^\s*(?:[\p{Extended_Pictographic}✓✗✘☑☒☐□^↑]|\[.?\])/u;

/** Whether a line goes on in the next one: mail programs wrap sentences. */
function goesOn(text: string, line: Line, next: Line): boolean {
  if (next.age !== line.age || next.place !== line.place || next.from === next.end || next.chat) return false;
  const a = text.slice(line.from, line.end).trimEnd();
  const b = text.slice(next.from, next.end);
  const bulleted = /\S/.test(text.slice(next.start, next.from).replace(/[>\s]/g, ''));
  if (MARKED.test(b) || /https?:\S+$/i.test(a)) return false;
  if (a === '' || bulleted || /[.!?:;|]$/.test(a) || /^https?:/i.test(b) || /\t| \| /.test(a + b))
    return false;
  if (/^[\p{L} ./-]{1,30}[:?=→]/u.test(b) || /^[\p{L} -]{1,30}:\s/u.test(a))
    return /^\p{Ll}/u.test(b) && a.length > 50;
  return /^[\p{Ll}(]/u.test(b) || (a.length >= 60 && /\p{Ll}$|,$/u.test(a) && /\s/.test(b));
}

/**
 * The text's statements in order.
 * @param text readable text
 * @param lines its lines (`sections`)
 */
export function statements(text: string, lines: Line[]): Statement[] {
  const all: Statement[] = [];
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i] as Line;
    const firstIndex = i;
    let last = first;
    while (i + 1 < lines.length && i - firstIndex < 12 && goesOn(text, last, lines[i + 1] as Line))
      last = lines[++i] as Line;
    // Same length, so that offsets hold: the quote signs of wrapped lines become spaces.
    const passage = text.slice(first.from, last.end).replace(/\n[> \t]*/g, (m) => ' '.repeat(m.length));
    const cellCount = passage.split(/\t+| \| /).length;
    let from = 0;
    for (const cut of [...cuts(passage, cellCount !== 2), passage.length]) {
      const words = passage.slice(from, cut);
      const lead = words.length - words.trimStart().length;
      const body = words.trim();
      if (body !== '') {
        const start = first.from + from + lead;
        const inLine = last === first ? firstIndex : lineAt(lines, start, firstIndex);
        all.push({
          start,
          end: start + body.length,
          words: body,
          line: inLine,
          age: first.age,
          place: first.place,
        });
      }
      from = cut;
    }
  }
  return all;
}

function lineAt(lines: Line[], offset: number, from: number): number {
  let i = from;
  while (i + 1 < lines.length && (lines[i + 1] as Line).start <= offset) i++;
  return i;
}
