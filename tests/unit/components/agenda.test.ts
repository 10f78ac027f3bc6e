import { describe, expect, it } from 'vitest';
import { byDay, nextSession, upcoming } from '@/components/popup/agenda';
import { anInvitation, aSession, found } from '../../component/a-session';

const NOW = Date.parse('2026-11-24T15:00:00Z');
const HOUR = 3_600_000;
const one = (id: string, hours: number, cancelled = false) =>
  aSession({ id, start: NOW + hours * HOUR, invitation: anInvitation({ cancelled: found(cancelled) }) });

describe('agenda', () => {
  it('has what is ahead or running, by start', () => {
    const ahead = upcoming([one('c', 5), one('a', -0.5), one('gone', -1), one('b', 2)], NOW);
    expect(ahead.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it.each([
    ['the first that takes place', [one('x', 1, true), one('y', 2)], 'y'],
    ['the first at all where none does', [one('x', 1, true), one('y', 2, true)], 'x'],
    ['none where there is none', [], undefined],
  ])('gets ready for %s', (_case, ahead, id) => {
    expect(nextSession(ahead)?.id).toBe(id);
  });

  it('groups by day without changing the order', () => {
    const groups = byDay([one('a', 1), one('b', 2), one('c', 30)], ({ start }) => start.slice(0, 10));
    expect(groups.map(({ day, sessions }) => [day, sessions.map(({ id }) => id).join('')])).toEqual([
      ['2026-11-24', 'ab'],
      ['2026-11-25', 'c'],
    ]);
  });
});
