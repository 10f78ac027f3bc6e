import { momentOf, wallAt, type Zone, zoneNamed } from './time-zones';

export interface When {
  /** ISO with `Z`, or null where the text does not tell. */
  start: string | null;
  end: string | null;
}

export interface Reference {
  /** ISO moment from which "26.11." is the next such date. */
  now: string;
  /** IANA zone of times that name none. */
  timeZone: string;
}

const MONTHS = [
  'jan',
  'feb',
  'mar|mär|mrz',
  'apr',
  'may|mai',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct|okt',
  'nov',
  'dec|dez',
];
const MONTH = `(?:${MONTHS.join('|')})[a-zä]{0,7}\\.?`;
const ISO =
  /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/u;
const NUMERIC = /(?<![\d.:])(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2})(?![\d:.]))?/u;
const SLASHES = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?!\d)/u;
const DAY_MONTH = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s*(?:of\\s+)?(${MONTH})(?![\\p{L}])(?:,?\\s*(\\d{4})(?!\\d))?`,
  'iu',
);
const MONTH_DAY = new RegExp(
  `(?<![\\p{L}])(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,?\\s*(\\d{4})(?!\\d))?`,
  'iu',
);
const CLOCK = '(\\d{1,2})(?:[:.](\\d{2}))?\\s*(uhr|h\\b|a\\.?m\\.?(?![a-z])|p\\.?m\\.?(?![a-z]))?';
const RANGE = new RegExp(
  `(?<![\\d.:/-])${CLOCK}\\s*(?:\\([^)]{1,12}\\)\\s*)?(?:–|—|-|to|until|till|bis)\\s*(?:um\\s+)?${CLOCK}(?![\\d:/-]|\\.\\d)`,
  'iu',
);
const SINGLE = new RegExp(`(?<![\\d.:/-])${CLOCK}(?![\\d:/-]|\\.\\d)`, 'giu');
const LABEL =
  /^[\s>•*-]*(?:when|wann|date(?: and time| & time)?|datum(?: und uhrzeit)?|termin|time|uhrzeit|zeit|start|beginn|begin)\s*[:|\t]/iu;
const END_LABEL = /^[\s>•*-]*(?:end|ende|ends|until|bis)\s*[:|\t]/iu;
const DURATION =
  /(?<![\d.,])(\d{1,3}(?:[.,]\d)?)\s*-?\s*(min(?:ute[ns]?|s|\.)?|h(?:rs?|ours?)?|std\.?|stunden?)(?![\p{L}])/iu;

interface Day {
  year: number | null;
  month: number;
  day: number;
  start: number;
  end: number;
}

const monthOf = (word: string) => MONTHS.findIndex((one) => new RegExp(`^(?:${one})`, 'iu').test(word)) + 1;
const fullYear = (digits: string | undefined) =>
  digits === undefined ? null : digits.length === 2 ? 2000 + Number(digits) : Number(digits);

/** The first date in a line. */
function dayIn(line: string): Day | null {
  const found: Day[] = [];
  const add = (
    match: RegExpMatchArray | null,
    day: string | undefined,
    month: number,
    year: string | undefined,
  ) => {
    if (!match || match.index === undefined || month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31)
      return;
    found.push({
      year: fullYear(year),
      month,
      day: Number(day),
      start: match.index,
      end: match.index + match[0].length,
    });
  };
  const iso = line.match(ISO);
  add(iso, iso?.[3], Number(iso?.[2]), iso?.[1]);
  const numeric = line.match(NUMERIC);
  add(numeric, numeric?.[1], Number(numeric?.[2]), numeric?.[3]);
  const slashes = line.match(SLASHES);
  const swapped = Number(slashes?.[2]) > 12;
  add(
    slashes,
    swapped ? slashes?.[2] : slashes?.[1],
    Number(swapped ? slashes?.[1] : slashes?.[2]),
    slashes?.[3],
  );
  const dayMonth = line.match(DAY_MONTH);
  add(dayMonth, dayMonth?.[1], monthOf(dayMonth?.[2] ?? ''), dayMonth?.[3]);
  const monthDay = line.match(MONTH_DAY);
  add(monthDay, monthDay?.[2], monthOf(monthDay?.[1] ?? ''), monthDay?.[3]);
  return found.sort((a, b) => a.start - b.start || b.end - a.end)[0] ?? null;
}

interface Clock {
  hour: number;
  minute: number;
}

function clock(
  hour: string | undefined,
  minute: string | undefined,
  unit: string | undefined,
  borrowed?: string,
): Clock | null {
  const half = (unit ?? borrowed ?? '').toLowerCase().replaceAll('.', '');
  let value = Number(hour);
  if (half === 'pm' && value < 12) value += 12;
  if (half === 'am' && value === 12) value = 0;
  const minutes = Number(minute ?? 0);
  return value > 23 || minutes > 59 ? null : { hour: value, minute: minutes };
}

/** A range or a single time; a bare number is no time unless a word before or behind makes it one. */
function clocksIn(words: string): { start: Clock; end: Clock | null } | null {
  const range = words.match(RANGE);
  if (range && (range[2] ?? range[3] ?? range[5] ?? range[6])) {
    const ofEnd = /^[ap]/i.test(range[6] ?? '') ? range[6] : undefined;
    const end = clock(range[4], range[5], range[6]);
    let start = clock(range[1], range[2], range[3], ofEnd);
    // "11 – 1 pm": the first hour is before noon.
    if (start && end && !range[3] && ofEnd && start.hour * 60 + start.minute >= end.hour * 60 + end.minute)
      start = clock(range[1], range[2], 'am');
    if (start && end) return { start, end };
  }
  for (const match of words.matchAll(SINGLE)) {
    const before = words.slice(Math.max(0, match.index - 5), match.index);
    if (match[2] === undefined && match[3] === undefined && !/(?:\bat|\bum|@)\s*$/iu.test(before)) continue;
    if (
      match[2] !== undefined &&
      match[3] === undefined &&
      /\.\d{2}$/.test(match[0].trim()) &&
      !/(?:\bum|\bat)\s*$/iu.test(before)
    )
      continue;
    const start = clock(match[1], match[2], match[3]);
    if (start) return { start, end: null };
  }
  return null;
}

function durationIn(lines: string[]): number | null {
  for (const line of lines) {
    const match = line.match(DURATION);
    if (!match) continue;
    const amount = Number((match[1] ?? '').replace(',', '.'));
    const minutes = /^m/i.test(match[2] ?? '') ? amount : amount * 60;
    const labelled =
      /dauer|duration|length|länge|lasts|dauert|session|interview|minutes? (?:long|call)/iu.test(line);
    if (minutes >= 15 && minutes <= 360 && (labelled || dayIn(line) !== null)) return minutes;
  }
  return null;
}

function moment(day: Day, at: Clock, zone: Zone, { now, timeZone }: Reference): number {
  const time = Date.parse(now);
  const today = wallAt(Number.isNaN(time) ? 0 : time, timeZone);
  let year = day.year ?? today.year;
  if (day.year === null && (day.month < today.month || (day.month === today.month && day.day < today.day)))
    year++;
  return momentOf({ year, month: day.month, day: day.day, ...at }, zone);
}

const iso = (time: number | null) =>
  time === null || Number.isNaN(time) || Math.abs(time) > 8e15 ? null : new Date(time).toISOString();

function absolute(line: string): number[] {
  return [...line.matchAll(new RegExp(ISO.source, 'gu'))].flatMap((match) => {
    if (match[4] === undefined || match[6] === undefined) return [];
    const time = Date.parse(
      `${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:00${match[6].replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`,
    );
    return Number.isNaN(time) ? [] : [time];
  });
}

/** Start and end as one line tells them; the lines behind it may bring the time ("Time: 14:00 – 15:15"). */
function whenOf(
  lines: string[],
  i: number,
  reference: Reference,
): { start: number; end: number | null } | null {
  const line = (lines[i] ?? '').slice(0, 400);
  const [first, second] = absolute(line);
  if (first !== undefined) return { start: first, end: second ?? null };
  const day = dayIn(line);
  if (!day) return null;
  const isoTime = line.match(ISO);
  const behind =
    isoTime?.index === day.start && isoTime[4] !== undefined
      ? line.slice(day.start + 11)
      : line.slice(day.end);
  const near = [
    behind.slice(0, 80),
    line.slice(0, day.start),
    ...lines.slice(i + 1, i + 3).map((next) => (dayIn(next) ? '' : next.slice(0, 80))),
  ];
  const times = near.map(clocksIn).find((found) => found !== null);
  if (!times) return null;
  const zone = zoneNamed(behind) ?? zoneNamed(lines.slice(i, i + 3).join(' ')) ?? reference.timeZone;
  const start = moment(day, times.start, zone, reference);
  let end = times.end ? moment(day, times.end, zone, reference) : null;
  if (end !== null && end <= start) end += 86_400_000;
  return { start, end };
}

/**
 * Start and end of the session, as a pasted text tells them.
 * English and German dates, ISO, 12 and 24 hours, ranges, zones by abbreviation, offset or name; labelled lines ("When:", "Wann:") first.
 * @param lines lines of the text that may tell it (no header lines of quoted mails)
 * @param reference present moment and the zone for times that name none
 */
export function when(lines: string[], reference: Reference): When {
  const indexes = lines.slice(0, 400).map((_, i) => i);
  const ordered = [
    ...indexes.filter((i) => LABEL.test(lines[i] ?? '')),
    ...indexes.filter((i) => !LABEL.test(lines[i] ?? '')),
  ];
  for (const i of ordered) {
    const found = whenOf(lines, i, reference);
    if (!found) continue;
    let { end } = found;
    if (end === null) {
      const ends = lines.findIndex((line) => END_LABEL.test(line));
      end = ends >= 0 ? (whenOf(lines, ends, reference)?.start ?? null) : null;
    }
    if (end === null) {
      const minutes = durationIn(lines.slice(0, 400));
      end = minutes === null ? null : found.start + minutes * 60_000;
    }
    if (end !== null && (end <= found.start || end - found.start > 86_400_000)) end = null;
    return { start: iso(found.start), end: iso(end) };
  }
  return { start: null, end: null };
}
