import type { ReadingWindow } from '@/domain/calendar/window';

/** A day of the person's own calendar, `2026-11-24`, as date fields write it. */
export type LocalDay = string;

const EVENING = 18;
const DAYS_BACK = 1;
const DAYS_AHEAD = 14;

/** The day of a moment, in the browser's time zone. */
export function localDay(ms: number): LocalDay {
  const at = new Date(ms);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** So many days later, whatever the clock does in between. */
export function daysFrom(day: LocalDay, days: number): LocalDay {
  return localDay(midnight(day, days));
}

/** The day somebody looks for: today, in the evening tomorrow. */
export function likelyDay(now: number): LocalDay {
  const today = localDay(now);
  return new Date(now).getHours() < EVENING ? today : daysFrom(today, 1);
}

/** The days that can be looked at: yesterday to two weeks ahead. */
export function dayRange(now: number): { first: LocalDay; last: LocalDay } {
  const today = localDay(now);
  return { first: daysFrom(today, -DAYS_BACK), last: daysFrom(today, DAYS_AHEAD) };
}

/** From one local midnight to the next, as ISO instants: 23 to 25 hours. */
export function dayBounds(day: LocalDay): ReadingWindow {
  return { from: new Date(midnight(day, 0)).toISOString(), to: new Date(midnight(day, 1)).toISOString() };
}

function midnight(day: LocalDay, daysLater: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + daysLater).getTime();
}
