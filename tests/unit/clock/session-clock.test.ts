import { describe, expect, it } from 'vitest';
import { sessionClock } from '@/domain/clock/session-clock';

const start = '2026-11-26T13:00:00.000Z';
const end = '2026-11-26T14:15:00.000Z';
const at = (time: string) => Date.parse(`2026-11-26T${time}Z`);

describe('sessionClock', () => {
  it.each([
    ['an hour before', '12:00:00.000', { phase: 'before', ms: 3_600_000 }],
    ['a moment before', '12:59:59.999', { phase: 'before', ms: 1 }],
    ['at the start', '13:00:00.000', { phase: 'running', ms: 75 * 60_000 }],
    ['a moment before the end', '14:14:59.999', { phase: 'running', ms: 1 }],
    ['at the end', '14:15:00.000', { phase: 'over', ms: 0 }],
    ['two minutes over', '14:17:00.000', { phase: 'over', ms: 120_000 }],
  ])('%s', (_, now, expected) => expect(sessionClock({ start, end, now: at(now) })).toEqual(expected));

  it('takes instants with an offset', () => {
    const there = { start: '2026-11-26T14:00:00+01:00', end: '2026-11-26T15:15:00+01:00' };
    expect(sessionClock({ ...there, now: at('13:15:00.000') })).toEqual({ phase: 'running', ms: 3_600_000 });
  });

  it('never runs a session that has no length', () => {
    expect(sessionClock({ start, end: start, now: Date.parse(start) })).toEqual({ phase: 'over', ms: 0 });
  });

  it('is over where a time cannot be read', () => {
    expect(sessionClock({ start: '', end: 'soon', now: 0 })).toEqual({ phase: 'over', ms: Number.NaN });
  });
});
