import type { CalendarEvent } from './calendar-event';
import { type People, people } from './people';
import { type Field, fields } from './text/fields';
import { isKnownLabel } from './text/known-labels';
import { readableText, type TextLink } from './text/readable-text';
import { type Line, sections } from './text/sections';
import { type Statement, statements } from './text/statements';
import { type Box, tickBoxes } from './text/tick-boxes';

/** Stored text is cut here (design: "Never harm the call, never leak"). */
const KEPT_BYTES = 64 * 1024;

/** One invitation, taken apart once; every finding is read from this. */
export interface Reading {
  event: CalendarEvent;
  title: string;
  titleParts: string[];
  location: string;
  /** Extended properties, private and shared. */
  properties: [string, string][];
  people: People;
  text: string;
  /** Length of the text that is kept, in UTF-16 units. */
  kept: number;
  lines: Line[];
  /** Whether the description went on beyond what was read. */
  cut: boolean;
  links: TextLink[];
  statements: Statement[];
  fields: Field[];
  boxes: Map<number, Box>;
  /** Number, from 1, of the line at an offset. */
  lineAt(offset: number): number;
  /** The line at an offset. */
  placeAt(offset: number): Line | undefined;
}

/** How many UTF-16 units of a text fit into `bytes` of UTF-8, without cutting a character. */
function unitsWithin(text: string, bytes: number): number {
  let used = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const pair = unit >= 0xd800 && unit < 0xdc00 && i + 1 < text.length;
    used += unit < 0x80 ? 1 : unit < 0x800 ? 2 : pair ? 4 : 3;
    if (used > bytes) return i;
    if (pair) i++;
  }
  return text.length;
}

const tidy = (words: string | undefined) =>
  readableText((words ?? '').slice(0, 4000))
    .text.replace(/\s+/g, ' ')
    .trim();

/**
 * Title, text, links and people of an event in the form that the findings are read from.
 * @param event a parsed event; every field may be missing
 */
export function reading(event: CalendarEvent): Reading {
  const { text, links, cut } = readableText(event.description ?? '');
  const who = people(event);
  const lines = sections(
    text,
    who.hosts.map((host) => host.name),
  );
  const title = tidy(event.summary);
  const index = (offset: number) => {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lines[middle] as Line).start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    event,
    title,
    titleParts: title
      .split(/\s+(?:[|/–—·•:&+×x-]{1,2}|<>|<->|↔|and|und)\s+|:\s+|\s*[|()[\]]\s*|,\s+/)
      .filter((part) => part.trim() !== ''),
    location: tidy(event.location),
    properties: [
      ...Object.entries(event.extendedProperties?.shared ?? {}),
      ...Object.entries(event.extendedProperties?.private ?? {}),
    ].slice(0, 300),
    people: who,
    text,
    kept: unitsWithin(text, KEPT_BYTES),
    lines,
    cut,
    links,
    statements: statements(text, lines),
    fields: fields(text, lines, isKnownLabel),
    boxes: tickBoxes(text, lines),
    lineAt: (offset) => index(offset) + 1,
    placeAt: (offset) => lines[index(offset)],
  };
}
