import { type CalendarEvent, parseCalendarEvent } from './invitation/calendar-event';

/** Longer texts are refused with a sentence: no invitation has them. In UTF-16 units, of a file in bytes. */
export const TRIED_AT_MOST = 2_000_000;

/** `noJson`: broken, near line `at` (from 1); `noEvent`: entry `at` (from 1) is no event, or there is none. */
export interface TriedFault {
  fault: 'tooLong' | 'noJson' | 'noEvent';
  at: number | null;
}

/** Whether a text is meant as JSON: `{{name}}` of a mail merge and `[Reminder]` are not. */
export function isJson(text: string): boolean {
  return /^\s*(?:\{\s*(?:["'}]|\w+\s*:)|\[\s*[{\]"])/.test(text);
}

/**
 * The events in JSON: one event, an `events.list` answer, a list, or one event a line. An event may lack its id and may
 * stand in a labelled entry (`{event: …}`).
 * @returns one event or more, or what is wrong. Never throws.
 */
export function eventsInJson(text: string): CalendarEvent[] | TriedFault {
  const entries = entriesIn(text);
  if ('fault' in entries) return entries;
  const events = entries.map(eventOf);
  const bad = events.indexOf(null);
  if (events.length === 0 || (bad === 0 && events.length === 1)) return { fault: 'noEvent', at: null };
  return bad >= 0 ? { fault: 'noEvent', at: bad + 1 } : events.filter((event) => event !== null);
}

/** The entries of whole JSON, or of one JSON object a line; an entry may be labelled (`{event: …}`). */
function entriesIn(text: string): unknown[] | TriedFault {
  const whole = parsed(text);
  if (whole.ok) return Array.isArray(whole.value) ? whole.value : (itemsOf(whole.value) ?? [whole.value]);
  const lines = text.split('\n').map((line, index) => ({ line: line.trim(), at: index + 1 }));
  const full = lines.filter(({ line }) => line !== '');
  if (full.length < 2 || !parsed(full[0]?.line ?? '').ok) return { fault: 'noJson', at: whole.line };
  const entries: unknown[] = [];
  for (const { line, at } of full) {
    const entry = parsed(line);
    if (!entry.ok) return { fault: 'noJson', at };
    entries.push(entry.value);
  }
  return entries;
}

function itemsOf(value: unknown): unknown[] | null {
  return isObject(value) && Array.isArray(value.items) ? value.items : null;
}

const TELLING = [
  'summary',
  'description',
  'location',
  'start',
  'organizer',
  'attendees',
  'attachments',
  'conferenceData',
  'hangoutLink',
];

function eventOf(entry: unknown): CalendarEvent | null {
  const event = isObject(entry) && isObject(entry.event) ? entry.event : entry;
  if (!isObject(event) || !TELLING.some((field) => event[field] !== undefined)) return null;
  return parseCalendarEvent(
    typeof event.id === 'string' && event.id !== '' ? event : { ...event, id: 'tried' },
  );
}

type Parsed = { ok: true; value: unknown } | { ok: false; line: number | null };

function parsed(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, line: lineOf(String(error), text) };
  }
}

/** The line that a parser's message tells of, null where it gives no position. */
function lineOf(message: string, text: string): number | null {
  const position = /position (\d+)/.exec(message)?.[1];
  const ended = text.trimEnd().length;
  if (position === undefined && !/end of JSON/.test(message)) return null;
  const at = Math.min(Number(position ?? ended), ended);
  return text.slice(0, at).split('\n').length;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
