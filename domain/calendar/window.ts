const HOUR = 3_600_000;

/** The span of time that is read from a calendar, as ISO instants; `to` is exclusive. */
export interface ReadingWindow {
  from: string;
  to: string;
}

/**
 * From 12 h back (a session that just ended is still worked on) to 14 days ahead.
 * @param now ms since 1970
 */
export function readingWindow(now: number): ReadingWindow {
  return {
    from: new Date(now - 12 * HOUR).toISOString(),
    to: new Date(now + 14 * 24 * HOUR).toISOString(),
  };
}

/** Whether a span of ISO instants touches the window, by the calendar API's rule (end after `from`, start before `to`). */
export function inWindow(span: { start: string; end: string }, window: ReadingWindow): boolean {
  return Date.parse(span.end) > Date.parse(window.from) && Date.parse(span.start) < Date.parse(window.to);
}
