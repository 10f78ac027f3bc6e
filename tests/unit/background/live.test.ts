import { beforeEach, describe, expect, it } from 'vitest';
import { listOtherEvents, takeIn } from '@/entrypoints/background/calendar/live';
import { sync } from '@/entrypoints/background/calendar/sync';
import { connectionItem, rulesItem, sessionsItem, tokenItem } from '@/stores/items';
import { type FakeGoogle, MIRA, startFakeGoogle } from './a-google';

let google: FakeGoogle;
const asked: string[] = [];
beforeEach(async () => {
  google = await startFakeGoogle();
  asked.length = 0;
  await connectionItem.set({ email: MIRA, signedIn: true });
  await tokenItem.set({ value: 'token', email: MIRA, expiresAt: Date.now() + 3_000_000 });
  google.calendar = async (url) => {
    asked.push(url);
    const { pathname } = new URL(url);
    if (pathname.endsWith('/events')) return Response.json({ items: [DEBRIEF, INTERVIEW] });
    const found = [DEBRIEF, ALL_DAY].find(({ id }) => pathname.endsWith(`/${id}`));
    return found === undefined ? new Response('{}', { status: 404 }) : Response.json(found);
  };
});

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
const timed = { start: { dateTime: inMinutes(10) }, end: { dateTime: inMinutes(70) } };
const DEBRIEF = {
  id: 'deb',
  status: 'confirmed',
  summary: 'Debrief with Ada',
  description: 'Candidate: Ada Almgren',
  ...timed,
};
const INTERVIEW = { id: 'int', status: 'confirmed', summary: 'expertview interview – Ada Almgren', ...timed };
const ALL_DAY = { id: 'day', status: 'confirmed', summary: 'Interviews', start: { date: '2026-11-24' } };
const DAY = { from: '2026-11-24T00:00:00.000Z', to: '2026-11-25T00:00:00.000Z' };

describe('the other events of a day', () => {
  it('are read live for that day, and none is stored', async () => {
    const others = await listOtherEvents(DAY);
    expect(others.map(({ eventId }) => eventId)).toEqual(['deb']);
    const query = new URL(asked[0] ?? '').searchParams;
    expect([query.get('timeMin'), query.get('timeMax')]).toEqual([DAY.from, DAY.to]);
    expect(await sessionsItem.get()).toEqual({});
  });

  it('need a calendar', async () => {
    await connectionItem.set(null);
    await expect(listOtherEvents(DAY)).rejects.toMatchObject({ reason: 'notConnected' });
    await expect(takeIn('deb')).rejects.toMatchObject({ reason: 'notConnected' });
    expect(asked).toEqual([]);
  });
});

describe('an event taken in', () => {
  it('is stored alone, by the person’s word, and stays with the next reading', async () => {
    const { sessionId } = await takeIn('deb');
    expect(Object.keys(await sessionsItem.get())).toEqual([sessionId]);
    expect(await listOtherEvents(DAY)).toEqual([]);
    await sync();
    const session = (await sessionsItem.get())[sessionId];
    expect(session?.corrections.isInterview?.value).toBe(true);
    expect(session?.invitation.candidate.value).toBe('Ada Almgren');
  });

  it('stays against a rule that leaves it out', async () => {
    const at = '2026-11-20T10:00:00.000Z';
    await rulesItem.set([
      { id: 'r', at, organizer: '', domain: '', titleWords: 'debrief', outcome: 'no-interview' },
    ]);
    const { sessionId } = await takeIn('deb');
    await sync();
    expect(Object.keys(await sessionsItem.get())).toContain(sessionId);
  });

  it('takes the person’s "no interview" back and keeps what else was set right', async () => {
    const { sessionId } = await takeIn('deb');
    const session = (await sessionsItem.get())[sessionId];
    if (session === undefined) throw new Error('not stored');
    const at = '2026-11-24T10:00:00.000Z';
    const corrections = {
      ...session.corrections,
      isInterview: { value: false, at },
      candidate: { value: 'Ada Almgren', at },
    };
    await sessionsItem.set({ [sessionId]: { ...session, corrections } });
    await takeIn('deb');
    const again = (await sessionsItem.get())[sessionId]?.corrections;
    expect([again?.isInterview?.value, again?.candidate?.value]).toEqual([true, 'Ada Almgren']);
  });

  it.each([
    ['gone', 'notFound'],
    ['day', 'allDayEvent'],
  ])('%s: %s', async (id, reason) => {
    await expect(takeIn(id)).rejects.toMatchObject({ reason });
    expect(await sessionsItem.get()).toEqual({});
  });
});
