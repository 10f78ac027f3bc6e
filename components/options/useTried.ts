import { useCallback, useEffect, useState } from 'react';
import type { CalendarEvent } from '@/domain/invitation/calendar-event';
import type { Rule } from '@/domain/rules/rule';
import type { Tried, TriedReading } from '@/domain/tried-invitation';
import type { TriedFault } from '@/domain/tried-json';

/** The events in what is tried, or what is wrong with it. */
interface Found {
  events: readonly CalendarEvent[];
  fault: TriedFault | null;
}

const NOTHING: Found = { events: [], fault: null };

/** Reading a long text takes a while: then it waits for a pause in typing. */
const LONG = 20_000;
const PAUSE_MS = 400;

/** The reader is loaded with the first text, so that the page opens without it. */
const reader = () => import('@/domain/tried-invitation');

/**
 * Reads what is tried.
 * @param chosen which of several events is read, from 0
 */
export function useTried(tried: Tried, chosen: number, rules: readonly Rule[]) {
  const [found, setFound] = useState(NOTHING);
  const [reading, setReading] = useState<TriedReading | null>(null);
  // The reader's file is gone once the extension was updated under an open page.
  const [failed, setFailed] = useState(false);
  const fail = useCallback(() => setFailed(true), []);
  const { text, html, title, organizer } = tried;
  const event = found.events[chosen] ?? found.events[0];

  useEffect(() => {
    const find = async () => (text.trim() === '' ? NOTHING : eventsIn({ text, html, title, organizer }));
    return afterwards(find, setFound, fail, text.length > LONG ? PAUSE_MS : 0);
  }, [text, html, title, organizer, fail]);

  useEffect(() => {
    const read = async () => (event === undefined ? null : (await reader()).triedReading(event, rules));
    return afterwards(read, setReading, fail, 0);
  }, [event, rules, fail]);

  return { ...found, reading, failed };
}

async function eventsIn(tried: Tried): Promise<Found> {
  const { triedEvents } = await reader();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const events = triedEvents(tried, { now: new Date().toISOString(), timeZone });
  return 'fault' in events ? { events: [], fault: events } : { events, fault: null };
}

/** Does the work after a pause and tells the outcome, or that there is none, unless it was called off before. Returns the calling off. */
function afterwards<T>(
  work: () => Promise<T>,
  tell: (outcome: T) => void,
  fail: () => void,
  pauseMs: number,
): () => void {
  let isOff = false;
  const waiting = setTimeout(async () => {
    try {
      const outcome = await work();
      if (!isOff) tell(outcome);
    } catch {
      if (!isOff) fail();
    }
  }, pauseMs);
  return () => {
    isOff = true;
    clearTimeout(waiting);
  };
}
