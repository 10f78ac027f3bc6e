import type { Session } from '../session';
import { isEmail } from '../settings';
import { firstName } from './first-name';

/** Mailboxes that nobody reads: a calendar's own address, and senders that take no answer. */
const NO_MAILBOX = /@([\w-]+\.)*calendar\.google\.com$|^(no|do[._-]?not)[._-]?reply\b/;

/**
 * Whom to ask about an invitation: its organizer.
 * @returns `email` null where the invitation names nobody who could answer (a calendar, or the person themself);
 *   `firstName` null where none is sure
 */
export function addressee({ organizer, source }: Session): {
  email: string | null;
  firstName: string | null;
} {
  const own = source.type === 'google' ? source.account : null;
  if (organizer === null || organizer.email === own) return { email: null, firstName: null };
  const { name, email } = organizer;
  return {
    email: isEmail(email) && !NO_MAILBOX.test(email) ? email : null,
    firstName: firstName(name, email),
  };
}
