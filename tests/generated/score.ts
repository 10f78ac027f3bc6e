import type { Labels } from './labels';

const FIELDS = ['isInterview', 'kind', 'recording', 'candidate', 'meetCode', 'cancelled', 'inline'] as const;
const LISTS = ['cv', 'description', 'scorecard', 'tasks'] as const;

interface Fault {
  id: string;
  field: string;
  expected: unknown;
  read: unknown;
}

export interface Scores {
  events: number;
  whole: number;
  /** Shares of events read right, 0…1. */
  right: Record<(typeof FIELDS)[number], number>;
  /** F1 over all links of a sort; 1 where there are none and none were read. */
  f1: Record<(typeof LISTS)[number], number>;
  /** Events that would be recorded although the invitation forbids it or says nothing. */
  against: string[];
  faults: Fault[];
}

const name = (text: string | null) => (text ?? '').normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
const addresses = (urls: string[]) => [
  ...new Set(urls.map((url) => (URL.canParse(url) ? new URL(url).href : url))),
];

const field = (labels: Labels, which: (typeof FIELDS)[number]) =>
  which === 'inline'
    ? labels.description.inline
    : which === 'candidate'
      ? name(labels.candidate)
      : labels[which];
const list = (labels: Labels, which: (typeof LISTS)[number]) =>
  addresses(which === 'description' ? labels.description.links : labels[which]);

const forbids = (recording: Labels['recording']) => recording === 'forbidden' || recording === 'unstated';
const records = (recording: Labels['recording']) =>
  recording === 'allowed' || recording === 'unless-declined';

/**
 * Compares readings with what a careful person reads.
 * Names are compared without regard to case and spaces, addresses as parsed.
 */
export function score(pairs: { id: string; expect: Labels; read: Labels }[]): Scores {
  const faults: Fault[] = [];
  const right = Object.fromEntries(FIELDS.map((one) => [one, 0])) as Scores['right'];
  const links = Object.fromEntries(LISTS.map((one) => [one, { hit: 0, extra: 0, missed: 0 }])) as Record<
    (typeof LISTS)[number],
    { hit: number; extra: number; missed: number }
  >;
  for (const { id, expect, read } of pairs) {
    for (const which of FIELDS) {
      if (field(expect, which) === field(read, which)) right[which] += 1;
      else
        faults.push({
          id,
          field: which,
          expected: which === 'candidate' ? expect.candidate : field(expect, which),
          read: which === 'candidate' ? read.candidate : field(read, which),
        });
    }
    for (const which of LISTS) {
      const expected = list(expect, which);
      const got = list(read, which);
      const missed = expected.filter((url) => !got.includes(url)).length;
      const extra = got.filter((url) => !expected.includes(url)).length;
      links[which].hit += expected.length - missed;
      links[which].missed += missed;
      links[which].extra += extra;
      if (missed + extra > 0) faults.push({ id, field: which, expected, read: got });
    }
  }
  const f1 = Object.fromEntries(
    Object.entries(links).map(([which, { hit, extra, missed }]) => {
      const of = 2 * hit + extra + missed;
      return [which, of === 0 ? 1 : (2 * hit) / of];
    }),
  ) as Scores['f1'];
  for (const which of FIELDS) right[which] /= pairs.length;
  const faulty = new Set(faults.map(({ id }) => id));
  return {
    events: pairs.length,
    whole: (pairs.length - faulty.size) / pairs.length,
    right,
    f1,
    against: pairs
      .filter(({ expect, read }) => forbids(expect.recording) && records(read.recording))
      .map(({ id }) => id),
    faults,
  };
}
