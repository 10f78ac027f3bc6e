import { entriesOf } from '../fixtures/entries';
import type { CalendarEvent } from './scenario';

/** A calendar event of the fixtures with what a person reads in it. */
export type Labelled = {
  id: string;
  note: string;
  event: CalendarEvent;
  expect: {
    isInterview: boolean;
    kind: 'expertlead' | 'expertview' | null;
    candidate: string | null;
    cv: string[];
    description: { links: string[]; inline: boolean };
    scorecard: string[];
    tasks: string[];
  };
};

export function readLabelled(): Labelled[] {
  return entriesOf<Labelled>('invitations.jsonl');
}

/** One labelled event by its number, `dev-001`; throws when there is none. */
export function labelled(id: string, all = readLabelled()): Labelled {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Error(`The fixtures have no invitation ${id}.`);
  return found;
}
