import type { Connection, SyncState } from '@/domain/connection';
import { ERRORS } from '@/domain/errors';
import type { Problem } from './useAction';

/** Numbers from here on are no longer of signing in. */
const FIRST_OF_READING = 201;

/**
 * Why signing in went wrong last, wherever it was started: while not signed in whatever is stored, else only what is
 * about signing in. Null where that says no more than that one is signed out.
 */
export function signInProblem(connection: Connection, { problem }: SyncState): Problem | null {
  if (problem === null || problem.reason === 'signInAgain') return null;
  const signedIn = connection?.signedIn === true;
  return signedIn && ERRORS[problem.reason] >= FIRST_OF_READING ? null : problem;
}

/** What went wrong with reading the calendar last. */
export function readingProblem(connection: Connection, sync: SyncState): Problem | null {
  if (connection?.signedIn !== true) return null;
  return signInProblem(connection, sync) === null ? sync.problem : null;
}
