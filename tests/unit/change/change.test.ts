import { describe, expect, it } from 'vitest';
import { type Change, sameWords, withChanges } from '@/domain/change/change';

const change = (field: Change['field'], before: string[], after: string[], at = '2026-11-24T10:00:00.000Z') =>
  ({ field, at, before, after }) satisfies Change;

describe('changes not seen yet', () => {
  it('stand in one order, the loudest first', () => {
    const newer = [
      change('cv', ['a'], ['b']),
      change('time', ['1', '2'], ['3', '4']),
      change('cancelled', [], ['yes']),
    ];
    expect(withChanges([], newer).map((one) => one.field)).toEqual(['cancelled', 'time', 'cv']);
  });

  it('keep the oldest before beside the newest after', () => {
    const later = '2026-11-24T11:00:00.000Z';
    expect(withChanges([change('cv', ['a'], ['b'])], [change('cv', ['b'], ['c'], later)])).toEqual([
      change('cv', ['a'], ['c'], later),
    ]);
  });

  it('are none where all came back to what it was', () => {
    expect(withChanges([change('cv', ['a', 'b'], ['c'])], [change('cv', ['c'], ['b', 'a'])])).toEqual([]);
    expect(withChanges([change('place', [], ['x'])], [change('place', ['x'], [])])).toEqual([]);
  });

  it('stay while others are added', () => {
    const cv = change('cv', ['a'], ['b']);
    expect(withChanges([cv], [change('tasks', [], ['t'])])).toEqual([cv, change('tasks', [], ['t'])]);
    expect(withChanges([cv], [])).toEqual([cv]);
  });
});

describe('sameWords', () => {
  it.each([
    [[], [], true],
    [['a', 'b'], ['b', 'a'], true],
    [['a'], [], false],
    [['a', 'a'], ['a', 'b'], false],
    [['a\nb'], ['a', 'b'], false],
  ])('%j and %j: %s', (a, b, same) => expect(sameWords(a, b)).toBe(same));
});
