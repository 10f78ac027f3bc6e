/** The calendar as a source, wherever its state is shown. */
export const calendar = {
  readAgo: 'Calendar read {ago}',
  readNow: 'Calendar read just now',
  reading: 'Reading your calendar …',
  lastTryFailed: 'last try failed',
  notConnected: 'No calendar connected',
  connect: 'Connect',
  signedOut: 'Signed out. Your calendar is no longer read.',
  signInFailed: 'Signing in did not work.',
  signInAgain: 'Sign in again',
  signingIn: 'Waiting for Google …',
  stale: 'Calendar not read since {time}. Interviews may have moved.',
  failed: 'Your calendar could not be read.',
  read: 'Read calendar',
  again: 'Try again',
} as const;
