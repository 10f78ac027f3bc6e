import { interview } from './interviews';
import type { LabelledEvent } from './labels';
import { noInterview } from './no-interviews';
import { draw } from './random';

/**
 * Invitations with what a careful person reads from each, composed of independent parts.
 * The same numbers give the same events; every fifth is no interview.
 */
export function generate(count: number, first = 1): LabelledEvent[] {
  return Array.from({ length: count }, (_, i) => {
    const seed = first + i;
    const from = draw(seed);
    const id = `gen-${seed}`;
    return seed % 5 === 0 ? noInterview(id, from) : interview(id, from);
  });
}
