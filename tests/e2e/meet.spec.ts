import { setMeet } from '../google/meet.google.com/state';
import { MIRA, PRIVATE_MIRA, SAMPLE_CLIENT } from '../google/scenarios/sample';
import { expect, test } from './fixtures';
import { eventId, startsIn, storedSessions } from './steps';

const ROOM = 'kqf-vmra-tzo';
/** A room of a stand-up: no interview. */
const OTHER_ROOM = 'pxd-jtew-ubn';

const panelFrames = (page: import('@playwright/test').Page) =>
  page.frames().filter((frame) => frame.url().includes('/panel.html')).length;

test.beforeEach(async ({ companion }) => {
  const options = await companion.connect(MIRA.email, SAMPLE_CLIENT);
  await options.close();
});

test('nothing is mounted on home or on a call that is no interview; the panel comes and goes with the room', async ({
  companion,
  google,
}) => {
  setMeet(google.state.meet, ROOM, { title: 'Interview' });
  setMeet(google.state.meet, OTHER_ROOM, { title: 'Daily' });
  const page = await companion.meet(OTHER_ROOM);
  await page.getByRole('button', { name: 'Join now' }).click();
  await expect(page.getByRole('button', { name: 'Leave call' })).toBeVisible();
  const worker = await companion.worker();
  // The worker has answered about this room: only then is the absence of a panel an answer.
  await expect
    .poll(() =>
      worker.evaluate(async () => JSON.stringify((await chrome.storage.session.get('calls')).calls ?? {})),
    )
    .toContain(OTHER_ROOM);
  expect(panelFrames(page)).toBe(0);
  expect(await page.locator('html > *').evaluateAll((nodes) => nodes.map((node) => node.localName))).toEqual([
    'head',
    'body',
  ]);

  const home = await companion.meet('');
  await home
    .getByRole('link', { name: new RegExp(ROOM) })
    .or(home.getByText(ROOM))
    .first()
    .click();
  await home.waitForURL(`**/${ROOM}**`);
  await companion.panel(home);
  await home.goBack();
  await expect.poll(() => panelFrames(home)).toBe(0);
  await home.goForward();
  await companion.panel(home);
});

test('collapsing is remembered, in this call and the next', async ({ companion }) => {
  const page = await companion.meet(ROOM);
  const panel = await companion.panel(page);
  await panel.getByRole('button', { name: 'Collapse the panel' }).click();
  await expect(panel.getByRole('button', { name: 'Show the panel' })).toBeVisible();
  await page.reload();
  const again = await companion.panel(page);
  await expect(again.getByRole('button', { name: 'Show the panel' })).toBeVisible();
  await again.getByRole('button', { name: 'Show the panel' }).click();
  await expect(again.getByRole('heading', { name: 'Anna Kowalczyk' })).toBeVisible();
});

test('an unsure type is settled by one click, stays so after the next reading, and can be undone', async ({
  companion,
  google,
}) => {
  startsIn(google, 'Priya Raman', 5);
  const popup = await companion.open('popup');
  await popup.getByRole('button', { name: 'Read calendar' }).click();
  await expect(popup.getByRole('heading', { name: 'Priya Raman' })).toBeVisible();

  const page = await companion.meet('uhf-odqw-xsc');
  const panel = await companion.panel(page);
  await expect(panel.getByText('Do not record yet')).toBeVisible();
  await panel.getByRole('button', { name: 'expertview' }).click();
  await expect(panel.getByText('Type set by you')).toBeVisible();
  await expect(panel.getByText('Do not record yet')).toHaveCount(0);

  google.control.updateEvent({ id: eventId(google, 'Priya Raman'), patch: { location: 'Berlin' } });
  await popup.getByRole('button', { name: 'Read calendar' }).click();
  await expect(popup.getByText('Calendar read just now')).toBeVisible();
  await page.reload();
  const again = await companion.panel(page);
  await expect(again.getByText('Type set by you')).toBeVisible();
  await again.getByRole('button', { name: 'Undo: Type' }).click();
  await expect(again.getByText('Do not record yet')).toBeVisible();
});

test('a recording that runs against the invitation raises an alarm', async ({ companion, google }) => {
  startsIn(google, 'Merle Thomsen', 5);
  const popup = await companion.open('popup');
  await popup.getByRole('button', { name: 'Read calendar' }).click();
  await expect(popup.getByText('Merle Thomsen').first()).toBeVisible();
  const page = await companion.meet('juw-zqdk-ebt');
  const panel = await companion.panel(page);
  await expect(panel.getByText('Do not record', { exact: true })).toBeVisible();
  setMeet(google.state.meet, 'juw-zqdk-ebt', { phase: 'in-call', recording: true });
  await expect(panel.getByRole('alert').getByText('Stop the recording')).toBeVisible();
  setMeet(google.state.meet, 'juw-zqdk-ebt', { recording: false });
  await expect(panel.getByText('Stop the recording')).toHaveCount(0);
});

test('Meet open with another account is said, with the way to the right one', async ({ companion }) => {
  const page = await companion.meet(ROOM, `?authuser=${PRIVATE_MIRA.email}`);
  const panel = await companion.panel(page);
  await expect(panel.getByText(`Meet is open as ${PRIVATE_MIRA.email}, not as ${MIRA.email}.`)).toBeVisible();
  await expect(panel.getByRole('link', { name: `Open Meet as ${MIRA.email}` })).toHaveAttribute(
    'href',
    `https://meet.google.com/${ROOM}?authuser=${encodeURIComponent(MIRA.email)}`,
  );
});

test('where Meet keeps the frame out, the host says so and offers the window', async ({
  companion,
  google,
}) => {
  setMeet(google.state.meet, ROOM, { headers: { coep: true } });
  const page = await companion.meet(ROOM);
  const opened = companion.context.waitForEvent('page', (one) => /\/panel\.html\?tab=\d+$/.test(one.url()));
  // The notice stands in a closed shadow root: it is reached as a keyboard user reaches it.
  const notice = page.locator('html > :not(head):not(body)');
  await expect(notice).toBeVisible();
  await expect
    .poll(async () => {
      await page.keyboard.press('Tab');
      return page.evaluate(
        () =>
          document.activeElement?.parentElement === document.documentElement &&
          document.activeElement !== document.body,
      );
    })
    .toBe(true);
  await page.keyboard.press('Enter');
  const panel = await opened;
  await expect(panel.getByRole('heading', { name: 'Anna Kowalczyk' })).toBeVisible();
  expect((await storedSessions(companion)).length).toBeGreaterThan(0);
});
