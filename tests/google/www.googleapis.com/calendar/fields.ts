import { type ApiError, badRequest } from '../api-error';
import { EVENT_FIELDS, EVENTS_FIELDS } from './field-names';

/** What a partial answer keeps: `all`, or for each name what is kept of it. */
type Selection = 'all' | Map<string, Selection>;

class BadSelector extends Error {}

/** Reads `a,b(c,d/e),f` from `text[at]` on; gives the selection and where it ended. */
function readSelection(text: string, from: number): [Map<string, Selection>, number] {
  const selection = new Map<string, Selection>();
  let at = from;
  for (;;) {
    const name = /^[A-Za-z0-9_*-]+/.exec(text.slice(at))?.[0];
    if (!name) throw new BadSelector();
    at += name.length;
    let inner: Selection = 'all';
    if (text[at] === '(') {
      [inner, at] = readSelection(text, at + 1);
      if (text[at] !== ')') throw new BadSelector();
      at += 1;
    } else if (text[at] === '/') {
      [inner, at] = readPath(text, at + 1);
    }
    merge(selection, name, inner);
    if (text[at] !== ',') return [selection, at];
    at += 1;
  }
}

/** Reads what follows a slash: one name with its own parts, not a list. */
function readPath(text: string, from: number): [Map<string, Selection>, number] {
  const end = endOfPart(text, from);
  const [selection] = readSelection(text.slice(from, end), 0);
  return [selection, end];
}

function endOfPart(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')' && depth-- === 0) return at;
    if (text[at] === ',' && depth === 0) return at;
  }
  return text.length;
}

function merge(into: Map<string, Selection>, name: string, more: Selection): void {
  const present = into.get(name);
  if (present === undefined) into.set(name, more);
  else if (present === 'all' || more === 'all') into.set(name, 'all');
  else for (const [inner, rest] of more) merge(present, inner, rest);
}

function pick(value: unknown, selection: Selection): unknown {
  if (selection === 'all' || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => pick(one, selection));
  const kept = Object.entries(value).flatMap(([name, inner]) => {
    const wanted = selection.get(name) ?? selection.get('*');
    return wanted && inner !== undefined ? [[name, pick(inner, wanted)] as const] : [];
  });
  return Object.fromEntries(kept);
}

/** Google refuses a name that its schema does not have; only the two outer levels are checked here. */
function unknownName(selection: Selection, resource: 'Events' | 'Event'): string | undefined {
  if (selection === 'all') return undefined;
  const names: string[] = ['*', ...(resource === 'Events' ? EVENTS_FIELDS : EVENT_FIELDS)];
  const unknown = [...selection.keys()].find((name) => !names.includes(name));
  const items = resource === 'Events' ? selection.get('items') : undefined;
  return unknown ?? (items ? unknownName(items, 'Event') : undefined);
}

/** The part of an answer that the `fields` parameter asks for. */
export function select(
  value: object,
  fields: string | null,
  resource: 'Events' | 'Event',
): { value: unknown } | { refusal: ApiError } {
  if (!fields || fields === '*') return { value };
  try {
    const [selection, end] = readSelection(fields, 0);
    const unknown = end < fields.length ? fields.slice(end) : unknownName(selection, resource);
    if (unknown !== undefined) return { refusal: badRequest(`Invalid field selection ${unknown}`, 'fields') };
    return { value: pick(value, selection) };
  } catch (error) {
    if (error instanceof BadSelector)
      return { refusal: badRequest(`Invalid field selection ${fields}`, 'fields') };
    throw error;
  }
}
