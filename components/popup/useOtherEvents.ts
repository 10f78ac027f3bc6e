import { useCallback, useEffect, useState } from 'react';
import type { ReadingWindow } from '@/domain/calendar/window';
import { errorReason } from '@/domain/errors';
import type { LiveEvent } from '@/domain/live-events';
import type { Problem } from '../useAction';
import { dayBounds, type LocalDay } from './local-day';

interface Read {
  day: LocalDay;
  /** Null where reading failed. */
  events: LiveEvent[] | null;
  problem: Problem | null;
}

/** A day's other events, read anew for each day and by `again`; `read` is null while that is under way. An answer that comes too late is dropped. */
export function useOtherEvents(day: LocalDay, onList: (day: ReadingWindow) => Promise<LiveEvent[]>) {
  const [read, setRead] = useState<Read | null>(null);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page hands a new function with every rendering
  useEffect(() => {
    let late = false;
    setRead(null);
    const take = (events: LiveEvent[] | null, problem: Problem | null) => {
      if (!late) setRead({ day, events, problem });
    };
    onList(dayBounds(day)).then(
      (events) => take(events, null),
      (error: unknown) => take(null, errorReason(error, 'calendarUnreadable')),
    );
    return () => {
      late = true;
    };
  }, [day, tries]);
  const again = useCallback(() => setTries((before) => before + 1), []);
  return { read: read?.day === day ? read : null, again };
}
