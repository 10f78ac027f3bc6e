import { looksLikeAnother } from './look-alike';

/** Wrappers inside wrappers are undone at most this often: a malformed one must not loop (facts: calendar, MeetingBar). */
const UNWRAP_AT_MOST = 12;

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** The target a redirect address carries, or null where the address is no redirect of Google or Outlook. */
function target(url: URL): string | null {
  const host = url.hostname.toLowerCase();
  const google = /^(?:www\.)?google\.[a-z.]{2,6}$/.test(host) && url.pathname === '/url';
  const outlook = host.endsWith('.safelinks.protection.outlook.com');
  if (!google && !outlook) return null;
  for (const name of google ? ['q', 'url'] : ['url']) {
    for (const pair of url.search.slice(1).split('&')) {
      // Not URLSearchParams: it turns a plus sign of the target into a space.
      if (pair.startsWith(`${name}=`) && pair.length > name.length + 1)
        return decoded(pair.slice(name.length + 1));
    }
  }
  return null;
}

/**
 * Undoes redirect wrappers (google.com/url, Outlook SafeLinks), nested in any order.
 * @param address as written
 * @returns the innermost target, otherwise as written; an address that is no URL comes back unchanged
 */
export function unwrapped(address: string): string {
  let current = address.trim();
  for (let i = 0; i < UNWRAP_AT_MOST; i++) {
    const url = parsed(current);
    const inner = url && target(url);
    if (!inner) return current;
    current = inner.trim();
  }
  return current;
}

export interface SafeLink {
  url: string;
  host: string;
}

/**
 * A link that may be shown and opened: https, a real host name, no credentials, no look-alike of a well-known host.
 * @param href as written in the invitation, wrapped or not
 * @returns the unwrapped address and its parsed host, or null where a careful person would not open it (design: "Never harm the call, never leak")
 */
export function safeLink(href: string): SafeLink | null {
  const address = unwrapped(href);
  const url = parsed(address);
  if (url?.protocol !== 'https:' || !/^https:\/\//i.test(address)) return null;
  if (url.username !== '' || url.password !== '' || /^https:\/\/[^/?#]*@/i.test(address)) return null;
  const host = url.hostname.toLowerCase().replace(/\.$/, '');
  if (!host.includes('.') || /^[\d.]+$/.test(host) || host.startsWith('[')) return null;
  if (/[\s\\<>"]/.test(address) || looksLikeAnother(host)) return null;
  return { url: address, host };
}
