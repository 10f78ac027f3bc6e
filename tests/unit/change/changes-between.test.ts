import { describe, expect, it } from 'vitest';
import { changesBetween } from '@/domain/change/changes-between';
import { NO_CORRECTIONS } from '@/domain/correction/corrections';
import type { Document, Invitation } from '@/domain/invitation/invitation';
import type { Session } from '@/domain/session';
import { anInvitation, aSession } from '../../fixtures/session';

const OLD = '2026-11-20T08:00:00.000Z';
const NEW = '2026-11-23T09:30:00.000Z';
const NOW = '2026-11-24T08:00:00.000Z';

const found = <T>(value: T) => ({ value, confidence: 'certain' as const, evidence: [] });
const link = (url: string): Document => ({ url, host: new URL(url).host, title: '', evidence: [] });
const zoom = { provider: 'zoom' as const, url: 'https://zoom.us/j/1', code: null };

const session = (updated: string | null, says: Partial<Invitation> = {}, over: Partial<Session> = {}) =>
  aSession({ updated, invitation: anInvitation(says), ...over });

describe('what changed between two readings', () => {
  it.each<[string, Partial<Invitation>, Partial<Invitation>, string[], string[]]>([
    ['cancelled', {}, { cancelled: found(true) }, [], ['yes']],
    ['place', {}, { meeting: found(zoom) }, [], ['https://zoom.us/j/1']],
    [
      'recording',
      { recordingStated: found('allowed') },
      { recordingStated: found('forbidden') },
      ['allowed'],
      ['forbidden'],
    ],
    ['recording', { recordingStated: found('allowed') }, {}, ['allowed'], []],
    ['kind', {}, { kind: found('expertview') }, [], ['expertview']],
    [
      'candidate',
      { candidate: found('Anna Falk') },
      { candidate: found('Ben Falk') },
      ['Anna Falk'],
      ['Ben Falk'],
    ],
    [
      'cv',
      { cv: [link('https://a.example/1')] },
      { cv: [link('https://a.example/2')] },
      ['https://a.example/1'],
      ['https://a.example/2'],
    ],
    ['tasks', {}, { tasks: [link('https://a.example/t')] }, [], ['https://a.example/t']],
    ['scorecard', { scorecard: [link('https://a.example/s')] }, {}, ['https://a.example/s'], []],
    [
      'description',
      { text: 'Build it.', description: { links: [], inline: { start: 0, end: 9 } } },
      { description: { links: [link('https://a.example/jd')], inline: null } },
      ['Build it.'],
      ['https://a.example/jd'],
    ],
  ])('is told: %s', (field, before, after, old, now) => {
    expect(changesBetween(session(OLD, before), session(NEW, after), NOW)).toEqual([
      { field, at: NEW, before: old, after: now },
    ]);
  });

  it('is the time, start and end together', () => {
    const moved = session(NEW, {}, { start: '2026-11-24T16:00:00.000Z', end: '2026-11-24T17:00:00.000Z' });
    expect(changesBetween(session(OLD), moved, NOW)).toEqual([
      {
        field: 'time',
        at: NEW,
        before: ['2026-11-24T14:00:00.000Z', '2026-11-24T15:00:00.000Z'],
        after: ['2026-11-24T16:00:00.000Z', '2026-11-24T17:00:00.000Z'],
      },
    ]);
  });

  it('is nothing where the event is the same and only the reader has learned', () => {
    expect(changesBetween(session(OLD), session(OLD, { kind: found('expertlead') }), NOW)).toEqual([]);
  });

  it('is nothing where nobody knows how old the former reading is', () => {
    expect(changesBetween(session(null), session(NEW, { kind: found('expertlead') }), NOW)).toEqual([]);
  });

  it('has the time of the reading where the calendar does not tell when', () => {
    const [change] = changesBetween(session(OLD), session(null, { kind: found('expertlead') }), NOW);
    expect(change?.at).toBe(NOW);
  });

  it('is nothing where the links only stand in another order', () => {
    const links = [link('https://a.example/1'), link('https://a.example/2')];
    expect(
      changesBetween(session(OLD, { cv: links }), session(NEW, { cv: links.toReversed() }), NOW),
    ).toEqual([]);
  });

  it.each([
    ['needsAction', []],
    ['accepted', []],
    ['tentative', []],
    ['declined', ['declined']],
  ] as const)('of the candidate’s answer is the refusal alone: %s', (response, after) => {
    const guest = { name: 'Anna Falk', email: 'anna@example.com' };
    const says = { candidate: found('Anna Falk') };
    const before = session(OLD, says, { guests: [{ ...guest, response: 'needsAction' }] });
    const answered = session(NEW, says, { guests: [{ ...guest, response }] });
    const changes = changesBetween(before, answered, NOW);
    expect(changes.map((one) => one.after)).toEqual(after.length === 0 ? [] : [after]);
  });

  it('keeps of a very long description what can be compared', () => {
    const text = 'x'.repeat(9_000);
    const says = { text, description: { links: [], inline: { start: 0, end: text.length } } };
    const [change] = changesBetween(session(OLD), session(NEW, says), NOW);
    expect(change?.after[0]?.length).toBe(2_000);
  });

  it('is told of the reading, whatever the person set right', () => {
    const corrections = { ...NO_CORRECTIONS, kind: { value: 'expertview' as const, at: OLD } };
    const before = session(OLD, { kind: found('expertlead') }, { corrections });
    const after = session(NEW, { kind: found(null) }, { corrections });
    expect(changesBetween(before, after, NOW)).toMatchObject([
      { field: 'kind', before: ['expertlead'], after: [] },
    ]);
  });
});
