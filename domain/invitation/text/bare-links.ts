import type { TextLink } from './readable-text';

const SCHEME_OR_HOST =
  /(?:https?:\/\/|(?<![\p{L}\p{N}@./-])(?:www\.|(?:meet|docs|drive)\.google\.com\/|(?:[a-z]{2,3}\.)?linkedin\.com\/in\/))[^\s<>"“”„«»|`\\^{}]+/giu;
const CLOSERS: Record<string, string> = { ')': '(', ']': '[' };

/** Where a bare address ends: closing punctuation of the sentence is not part of it, balanced brackets are. */
function trimmed(address: string): string {
  let end = address.length;
  while (end > 0) {
    const last = address[end - 1] as string;
    const opener = CLOSERS[last];
    const body = address.slice(0, end);
    if (opener && body.split(opener).length >= body.split(last).length) break;
    if (!opener && !/[.,;:!?'’*_>…]/.test(last)) break;
    // An address of closing brackets alone could make this slow: they are few in any real one.
    if (address.length - end > 20) break;
    end--;
  }
  return address.slice(0, end);
}

/**
 * The addresses that stand in a text without markup, also `www.…`, and Meet, Google and LinkedIn addresses without a scheme.
 * @param text readable text
 * @returns links in the order of the text; `href` begins with a scheme
 */
export function bareLinks(text: string): TextLink[] {
  const links: TextLink[] = [];
  for (const match of text.matchAll(SCHEME_OR_HOST)) {
    const address = trimmed(match[0]);
    const href = /^https?:/i.test(address) ? address : `https://${address}`;
    links.push({ start: match.index, end: match.index + address.length, href });
  }
  return links;
}
