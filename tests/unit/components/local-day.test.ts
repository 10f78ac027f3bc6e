import { afterEach, describe, expect, it, vi } from 'vitest';
import { dayBounds, dayRange, daysFrom, likelyDay, localDay } from '@/components/popup/local-day';

afterEach(() => vi.unstubAllEnvs());

const local = (day: number, hours: number, minutes = 0) => new Date(2026, 10, day, hours, minutes).getTime();

describe('the day somebody looks for', () => {
  it.each([
    ['today', local(24, 0), '2026-11-24'],
    ['today', local(24, 17, 59), '2026-11-24'],
    ['tomorrow in the evening', local(24, 18), '2026-11-25'],
    ['tomorrow, also in the next month', local(30, 23, 59), '2026-12-01'],
  ])('is %s', (_case, now, day) => expect(likelyDay(now)).toBe(day));

  it('lies between yesterday and two weeks ahead', () => {
    expect(dayRange(local(24, 12))).toEqual({ first: '2026-11-23', last: '2026-12-08' });
  });
});

describe('the bounds of a day', () => {
  it.each([
    ['2026-11-24', 24],
    ['2026-03-29', 23],
    ['2026-10-25', 25],
  ])('are its local midnights: %s has %i hours', (day, hours) => {
    vi.stubEnv('TZ', 'Europe/Berlin');
    const { from, to } = dayBounds(day);
    expect((Date.parse(to) - Date.parse(from)) / 3_600_000).toBe(hours);
    expect(localDay(Date.parse(from))).toBe(day);
    expect(localDay(Date.parse(to))).toBe(daysFrom(day, 1));
  });

  it('follow the person’s own zone', () => {
    vi.stubEnv('TZ', 'Europe/Berlin');
    expect(dayBounds('2026-11-24')).toEqual({
      from: '2026-11-23T23:00:00.000Z',
      to: '2026-11-24T23:00:00.000Z',
    });
  });
});
