import { describe, expect, it } from 'vitest';
import { NO_CORRECTIONS } from '@/domain/correction/corrections';
import {
  hasOwnWork,
  isOff,
  type Session,
  sessionForRoom,
  sessionKind,
  sessionName,
  sessionRecording,
} from '@/domain/session';
import { sampleSession } from './session-sample';

const at = '2026-11-25T09:00:00.000Z';
const chosen = (kind: 'expertlead' | 'expertview') => ({
  corrections: { ...NO_CORRECTIONS, kind: { value: kind, at } },
});

describe('the session type that counts', () => {
  it.each([
    ['the invitation’s', sampleSession({}, { kind: 'expertview' }), 'expertview'],
    ['nobody’s', sampleSession(), null],
    ['the person’s, where the invitation is silent', sampleSession(chosen('expertlead')), 'expertlead'],
    [
      'the person’s, before the invitation’s',
      sampleSession(chosen('expertlead'), { kind: 'expertview' }),
      'expertlead',
    ],
  ])('is %s', (_, session, kind) => expect(sessionKind(session)).toBe(kind));

  it('decides on recording, but never against the invitation', () => {
    expect(sessionRecording(sampleSession())).toBe('unstated');
    expect(sessionRecording(sampleSession(chosen('expertlead')))).toBe('unless-declined');
    expect(sessionRecording(sampleSession(chosen('expertview'), { kind: 'expertlead' }))).toBe('unstated');
    expect(sessionRecording(sampleSession(chosen('expertlead'), { recording: 'forbidden' }))).toBe(
      'forbidden',
    );
  });
});

describe('a session', () => {
  it.each([
    ['accepted', {}, {}, false],
    ['not answered', { myResponse: 'needsAction' }, {}, false],
    ['without an answer', { myResponse: null }, {}, false],
    ['tentative', { myResponse: 'tentative' }, {}, false],
    ['declined', { myResponse: 'declined' }, {}, true],
    ['cancelled', {}, { cancelled: true }, true],
    ['gone from the calendar', { absentSince: at }, {}, true],
  ] as [string, Partial<Session>, object, boolean][])('that is %s is off: %s', (_, fields, says, off) => {
    expect(isOff(sampleSession(fields, says))).toBe(off);
  });

  it('holds own work once its type was set or where it was pasted', () => {
    expect(hasOwnWork(sampleSession())).toBe(false);
    expect(hasOwnWork(sampleSession(chosen('expertview')))).toBe(true);
    expect(hasOwnWork(sampleSession({ source: { type: 'pasted' } }))).toBe(true);
  });

  it('is named by the candidate, else by its title', () => {
    expect(sessionName(sampleSession({}, { candidate: 'Anna Kowalczyk' }))).toBe('Anna Kowalczyk');
    expect(sessionName(sampleSession())).toBe('Tech interview');
  });
});

describe('sessionForRoom', () => {
  const code = 'abc-defg-hij';
  const now = Date.parse('2026-11-26T13:30:00.000Z');
  const hour = 3_600_000;
  const room = (id: string, startsIn: number, fields: Partial<Session> = {}, says: object = {}) => {
    const start = now + startsIn * hour;
    const times = { start: new Date(start).toISOString(), end: new Date(start + hour).toISOString() };
    return sampleSession({ id, ...times, ...fields }, { code, ...says });
  };
  const declined = { myResponse: 'declined' } as const;

  it.each([
    ['none in an empty list', [], null],
    ['none with another room', [sampleSession({}, { code: 'xyz-defg-hij' })], null],
    ['none without a room', [sampleSession()], null],
    ['the running one', [room('running', -0.5)], 'running'],
    ['one that starts within 24 h', [room('tomorrow', 23.9)], 'tomorrow'],
    ['none that starts later', [room('later', 24)], null],
    ['one that ended less than 12 h ago', [room('past', -12.9)], 'past'],
    ['none that ended earlier', [room('past', -13)], null],
    ['the running one before the next', [room('next', 0.6), room('running', -0.5)], 'running'],
    ['the nearer of two', [room('past', -4), room('next', 1)], 'next'],
    ['the nearer of two, past', [room('past', -2), room('next', 5)], 'past'],
    ['a live one before a nearer declined one', [room('off', 0, declined), room('on', 3)], 'on'],
    ['a called-off one where no other is left', [room('off', 0, {}, { cancelled: true })], 'off'],
  ])('%s', (_, sessions, id) => expect(sessionForRoom(sessions, code, now)?.id ?? null).toBe(id));

  it('leaves the list as it was', () => {
    const sessions = Object.freeze([room('b', 2), room('a', 1)]);
    expect(sessionForRoom(sessions, code, now)?.id).toBe('a');
  });
});
