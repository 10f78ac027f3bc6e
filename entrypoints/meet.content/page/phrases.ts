/** What the page says in words, by phase (facts: meet-page §1, 2025-26): a help beside the probes, apostrophes straight, lower case. */
export const PHRASES = {
  knocking: [
    'asking to be let in',
    'asking to join',
    "you'll join the call when someone lets you in",
    'please wait until a meeting host brings you into the call',
  ],
  ended: [
    'you left the meeting',
    "you've left the meeting",
    "you've been removed from the meeting",
    'your host ended the meeting for everyone',
    'the call ended',
    'sie haben die videokonferenz verlassen',
  ],
  refused: [
    'denied your request to join',
    'no one responded to your request to join',
    "you can't join this video call",
    "you weren't allowed to join",
    'there is a problem connecting to this video call',
    'check your meeting code',
    'invalid video call name',
    'your meeting code has expired',
    "the meeting code you entered doesn't work",
    'niemand hat auf ihre teilnahmeanfrage geantwortet',
    'teilnahmeanfrage abgelehnt',
    'teilnahmeanfrage wurde abgelehnt',
  ],
} as const;

export type Saying = keyof typeof PHRASES;

const QUIET = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA']);

/** Which of the sayings stands on the page, else null. Walks the whole text: for pages that are no call, which are small. */
export function sayingOf(root: Document): Saying | null {
  const walker = root.createTreeWalker(root.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (QUIET.has(node.parentElement?.tagName ?? '')) continue;
    const text = (node.nodeValue ?? '').replaceAll('’', "'").toLowerCase();
    for (const [saying, phrases] of Object.entries(PHRASES)) {
      if (phrases.some((phrase) => text.includes(phrase))) return saying as Saying;
    }
  }
  return null;
}
