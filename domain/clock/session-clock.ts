/** Where a session stands in time. `ms` is to the start (before), to the end (running) or since the end (over). */
export interface SessionClock {
  phase: 'before' | 'running' | 'over';
  ms: number;
}

/**
 * Where a session stands in time (G8). It runs from its start on, and is over from its end on.
 * @param at.start ISO instant
 * @param at.end ISO instant; one that is not after the start makes a session that never runs
 * @param at.now ms since 1970
 * @returns the phase and its time in ms, never negative; over with NaN where a time cannot be read
 */
export function sessionClock(at: { start: string; end: string; now: number }): SessionClock {
  const start = Date.parse(at.start);
  const end = Date.parse(at.end);
  if (at.now < start) return { phase: 'before', ms: start - at.now };
  return at.now < end ? { phase: 'running', ms: end - at.now } : { phase: 'over', ms: at.now - end };
}
