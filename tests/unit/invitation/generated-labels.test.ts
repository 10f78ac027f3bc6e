import { describe, expect, test } from 'vitest';
import { generate } from '../../generated/generate';
import type { LabelledEvent, Labels } from '../../generated/labels';
import { score } from '../../generated/score';
import { PHRASES } from '../../generated/wording';

/** Every list of phrases with its path. */
function slots(value: unknown, path: string): [string, string[]][] {
  if (Array.isArray(value)) return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => slots(one, `${path}.${key}`));
}

/** Wrapped twice, an address is encoded twice. */
function decoded(text: string): string {
  const once = text.replace(/%[0-9A-Fa-f]{2}/g, (code) =>
    String.fromCharCode(Number.parseInt(code.slice(1), 16)),
  );
  return once === text ? text : `${text}\n${decoded(once)}`;
}

const expectedLinks = ({ cv, description, scorecard, tasks }: Labels) =>
  [cv, description.links, scorecard, tasks].flat();

describe('generated invitations', () => {
  const events = generate(300);

  test('are the same for the same seeds', () => expect(generate(20, 41)).toEqual(generate(60).slice(40)));

  test('have an event that is no interview in every fifth', () =>
    expect(events.filter(({ expect }) => !expect.isInterview)).toHaveLength(60));

  test('hold every link, name and room that is expected of them', () => {
    const missing = events.flatMap(({ id, event, expect }) => {
      const text = decoded(
        JSON.stringify(event)
          .replaceAll('&amp;', '&')
          .replace(/[\u200b\u00ad\ufeff]/g, ''),
      );
      const names = expect.candidate === null ? [] : [expect.candidate.split(' ').at(-1) ?? ''];
      const wanted = [
        ...expectedLinks(expect),
        ...names,
        ...(expect.meetCode === null ? [] : [expect.meetCode]),
      ];
      return wanted.filter((one) => !text.includes(one)).map((one) => `${id}: ${one}`);
    });
    expect(missing).toEqual([]);
  });

  test.each(Object.entries(PHRASES))(
    'have a dozen different phrases in every slot: %s',
    (language, phrases) => {
      const few = slots(phrases, language).filter(
        ([path, list]) => new Set(list).size < 12 && !path.includes('descriptionNames'),
      );
      expect(few).toEqual([]);
    },
  );
});

describe('the score', () => {
  const [one] = generate(1, 3) as [LabelledEvent];
  const cv = 'https://docs.google.com/document/d/1/edit';
  const labels: Labels = {
    ...one.expect,
    kind: 'expertview',
    recording: 'unstated',
    candidate: 'Ana Okonjo',
    cv: [cv],
  };
  const scored = (read: Partial<Labels>) =>
    score([{ id: 'x', expect: labels, read: { ...labels, ...read } }]);

  test('of the labels themselves is full', () =>
    expect(scored({})).toMatchObject({
      whole: 1,
      f1: { cv: 1, tasks: 1 },
      right: { kind: 1 },
      against: [],
      faults: [],
    }));

  test('compares names without case and spaces, addresses as parsed', () =>
    expect(
      scored({ candidate: ' ANA  Okonjo', cv: ['https://DOCS.google.com:443/document/d/1/edit'] }).whole,
    ).toBe(1));

  test('counts a recording against the invitation by itself', () => {
    expect(scored({ recording: 'allowed' })).toMatchObject({
      against: ['x'],
      right: { recording: 0 },
      whole: 0,
    });
    expect(scored({ recording: 'forbidden' })).toMatchObject({ against: [], right: { recording: 0 } });
  });

  test('has every false reading with what was expected and read', () => {
    const read = scored({ cv: [cv, 'https://evil.example/'], candidate: null });
    expect(read.f1.cv).toBeCloseTo(2 / 3);
    expect(read.faults).toEqual([
      { id: 'x', field: 'candidate', expected: 'Ana Okonjo', read: null },
      { id: 'x', field: 'cv', expected: [cv], read: [cv, 'https://evil.example/'] },
    ]);
  });
});
