import type { MeetFacts } from '@/domain/meet-facts';
import type { Sight } from './classify';

type Phase = MeetFacts['phase'];

export interface PhaseMemory {
  phase: Phase;
  /** Since when a call's signs are missing on a visible page, in ms; null while they are there. */
  missingSince: number | null;
}

export const NO_PHASE_YET: PhaseMemory = { phase: 'unknown', missingSince: null };

/** How long a call's signs may be missing (a reconnect, a breakout) before it counts as over: meet-page §13.3. */
export const GRACE_MS = 9_000;

const BEEN_THERE: readonly Phase[] = ['in-call', 'waiting', 'left'];

/** What a sight means after what was: one leaves only where one has been, and is not let in only where one has not. */
function phaseOf(sight: Sight, before: Phase): Phase {
  switch (sight) {
    case 'refused':
      return before === 'in-call' || before === 'left' ? 'left' : 'denied';
    case 'hall':
      if (before === 'waiting' || before === 'denied') return 'denied';
      return BEEN_THERE.includes(before) ? 'left' : 'unknown';
    case 'exit':
    case 'maybe-hall':
      return BEEN_THERE.includes(before) ? 'left' : 'unknown';
    default:
      return sight;
  }
}

/**
 * The phase after one more look at a visible page; `now` in ms on any steady clock.
 * A call that was seen outlasts 9 s of missing signs; only a plain exit hall ends it at once (meet-page §1, §13.3).
 */
export function remember(memory: PhaseMemory, sight: Sight, now: number): PhaseMemory {
  const { phase, missingSince } = memory;
  if (phase !== 'in-call' || sight === 'in-call' || sight === 'exit' || sight === 'hall') {
    return { phase: phaseOf(sight, phase), missingSince: null };
  }
  const since = missingSince ?? now;
  if (now - since < GRACE_MS) return { phase, missingSince: since };
  return { phase: phaseOf(sight, phase), missingSince: null };
}

/** While the page is hidden Meet takes its bar away: what is missing then tells nothing, so the count starts anew. */
export function forgetMisses(memory: PhaseMemory): PhaseMemory {
  return { ...memory, missingSince: null };
}
