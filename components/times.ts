const DAY = 86_400_000;

/** Dates and times as text in one language, in the browser's own time zone; 24-hour, as calendars in the field show it. */
export interface Times {
  /** `16:30` */
  time(iso: string): string;
  /** `14:00–15:15` */
  range(start: string, end: string): string;
  /** `today`, `tomorrow`, else `Thu, Nov 26` */
  day(iso: string, now: number): string;
  /** `today 16:30` */
  when(iso: string, now: number): string;
  /** `2 min. ago` */
  ago(iso: string, now: number): string;
  /** `in 5 days` */
  inDays(iso: string, now: number): string;
}

export function timesIn(locale: string): Times {
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const date = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short' });
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const short = new Intl.RelativeTimeFormat(locale, { style: 'short' });
  const time = (iso: string) => clock.format(new Date(iso));
  const day = (iso: string, now: number) => {
    const days = daysAhead(Date.parse(iso), now);
    return Math.abs(days) <= 1 ? words.format(days, 'day') : date.format(new Date(iso));
  };
  return {
    time,
    range: (start, end) => `${time(start)}–${time(end)}`,
    day,
    when: (iso, now) => `${day(iso, now)} ${time(iso)}`,
    ago: (iso, now) => {
      const minutes = Math.floor((now - Date.parse(iso)) / 60_000);
      return minutes < 120
        ? short.format(-minutes, 'minute')
        : short.format(-Math.floor(minutes / 60), 'hour');
    },
    inDays: (iso, now) => words.format(daysAhead(Date.parse(iso), now), 'day'),
  };
}

/** Calendar days from now to then, by the local midnights: 23 and 25 hour days count as one. */
export function daysAhead(then: number, now: number): number {
  return Math.round((new Date(then).setHours(0, 0, 0, 0) - new Date(now).setHours(0, 0, 0, 0)) / DAY);
}
