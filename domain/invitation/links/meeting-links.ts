import type { Meeting } from '../invitation';
import { type SafeLink, safeLink, unwrapped } from './links';

const CODE = /^\/(?:_meet\/)?([a-z]{3})-?([a-z]{4})-?([a-z]{3})(?:[/?#]|$)/i;

/** Meet's `abc-defg-hij` of an address on meet.google.com, else null. */
function meetCode(url: string, host: string): string | null {
  if (host !== 'meet.google.com') return null;
  const match = url.replace(/^https:\/\/[^/]+/i, '').match(CODE);
  return match ? `${match[1]}-${match[2]}-${match[3]}`.toLowerCase() : null;
}

function provider(host: string): Meeting['provider'] | null {
  if (host === 'meet.google.com') return 'meet';
  if (/(?:^|\.)zoom\.(?:us|com)$|(?:^|\.)zoomgov\.com$/.test(host)) return 'zoom';
  if (/(?:^|\.)teams\.(?:microsoft|live)\.com$/.test(host)) return 'teams';
  if (
    /(?:^|\.)(?:webex\.com|whereby\.com|gotomeeting\.com|gotomeet\.me|bluejeans\.com|chime\.aws|jit\.si|8x8\.vc|around\.co|butter\.us|livestorm\.co|meet\.goto\.com)$/.test(
      host,
    )
  )
    return 'other';
  return /^(?:bbb|jitsi|meet|conf|videokonferenz|zoom|teams|webex|whereby)\./.test(host) &&
    !host.endsWith('.google.com')
    ? 'other'
    : null;
}

/** Whether a link leads into a call, or belongs to the block that calendars add for one. */
export const isMeetingLink = ({ host }: SafeLink) =>
  provider(host) !== null ||
  host === 'tel.meet' ||
  host === 'support.google.com' ||
  host === 'calendar.google.com';

/** The meeting an address leads to; Meet only with a code. Null for every other address. */
export function meetingAt(href: string): Meeting | null {
  const address = unwrapped(href).replace(/^http:\/\/(?=meet\.google\.com\/)/i, 'https://');
  const safe = safeLink(address);
  const by = safe && provider(safe.host);
  if (!safe || !by) return null;
  const code = meetCode(safe.url, safe.host);
  if (by === 'meet') return code ? { provider: 'meet', url: `https://meet.google.com/${code}`, code } : null;
  return { provider: by, url: safe.url, code: null };
}
