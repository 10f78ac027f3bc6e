// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { labelled, readLabelled } from './labelled';
import { documentAt, eventAt, invitedAs } from './scenario';
import { MIRA, PRIVATE_MIRA, sampleScenario } from './scenarios/sample';
import { startOfDay } from './zoned-time';

const now = new Date('2026-11-24T11:00:30Z');

describe('eventAt', () => {
  it('keeps the zone and its offset, in summer too', () => {
    const moved = eventAt(labelled('dev-001').event, new Date('2027-07-01T08:00:00Z'), 45, now);
    expect(moved.start).toEqual({ dateTime: '2027-07-01T10:00:00+02:00', timeZone: 'Europe/Berlin' });
    expect(moved.end?.dateTime).toBe('2027-07-01T10:45:00+02:00');
    expect(moved.created).toBe('2026-11-21T11:00:30.000Z');
  });

  it('keeps the event’s other zone', () => {
    const moved = eventAt({ start: { timeZone: 'America/New_York' } }, now, 30, now);
    expect(moved.start?.dateTime).toBe('2026-11-24T06:00:30-05:00');
  });

  it('keeps a whole day whole', () => {
    const moved = eventAt({ start: { date: '2026-01-01' } }, new Date('2026-12-01T23:30:00Z'), 20, now);
    expect(moved).toMatchObject({ start: { date: '2026-12-02' }, end: { date: '2026-12-03' } });
  });

  it('leaves the fixture alone', () => {
    const before = structuredClone(labelled('dev-004').event);
    const { event } = labelled('dev-004');
    eventAt(event, now, 60);
    expect(event).toEqual(before);
  });
});

it('finds the start of a day on both sides of UTC', () => {
  expect(new Date(startOfDay('2026-12-03', 'Europe/Berlin')).toISOString()).toBe('2026-12-02T23:00:00.000Z');
  expect(new Date(startOfDay('2026-12-03', 'America/New_York')).toISOString()).toBe(
    '2026-12-03T05:00:00.000Z',
  );
});

it('puts another person in the place of the invited', () => {
  const event = invitedAs(labelled('dev-029').event, MIRA);
  expect(event.attendees?.find(({ self }) => self)).toMatchObject({
    email: MIRA.email,
    displayName: MIRA.name,
  });
});

it.each([
  ['https://drive.google.com/file/d/abc_1/view?usp=sharing', { id: 'abc_1', path: '/file/d/abc_1/view' }],
  ['https://docs.google.com/forms/d/e/xyz-2/viewform', { id: 'xyz-2', path: '/forms/d/e/xyz-2/viewform' }],
  ['https://docs.google.com.example.net/document/d/abc/edit', null],
])('reads the document of %s', (link, expected) => {
  const document = documentAt(link, 'Title', []);
  if (expected) expect(document).toMatchObject(expected);
  else expect(document).toBeNull();
});

describe('the sample', () => {
  const scenario = sampleScenario(now);
  const [mira, other] = scenario.accounts;
  const startsIn = (summary: string) => {
    const event = mira?.events?.find((one) => one.summary?.includes(summary));
    return Math.round((Date.parse(event?.start?.dateTime ?? '') - now.getTime()) / 60_000);
  };

  it('has an expertlead in ten minutes and an expertview about three hours later', () => {
    expect(startsIn('expertlead Interview – Anna Kowalczyk')).toBe(11);
    expect(startsIn('expertview interview: Go Engineer')).toBe(195);
  });

  it('has both types, an unsure one and other appointments', () => {
    const kinds = readLabelled()
      .filter(({ event }) => mira?.events?.some(({ id }) => id === event.id))
      .map(({ expect: told }) => (told.isInterview ? (told.kind ?? 'unsure') : 'other'));
    expect(new Set(kinds)).toEqual(new Set(['expertlead', 'expertview', 'unsure', 'other']));
  });

  it('opens its documents for Mira alone', () => {
    expect(scenario.documents?.length).toBeGreaterThan(10);
    expect(new Set(scenario.documents?.flatMap(({ opensFor }) => opensFor))).toEqual(new Set([MIRA.email]));
    expect(other?.email).toBe(PRIVATE_MIRA.email);
  });
});
