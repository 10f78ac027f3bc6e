import { type Labelled, labelled, readLabelled } from '../labelled';
import {
  type CalendarEvent,
  documentAt,
  eventAt,
  invitedAs,
  type Scenario,
  type SharedDocument,
} from '../scenario';

export const MIRA = { email: 'mira.sandberg@example.com', name: 'Mira Sandberg' };
export const PRIVATE_MIRA = { email: 'private.mira@example.net', name: 'Mira' };
export const SAMPLE_CLIENT = 'interview-companion-sample.apps.googleusercontent.com';

const HOUR = 60;
const DAY = 24 * HOUR;

/** Labelled events of Mira's calendar: number, minutes from now, length. */
const MIRAS: [id: string, inMinutes: number, minutes: number][] = [
  ['dev-039', -DAY, 60],
  ['dev-001', 10, 60],
  ['dev-032', 2 * HOUR, 30],
  ['dev-011', 3 * HOUR, 60],
  ['dev-004', DAY - 2 * HOUR, 15],
  ['dev-006', DAY, 75],
  ['dev-019', DAY + 3 * HOUR, 60],
  ['dev-029', 2 * DAY, 60],
  ['dev-015', 2 * DAY + 2 * HOUR, 60],
  ['dev-016', 2 * DAY + 5 * HOUR, 30],
  ['dev-042', 3 * DAY, 60],
  ['dev-043', 3 * DAY + 2 * HOUR, 60],
  ['dev-048', 4 * DAY, 60],
  ['dev-024', 5 * DAY, 60],
  ['dev-037', 6 * DAY, 90],
  ['dev-030', 7 * DAY, 60],
];
const PRIVATE: typeof MIRAS = [['dev-009', DAY + HOUR, 45]];

/** Every Google document that a labelled invitation names, with a title that a person would give it. */
function documentsOf({ expect }: Labelled, opensFor: string[]): SharedDocument[] {
  const who = expect.candidate ?? 'candidate';
  const titled: [string, string[]][] = [
    [`CV ${who}`, expect.cv],
    [`Job description (${who})`, expect.description.links],
    [`Scorecard ${who}`, expect.scorecard],
    [`Live coding task (${who})`, expect.tasks],
  ];
  return titled.flatMap(([title, links]) => links.flatMap((link) => documentAt(link, title, opensFor) ?? []));
}

/** What is an hour or more away begins at a quarter, as people plan; what is near, at a full minute. */
function startIn(minutes: number, now: Date): Date {
  const step = (Math.abs(minutes) < HOUR ? 1 : 15) * 60_000;
  return new Date(Math.ceil((now.getTime() + minutes * 60_000) / step) * step);
}

/** Sessions around `now`: an expertlead in ten minutes, an expertview three hours later, others over the next days. */
export function sampleScenario(now = new Date()): Scenario {
  const all = readLabelled();
  const placed = ([id, inMinutes, minutes]: (typeof MIRAS)[number], person: typeof MIRA): CalendarEvent =>
    eventAt(invitedAs(labelled(id, all).event, person), startIn(inMinutes, now), minutes, now);
  return {
    accounts: [
      { ...MIRA, events: MIRAS.map((one) => placed(one, MIRA)) },
      { ...PRIVATE_MIRA, events: PRIVATE.map((one) => placed(one, PRIVATE_MIRA)) },
    ],
    documents: MIRAS.flatMap(([id]) => documentsOf(labelled(id, all), [MIRA.email])),
    clients: [{ clientId: SAMPLE_CLIENT }],
  };
}
