import { readdirSync } from 'node:fs';
import { entriesOf } from '../fixtures/entries';
import { generate } from '../generated/generate';
import type { LabelledEvent } from '../generated/labels';
import { readAndScore } from '../generated/read';
import type { Scores } from '../generated/score';

const FIXTURES = new URL('../fixtures/', import.meta.url);
const GENERATED = 2_000;

/** How right the reading is: on every labelled set, by field, with every false reading. */
export function benchScores(): void {
  const sets = [...labelledSets(), { name: `generated, ${GENERATED} seeds`, events: generate(GENERATED) }];
  const scored = sets.map(({ name, events }) => ({ name, scores: readAndScore(events) }));
  const names = Math.max(...sets.map(({ name }) => name.length));
  console.log(
    `${''.padEnd(names)}  events   whole  isInt.    kind  recor. against  candi.  meet   cancel  inline  cv F1  desc. F1  score. F1  tasks F1`,
  );
  for (const { name, scores } of scored) console.log(`${name.padEnd(names)}  ${row(scores)}`);
  for (const { name, scores } of scored) {
    if (scores.faults.length > 0) console.log(`\nfalse readings of ${name}`);
    for (const { id, field, expected, read } of scores.faults)
      console.log(`  ${id}  ${field}: expected ${JSON.stringify(expected)}, read ${JSON.stringify(read)}`);
  }
}

function labelledSets(): { name: string; events: LabelledEvent[] }[] {
  return readdirSync(FIXTURES)
    .filter((file) => file.endsWith('invitations.jsonl') || file.startsWith('blind-invitations'))
    .sort()
    .map((file) => ({
      name: file.replace('.jsonl', ''),
      events: entriesOf<LabelledEvent>(file),
    }));
}

function row({ events, whole, right, against, f1 }: Scores): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(7);
  const of = (value: number) => value.toFixed(3).padStart(6);
  return [
    String(events).padStart(6),
    percent(whole),
    percent(right.isInterview),
    percent(right.kind),
    percent(right.recording),
    String(against.length).padStart(7),
    percent(right.candidate),
    percent(right.meetCode),
    percent(right.cancelled),
    percent(right.inline),
    of(f1.cv),
    of(f1.description).padStart(9),
    of(f1.scorecard).padStart(10),
    of(f1.tasks).padStart(9),
  ].join(' ');
}
