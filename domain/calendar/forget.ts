import { hasOwnWork, isSetAside, type Session, type Sessions } from '../session';

const DAY = 24 * 3_600_000;

/** Candidate data erases itself so many days after the session's end (design: "Never harm the call, never leak"). */
const ERASE_AFTER_DAYS = 30;

/**
 * Sessions whose candidate data has not yet reached its last day.
 * @param now ms since 1970
 * @returns the same object where nothing has expired
 */
export function withoutExpired(sessions: Sessions, now: number): Sessions {
  const oldest = now - ERASE_AFTER_DAYS * DAY;
  return keep(sessions, (one) => Date.parse(one.end) >= oldest);
}

/**
 * Sessions without those of calendars that are no longer read: nothing would ever change them again.
 * The person's own work stays, and so does the session of a call that is open; one that was set aside does not: it is
 * shown nowhere, and without its calendar nobody could find it again.
 * @param account e-mail of the connected account, null where none is
 * @param inCall ids of sessions whose call is open
 * @returns the same object where there is no stranger
 */
export function withoutStrangers(
  sessions: Sessions,
  account: string | null,
  inCall: ReadonlySet<string | null>,
): Sessions {
  return keep(
    sessions,
    (one) =>
      (one.source.type === 'google' && one.source.account === account) ||
      (hasOwnWork(one) && !isSetAside(one)) ||
      inCall.has(one.id),
  );
}

function keep(sessions: Sessions, isKept: (session: Session) => boolean): Sessions {
  const all = Object.entries(sessions);
  const kept = all.filter(([, one]) => isKept(one));
  return kept.length === all.length ? sessions : Object.fromEntries(kept);
}
