import { useEffect, useState } from 'react';
import { CompanionError } from '@/domain/errors';
import type { Calls } from '@/domain/meet-facts';
import { send } from '@/stores/send';

/** Where the panel stands: in a frame in Meet, with the word that proves it, or alone in a window, for the call of a tab. */
export type Place = { in: 'frame'; nonce: string } | { in: 'window'; tabId: string };

/** The tab whose call the panel is for, and the session of that call: still known when the call is over. */
interface Seat {
  tabId: number | string;
  sessionId: string;
}

/** `refused`: nothing is to be seen from here; `failed`: nobody answered. Null while that is not known. */
type Answer = Seat | 'refused' | 'failed' | null;

const RETRIES = 3;
const RETRY_MS = 1_000;

/** Finds the call and session this page is for, and follows them. */
export function useSeat(place: Place, calls: Calls): Answer {
  const framed = useFrameSeat(place.in === 'frame' ? place.nonce : null);
  const inWindow = useWindowSeat(place.in === 'window' ? place.tabId : null, calls);
  if (place.in === 'window') return inWindow ?? 'refused';
  if (framed === null || framed === 'refused' || framed === 'failed') return framed;
  return { ...framed, sessionId: calls[framed.tabId]?.sessionId ?? framed.sessionId };
}

/** Asks the background which call this frame is for. Without the right word it is `refused`: another page may have framed us. */
function useFrameSeat(nonce: string | null): Answer {
  const [answer, setAnswer] = useState<Answer>(null);
  useEffect(() => {
    if (nonce === null) return;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    const ask = (retries: number) => {
      const hear = (heard: Answer) => ended || setAnswer(heard);
      send({ type: 'panel-bg:hello', nonce }).then(hear, (error: unknown) => {
        if (error instanceof CompanionError && error.reason === 'notAllowed') hear('refused');
        else if (retries === 0) hear('failed');
        else if (!ended) waiting = setTimeout(() => ask(retries - 1), RETRY_MS);
      });
    };
    ask(RETRIES);
    return () => {
      ended = true;
      clearTimeout(waiting);
    };
  }, [nonce]);
  return answer;
}

/** The session of a tab's call, kept when the call ends: what belongs to it may be needed a while longer. */
function useWindowSeat(tabId: string | null, calls: Calls): Seat | null {
  const now = tabId === null ? null : (calls[tabId]?.sessionId ?? null);
  const [last, setLast] = useState(now);
  useEffect(() => {
    if (now !== null) setLast(now);
  }, [now]);
  const sessionId = now ?? last;
  return tabId === null || sessionId === null ? null : { tabId, sessionId };
}
