import { useEffect, useState } from 'react';
import { send } from '@/stores/send';

/** Where the panel stands: in a frame in Meet, with the word that proves it, or alone in a window. */
export type Place = { in: 'frame'; nonce: string } | { in: 'window'; sessionId: string };

/** The session the panel is for; the tab of its call, null in a window of its own. */
export interface Seat {
  sessionId: string;
  tabId: number | null;
}

/** Asks the background which session this frame is for. Without the right word it is `refused`: another page may have framed us. */
export function useSeat(place: Place): Seat | 'refused' | null {
  const nonce = place.in === 'frame' ? place.nonce : null;
  const [answer, setAnswer] = useState<Seat | 'refused' | null>(null);
  useEffect(() => {
    if (nonce === null) return;
    send({ type: 'panel-bg:hello', nonce }).then(setAnswer, () => setAnswer('refused'));
  }, [nonce]);
  return place.in === 'window' ? { sessionId: place.sessionId, tabId: null } : answer;
}
