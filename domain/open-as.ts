/** Google hosts that understand `authuser`. Anywhere else it would give the e-mail away (G6; facts: calendar, "authuser"). */
const AUTHUSER_HOSTS = new Set([
  'calendar.google.com',
  'colab.research.google.com',
  'docs.google.com',
  'drive.google.com',
  'meet.google.com',
]);

/**
 * The address that opens a link with the account shared with expertlead (G6).
 * @param address an https address
 * @param account e-mail of the account, empty where none is set
 * @returns the address with `authuser=<account>` (an older one replaced, a `/u/N/` of another sign-in order dropped) on the
 *   listed Google hosts, unchanged everywhere else or without an account
 */
export function openAs(address: string, account: string): string {
  if (account === '' || !opensWithAccount(address)) return address;
  const url = new URL(address);
  url.pathname = url.pathname.replace(/\/u\/\d+(?=\/|$)/, '');
  url.searchParams.set('authuser', account);
  return url.href;
}

/** Whether `openAs` can choose the account on this address (any text): https, and one of the listed hosts. */
export function opensWithAccount(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return protocol === 'https:' && AUTHUSER_HOSTS.has(host);
}
