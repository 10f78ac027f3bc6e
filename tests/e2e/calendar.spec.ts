import { MIRA, SAMPLE_CLIENT } from '../google/scenarios/sample';
import { expect, test } from './fixtures';
import { eventId, stopWorker, storedSessions } from './steps';

test('moved, cancelled and vanished events follow', async ({ companion, google }) => {
  await companion.connect(MIRA.email, SAMPLE_CLIENT);
  const popup = await companion.open('popup');
  await expect(popup.getByRole('heading', { name: 'Anna Kowalczyk' })).toBeVisible();

  const read = async () => {
    const answered = google.nextRequest(
      ({ path, host }) => host === 'www.googleapis.com' && path.endsWith('/events'),
    );
    await popup.getByRole('button', { name: 'Read calendar' }).click();
    await answered;
  };

  // Moved behind the next one: then the next one stands in front.
  google.control.moveEvent({ id: eventId(google, 'Anna Kowalczyk'), minutes: 4 * 60 });
  await read();
  await expect(popup.getByRole('heading', { name: 'Priscilla Adjei' })).toBeVisible();

  google.control.cancelEvent({ id: eventId(google, 'Priscilla Adjei'), bare: true });
  await read();
  await expect(popup.getByRole('heading', { name: 'Anna Kowalczyk' })).toBeVisible();
  await expect(popup.getByText('cancelled', { exact: true }).first()).toBeVisible();

  google.control.removeEvent({ id: eventId(google, 'Anna Kowalczyk') });
  await read();
  await expect(popup.getByText('not in your calendar').first()).toBeVisible();
});

test('an event moved out of the two weeks is followed, not called absent', async ({ companion, google }) => {
  await companion.connect(MIRA.email, SAMPLE_CLIENT);
  google.control.moveEvent({ id: eventId(google, 'Anna Kowalczyk'), minutes: 20 * 24 * 60 });
  const popup = await companion.open('popup');
  await popup.getByRole('button', { name: 'Read calendar' }).click();
  await expect(popup.getByRole('heading', { name: 'Priscilla Adjei' })).toBeVisible();
  const anna = (await storedSessions(companion)).find((one) => one.title.includes('Kowalczyk'));
  expect(anna?.absentSince).toBeNull();
  expect(Date.parse(anna?.start ?? '')).toBeGreaterThan(Date.now() + 19 * 24 * 3_600_000);
});

test('a worker killed in the middle of a reading loses and doubles nothing', async ({
  companion,
  google,
}) => {
  await companion.connect(MIRA.email, SAMPLE_CLIENT);
  const before = await storedSessions(companion);
  google.control.setBehaviour({ calendar: 'slow-until-released', pageSize: 3 });
  google.control.moveEvent({ id: eventId(google, 'Anna Kowalczyk'), minutes: 45 });

  const popup = await companion.open('popup');
  const secondPage = google.nextRequest(({ query }) => query.has('pageToken'));
  await popup.getByRole('button', { name: 'Read calendar' }).click();
  await secondPage;
  await stopWorker(companion);
  google.control.release();
  expect(await storedSessions(companion, popup)).toEqual(before);

  await popup.reload();
  await popup.getByRole('button', { name: 'Read calendar' }).click();
  await expect(popup.getByText(/^5[2-5]:\d\d$|5[2-5] min/).first()).toBeVisible();
  const after = await storedSessions(companion, popup);
  expect(after.map((one) => one.id).sort()).toEqual(before.map((one) => one.id).sort());
});

test('a calendar that cannot be read any more is said loudly, with the last success, and badge and sessions stay', async ({
  companion,
  google,
}) => {
  await companion.connect(MIRA.email, SAMPLE_CLIENT);
  google.control.setBehaviour({ calendar: '500' });
  const worker = await companion.worker();
  // Twenty minutes pass: the last success moves back by them.
  await worker.evaluate(async () => {
    const { sync } = (await chrome.storage.local.get('sync')) as { sync: { lastSuccess: string } };
    const lastSuccess = new Date(Date.parse(sync.lastSuccess) - 20 * 60_000).toISOString();
    await chrome.storage.local.set({ sync: { ...sync, lastSuccess } });
  });
  const popup = await companion.open('popup');
  await expect(popup.getByText(/Calendar not read since/)).toBeVisible();
  await expect(popup.getByRole('heading', { name: 'Anna Kowalczyk' })).toBeVisible();
  await expect.poll(() => worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('!');
  google.control.setBehaviour({ calendar: 'ok' });
  await popup.getByRole('button', { name: 'Try again' }).click();
  await expect(popup.getByText('Calendar read just now')).toBeVisible();
  await expect.poll(() => worker.evaluate(() => chrome.action.getBadgeText({}))).toMatch(/m$/);
});

test('offline is no sign-out', async ({ companion, google }) => {
  await companion.connect(MIRA.email, SAMPLE_CLIENT);
  google.control.setBehaviour({ calendar: 'drop' });
  const popup = await companion.open('popup');
  await popup.getByRole('button', { name: 'Read calendar' }).click();
  await expect(popup.getByText('last try failed')).toBeVisible();
  await expect(popup.getByText('Signed out', { exact: false })).toHaveCount(0);
});
