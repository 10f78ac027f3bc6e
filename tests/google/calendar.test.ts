// @vitest-environment node
import type { calendar_v3 } from '@googleapis/calendar';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask, EVENTS_SCOPE } from './client';
import { type CalendarEvent, eventAt } from './scenario';
import type { Google } from './server';
import { ADA, bearer, startSmallGoogle, tokenFor } from './small-google';

const HOUR = 3_600_000;
const base = Date.parse('2026-12-01T09:00:00Z');
const event = (id: string, hours: number, minutes = 60): CalendarEvent =>
  eventAt({ id, summary: `Event ${id}`, status: 'confirmed' }, new Date(base + hours * HOUR), minutes);

let google: Google;
let token: string;

beforeAll(async () => {
  google = await startSmallGoogle();
  token = await tokenFor(google, ADA.email, [EVENTS_SCOPE]);
});
afterAll(() => google.close());
beforeEach(() => {
  google.state.calendars.set(
    ADA.email,
    [event('c', 4), event('a', 0), event('b', 2), { ...event('x', 3), status: 'cancelled' }].map((one) => ({
      event: one,
      bare: false,
    })),
  );
  google.control.setBehaviour({ calendar: 'ok', pageSize: 2500 });
});

const EVENTS = 'https://www.googleapis.com/calendar/v3/calendars/primary/events';
const get = (params: Record<string, string>, path = '', auth = token) =>
  ask(google.port, `${EVENTS}${path}?${new URLSearchParams(params)}`, bearer(auth));

async function list(params: Record<string, string>): Promise<calendar_v3.Schema$Events> {
  const { status, text } = await get({ singleEvents: 'true', orderBy: 'startTime', ...params });
  expect(status).toBe(200);
  return JSON.parse(text);
}

const ids = ({ items }: calendar_v3.Schema$Events) => items?.map(({ id }) => id);
const at = (hours: number) => new Date(base + hours * HOUR).toISOString();

describe('events.list', () => {
  it('orders by start and leaves out what is cancelled', async () => {
    const answer = await list({});
    expect(answer).toMatchObject({ kind: 'calendar#events', summary: ADA.email, timeZone: 'Europe/Berlin' });
    expect(ids(answer)).toEqual(['a', 'b', 'c']);
  });

  it('shows cancelled events when asked', async () => {
    expect(ids(await list({ showDeleted: 'true' }))).toEqual(['a', 'b', 'x', 'c']);
  });

  it('leaves out an event that ends at timeMin or starts at timeMax', async () => {
    expect(ids(await list({ timeMin: at(1), timeMax: at(4) }))).toEqual(['b']);
    expect(ids(await list({ timeMin: at(0.5), timeMax: at(4.1) }))).toEqual(['a', 'b', 'c']);
  });

  it('gives a day’s event the day of the calendar’s zone', async () => {
    google.control.addEvent({
      email: ADA.email,
      event: { id: 'day', start: { date: '2026-12-03' }, end: { date: '2026-12-04' } },
    });
    const window = (timeMin: string, timeMax: string) => list({ timeMin, timeMax });
    expect(ids(await window('2026-12-02T22:00:00Z', '2026-12-02T23:00:00Z'))).toEqual([]);
    expect(ids(await window('2026-12-02T22:00:00Z', '2026-12-02T23:00:01Z'))).toEqual(['day']);
    expect(ids(await window('2026-12-03T23:00:00Z', '2026-12-04T23:00:00Z'))).toEqual([]);
  });

  it('pages by maxResults, and by fewer where Google wants so', async () => {
    const first = await list({ maxResults: '2' });
    expect(ids(first)).toEqual(['a', 'b']);
    const second = await list({ maxResults: '2', pageToken: first.nextPageToken ?? '' });
    expect(ids(second)).toEqual(['c']);
    expect(second).not.toHaveProperty('nextPageToken');
    google.control.setBehaviour({ pageSize: 1 });
    expect(ids(await list({ maxResults: '2' }))).toEqual(['a']);
  });

  it('keeps the fields that are asked for', async () => {
    const fields = 'nextPageToken,items(id,start/dateTime)';
    expect(await list({ fields, maxResults: '1' })).toEqual({
      nextPageToken: expect.any(String),
      items: [{ id: 'a', start: { dateTime: '2026-12-01T10:00:00+01:00' } }],
    });
    expect(await list({ fields: 'items/id,summary' })).toEqual({
      summary: ADA.email,
      items: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
    });
  });

  it.each([
    ['a field that does not exist', { fields: 'items(id,title)' }],
    ['an unclosed selector', { fields: 'items(id' }],
    ['a time without offset', { timeMin: '2026-12-01T09:00:00' }],
    ['an empty window', { timeMin: at(2), timeMax: at(2) }],
    ['a page that never was', { pageToken: 'nonsense' }],
    ['startTime without singleEvents', { singleEvents: 'false' }],
  ])('refuses %s', async (_, params) => {
    const { status, text } = await get({ singleEvents: 'true', orderBy: 'startTime', ...params });
    expect(status).toBe(400);
    expect(JSON.parse(text).error.code).toBe(400);
  });
});

describe('events.get', () => {
  it('gives one event, with the fields asked for', async () => {
    const { status, text } = await get({ fields: 'id,summary' }, '/b');
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({ id: 'b', summary: 'Event b' });
  });

  it('answers 404 in Google’s shape', async () => {
    const { status, text } = await get({}, '/nobody');
    expect(status).toBe(404);
    expect(JSON.parse(text)).toEqual({
      error: {
        code: 404,
        message: 'Not Found',
        errors: [{ message: 'Not Found', domain: 'global', reason: 'notFound' }],
      },
    });
  });
});

describe('who may read', () => {
  it('nobody without a token, nor with a false one', async () => {
    expect((await ask(google.port, EVENTS)).status).toBe(401);
    const { status, text } = await get({}, '', 'ya29.false');
    expect(status).toBe(401);
    expect(JSON.parse(text).error.errors[0].reason).toBe('authError');
  });

  it('not who unticked the calendar', async () => {
    const { status, text } = await get({}, '', await tokenFor(google, ADA.email, []));
    token = await tokenFor(google, ADA.email, [EVENTS_SCOPE]);
    expect(status).toBe(403);
    expect(JSON.parse(text).error.errors[0].reason).toBe('insufficientPermissions');
  });

  it('the own calendar by its address, no other', async () => {
    const calendar = (id: string) =>
      ask(google.port, EVENTS.replace('primary', encodeURIComponent(id)), bearer(token));
    expect((await calendar(ADA.email)).status).toBe(200);
    expect((await calendar('ben@example.net')).status).toBe(404);
  });

  it('any origin, after a preflight', async () => {
    const origin = 'chrome-extension://abc';
    const preflight = await ask(google.port, EVENTS, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'authorization',
      },
    });
    expect(preflight.headers).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-headers': 'authorization',
    });
    const refused = await ask(google.port, EVENTS, { headers: { origin } });
    expect(refused.headers['access-control-allow-origin']).toBe(origin);
  });
});

describe('bad days', () => {
  it.each([
    ['429', 'rateLimitExceeded'],
    ['500', 'backendError'],
  ] as const)('%s', async (calendar, reason) => {
    google.control.setBehaviour({ calendar });
    const { status, text } = await get({});
    expect(status).toBe(Number(calendar));
    expect(JSON.parse(text).error.errors[0].reason).toBe(reason);
  });

  it('a connection that breaks', async () => {
    google.control.setBehaviour({ calendar: 'drop' });
    await expect(get({})).rejects.toThrow();
  });

  it('a second page that comes only when released', async () => {
    google.control.setBehaviour({ calendar: 'slow-until-released', pageSize: 2 });
    const { nextPageToken } = await list({});
    let answered = false;
    const asked = google.nextRequest(({ query }) => query.has('pageToken'));
    const second = list({ pageToken: nextPageToken ?? '' }).then((answer) => {
      answered = true;
      return answer;
    });
    await asked;
    await list({});
    expect(answered).toBe(false);
    google.control.release();
    expect(ids(await second)).toEqual(['c']);
    expect(ids(await list({ pageToken: nextPageToken ?? '' }))).toEqual(['c']);
  });
});

describe('changes by the control', () => {
  it('moves, cancels, removes and adds', async () => {
    const { control } = google;
    control.moveEvent({ id: 'a', minutes: 90 });
    control.cancelEvent({ id: 'b', bare: true });
    control.removeEvent({ id: 'c' });
    control.addEvent({ email: ADA.email, event: event('d', 6) });
    control.updateEvent({ id: 'd', patch: { summary: 'New title' } });
    const { items = [] } = await list({ showDeleted: 'true' });
    expect(items.map(({ id, status }) => [id, status])).toEqual([
      ['a', 'confirmed'],
      ['b', 'cancelled'],
      ['x', 'cancelled'],
      ['d', 'confirmed'],
    ]);
    expect(items[0]).toMatchObject({
      start: { dateTime: '2026-12-01T11:30:00+01:00', timeZone: 'Europe/Berlin' },
      end: { dateTime: '2026-12-01T12:30:00+01:00' },
      sequence: 1,
    });
    expect(Date.parse(items[0]?.updated ?? '')).toBeGreaterThan(Date.parse(items[0]?.created ?? ''));
    expect(items[1]).not.toHaveProperty('summary');
    expect(items[3]?.summary).toBe('New title');
  });

  it('says what it does not find', () => {
    expect(() => google.control.cancelEvent({ id: 'nobody' })).toThrow('nobody');
    expect(() => google.control.addEvent({ email: 'no@one.example', event: {} })).toThrow('no@one.example');
  });
});
