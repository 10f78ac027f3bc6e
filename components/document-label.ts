import { hostOf } from './host-of';

/** Parts of an address that tell no document from another. */
const NOT_TELLING =
  /^(d|e|u|\d|file|document|spreadsheets|presentation|forms|open|view|edit|preview|pub|copy)$/;
const PART_AT_MOST = 14;

/** A document on one line: its host, and its title or else the part of its address that tells it from others. */
export function documentLabel(url: string, title: string): string {
  const host = hostOf(url) ?? url;
  const named = title.trim();
  const name = named === '' || named.startsWith('http') ? tellingPart(url) : named;
  return name === '' ? host : `${host} · ${name}`;
}

function tellingPart(url: string): string {
  if (!URL.canParse(url)) return '';
  const parts = new URL(url).pathname.split('/').filter((part) => part !== '' && !NOT_TELLING.test(part));
  const last = readable(parts.at(-1) ?? '');
  return last.length > PART_AT_MOST ? `${last.slice(0, PART_AT_MOST)}…` : last;
}

function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
