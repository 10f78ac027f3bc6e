import { beforeEach, describe, expect, it } from 'vitest';
import { sourceStatus } from '@/domain/connection';
import { disconnect } from '@/entrypoints/background/account/account';
import { sync } from '@/entrypoints/background/calendar/sync';
import { connectionItem, sessionsItem, syncItem, tokenItem } from '@/stores/items';
import { aSession } from '../../fixtures/session';
import { type FakeGoogle, granted, held, MIRA, startFakeGoogle } from './a-google';

let google: FakeGoogle;
beforeEach(async () => {
  google = await startFakeGoogle();
  await connectionItem.set({ email: MIRA, signedIn: true });
  await tokenItem.set({ value: 'token', email: MIRA, expiresAt: Date.now() + 3_000_000 });
});

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
const refused = (status: number) => async () => new Response('{}', { status });

describe('a reading', () => {
  it('takes place after the clock was set back, and what lies ahead counts as stale', async () => {
    await syncItem.set({ lastSuccess: inMinutes(60), lastAttempt: null, problem: null });
    expect(sourceStatus({ email: MIRA, signedIn: true }, await syncItem.get(), Date.now())).toBe('stale');
    let readings = 0;
    google.calendar = async () => {
      readings += 1;
      return Response.json({ items: [] });
    };
    await sync(60_000);
    expect(readings).toBe(1);
  });

  it('is left out while the last one is young enough', async () => {
    await syncItem.set({ lastSuccess: inMinutes(-0.5), lastAttempt: null, problem: null });
    google.calendar = refused(500);
    await sync(60_000);
    expect((await syncItem.get()).problem).toBeNull();
  });

  it('that is asked for by hand is not answered by a look that found nothing due', async () => {
    await syncItem.set({ lastSuccess: inMinutes(-0.5), lastAttempt: null, problem: null });
    let readings = 0;
    google.calendar = async () => {
      readings += 1;
      return Response.json({ items: [] });
    };
    await Promise.all([sync(60_000), sync(0)]);
    expect(readings).toBe(1);
  });

  it('erases what has expired also where the calendar is refused', async () => {
    const old = aSession({ id: 'old', start: '2020-01-01T00:00:00.000Z', end: '2020-01-01T01:00:00.000Z' });
    await sessionsItem.set({ old });
    google.calendar = refused(403);
    await sync();
    expect(await sessionsItem.get()).toEqual({});
    expect((await syncItem.get()).problem?.reason).toBe('calendarRefused');
  });

  it('goes on where one event is refused, and leaves that session as it is', async () => {
    const session = aSession({ start: inMinutes(10), end: inMinutes(70) });
    await sessionsItem.set({ [session.id]: session });
    google.calendar = async (url) =>
      url.includes('/events/event1') ? refused(403)() : Response.json({ items: [] });
    await sync();
    expect(await sessionsItem.get()).toEqual({ [session.id]: session });
    expect((await syncItem.get()).problem).toBeNull();
  });

  it('asks for one new token where Google takes none, then for the person', async () => {
    let flows = 0;
    google.flow = async ({ url }) => {
      flows += 1;
      return granted(url, `token${flows}`);
    };
    google.calendar = refused(401);
    for (let round = 0; round < 4; round += 1) await sync();
    expect(flows).toBe(1);
    expect(await connectionItem.get()).toEqual({ email: MIRA, signedIn: false });
  });

  it('that ends after signing out leaves no trace', async () => {
    const page = held<Response>();
    google.calendar = page.wait;
    const reading = sync();
    await page.asked;
    await disconnect(false);
    page.resolve(new Response('{}', { status: 403 }));
    await reading;
    expect(await syncItem.get()).toEqual({ lastSuccess: null, lastAttempt: null, problem: null });
  });

  it('stores the other sessions where one event has an impossible time', async () => {
    const interview = (id: string, end: string) => ({
      id,
      status: 'confirmed',
      summary: 'expertlead interview – Anna Kowalczyk',
      start: { dateTime: inMinutes(10) },
      end: { dateTime: end },
    });
    const items = [interview('bad', '9999-12-31T23:59:59-10:00'), interview('good', inMinutes(70))];
    google.calendar = async () => Response.json({ items });
    await sync();
    expect((await syncItem.get()).problem).toBeNull();
    expect(Object.keys(await sessionsItem.get())).toContain(`google/${MIRA}/good`);
  });
});
