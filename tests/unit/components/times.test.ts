import { describe, expect, it } from 'vitest';
import { daysAhead, timesIn } from '@/components/times';

const NOW = new Date(2026, 10, 24, 16, 17).getTime();
const iso = (day: number, hours: number, minutes = 0) =>
  new Date(2026, 10, day, hours, minutes).toISOString();

describe('times', () => {
  it.each([
    ['en', iso(24, 16, 30), 'today 16:30'],
    ['en', iso(25, 9), 'tomorrow 09:00'],
    ['en', iso(23, 23, 59), 'yesterday 23:59'],
    ['en', iso(26, 0, 5), 'Thu, Nov 26 00:05'],
    ['de', iso(24, 16, 30), 'heute 16:30'],
    ['de', iso(26, 14), 'Do., 26. Nov. 14:00'],
  ])('%s %s', (language, at, text) => {
    expect(timesIn(language).when(at, NOW)).toBe(text);
  });

  it.each([
    ['en', 2, '2 min. ago'],
    ['de', 2, 'vor 2 Min.'],
    ['en', 119, '119 min. ago'],
    ['en', 150, '2 hr. ago'],
  ])('%s: %s minutes ago', (language, minutes, text) => {
    expect(timesIn(language).ago(new Date(NOW - minutes * 60_000).toISOString(), NOW)).toBe(text);
  });

  it('counts calendar days, not hours', () => {
    expect(daysAhead(Date.parse(iso(25, 0, 1)), new Date(2026, 10, 24, 23, 59).getTime())).toBe(1);
    expect(daysAhead(Date.parse(iso(24, 23, 59)), new Date(2026, 10, 24, 0, 1).getTime())).toBe(0);
  });
});
