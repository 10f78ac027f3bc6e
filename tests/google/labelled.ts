import { readFileSync } from 'node:fs';
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
  const file = new URL('../fixtures/invitations.jsonl', import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labelled);
}

/** One labelled event by its number, `dev-001`; throws when there is none. */
export function labelled(id: string, all = readLabelled()): Labelled {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Error(`The fixtures have no invitation ${id}.`);
  return found;
}
