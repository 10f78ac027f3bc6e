import { describe, expect, test } from 'vitest';
import type { Sight } from '@/entrypoints/meet.content/page/classify';
import { forgetMisses, NO_PHASE_YET, remember } from '@/entrypoints/meet.content/page/phase-memory';

/** Looks at a page once a second. */
function lookingAt(...sights: Sight[]) {
  return sights.reduce((memory, sight, second) => remember(memory, sight, second * 1_000), NO_PHASE_YET);
}
const times = (count: number, sight: Sight): Sight[] => Array.from({ length: count }, () => sight);

describe('remember', () => {
  test.each<[string, Sight[], string]>([
    ['nothing yet', ['unknown'], 'unknown'],
    ['green room', ['green-room'], 'green-room'],
    ['knocking', ['green-room', 'waiting'], 'waiting'],
    ['let in', ['green-room', 'waiting', 'in-call'], 'in-call'],
    ['one miss', ['in-call', 'unknown'], 'in-call'],
    ['missing for 8 s', ['in-call', ...times(9, 'unknown')], 'in-call'],
    ['missing for 9 s', ['in-call', ...times(10, 'unknown')], 'unknown'],
    [
      'misses that end in time do not add up',
      ['in-call', ...times(8, 'unknown'), 'in-call', ...times(8, 'unknown')],
      'in-call',
    ],
    ['a shell for a moment', ['in-call', 'waiting'], 'in-call'],
    ['a green room for a moment', ['in-call', 'green-room'], 'in-call'],
    ['a green room that stays', ['in-call', ...times(10, 'green-room')], 'green-room'],
    ['left', ['in-call', 'exit'], 'left'],
    ['ended by the host', ['in-call', 'hall'], 'left'],
    ['something like the hall, for a moment', ['in-call', 'maybe-hall'], 'in-call'],
    ['something like the hall, that stays', ['in-call', ...times(10, 'maybe-hall')], 'left'],
    ['left and back', ['in-call', 'exit', 'green-room', 'in-call'], 'in-call'],
    ['stays left', ['in-call', 'exit', 'exit', 'maybe-hall', 'hall'], 'left'],
    ['gave up knocking', ['waiting', 'exit'], 'left'],
    ['refused', ['waiting', 'refused'], 'denied'],
    ['refused without a word', ['waiting', 'hall'], 'denied'],
    ['stays refused', ['waiting', 'refused', 'hall'], 'denied'],
    ['refused at the door', ['refused'], 'denied'],
    ['words of refusal after the call', ['in-call', ...times(10, 'refused')], 'left'],
    ['a hall without a call before', ['exit'], 'unknown'],
    ['a hall after the green room alone', ['green-room', 'hall'], 'unknown'],
  ])('%s', (_name, sights, phase) => {
    expect(lookingAt(...sights).phase).toBe(phase);
  });

  test('a time out of sight does not count', () => {
    const missing = lookingAt('in-call', ...times(8, 'unknown'));
    expect(remember(forgetMisses(missing), 'unknown', 60_000).phase).toBe('in-call');
    expect(remember(missing, 'unknown', 60_000).phase).toBe('unknown');
  });
});
