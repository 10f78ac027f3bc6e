import { has, lookAt } from './probe';
import { PROBES } from './selectors';

/** The e-mail in Google's page data: `oPEP7c` of WIZ_global_data, else the fifth value of a `ds:` block (meet-page §7, May 2026). */
const WIZ = /["']oPEP7c["']\s*:\s*("(?:[^"\\]|\\.)*")/;
const DATA_BLOCK = /\bdata:\s*\[(?:[^,[\]"]*,){4}\s*("(?:[^"\\]|\\.)*")/;
const EMAIL = /^[^\s@"<>]+@[^\s@"<>]+\.[^\s@"<>]+$/;

function emailIn(text: string, pattern: RegExp): string | null {
  const literal = pattern.exec(text)?.[1];
  if (!literal) return null;
  const value: unknown = JSON.parse(literal.replace(/\\x([0-9a-f]{2})/gi, '\\u00$1'));
  return typeof value === 'string' && value.length <= 320 && EMAIL.test(value) ? value.toLowerCase() : null;
}

function firstEmail(scripts: Iterable<Element>, pattern: RegExp): string | null {
  for (const script of scripts) {
    const email = emailIn(script.textContent ?? '', pattern);
    if (email) return email;
  }
  return null;
}

/** E-mail of the account that the page is open with, lower case; null for a guest and where the page does not say. */
export function readAccount(root: Document): string | null {
  if (has(lookAt(root), PROBES.guestName)) return null;
  return (
    firstEmail(root.querySelectorAll('script[data-id="_gd"]'), WIZ) ??
    firstEmail(root.querySelectorAll('script:not([src])'), WIZ) ??
    firstEmail(root.querySelectorAll('script[class^="ds:"]'), DATA_BLOCK)
  );
}
