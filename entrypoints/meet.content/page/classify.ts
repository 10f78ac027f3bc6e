import type { Saying } from './phrases';

/** What the probes found at one moment. */
export interface Signals {
  leave: boolean;
  /** How many of the things that only a call has. */
  onlyInCall: number;
  /** Whether the page's language is one whose labels are known. */
  languageKnown: boolean;
  muteButton: boolean;
  join: boolean;
  tile: boolean;
  heading: boolean;
  rejoin: boolean;
  home: boolean;
  landing: boolean;
  says: Saying | null;
}

/**
 * What one look at the page tells, without what was before. `exit`: the hall after a call; `hall`: that hall or the one of
 * those who were not let in; `maybe-hall`: looks like it; `refused`: says that one is not let in.
 */
export type Sight =
  | 'home'
  | 'green-room'
  | 'waiting'
  | 'in-call'
  | 'exit'
  | 'hall'
  | 'maybe-hall'
  | 'refused'
  | 'unknown';

/** The rules of meet-page §13.3. The leave button alone is no call: it is there while one knocks. */
export function classify(s: Signals): Sight {
  if (s.leave) {
    if (s.onlyInCall >= (s.languageKnown ? 1 : 2)) return 'in-call';
    return s.onlyInCall === 0 && (s.tile || s.says === 'knocking') ? 'waiting' : 'unknown';
  }
  if (s.muteButton) return s.join || s.heading ? 'green-room' : 'unknown';
  if (s.says === 'refused') return 'refused';
  if (s.rejoin || s.says === 'ended') return 'exit';
  if (s.join) return 'green-room';
  if (s.heading && s.home) return 'hall';
  if (s.landing) return 'home';
  return s.heading || s.home ? 'maybe-hall' : 'unknown';
}
