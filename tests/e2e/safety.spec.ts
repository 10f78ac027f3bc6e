import { MIRA, SAMPLE_CLIENT } from '../google/scenarios/sample';
import { expect, test } from './fixtures';
import { inContentScript } from './steps';

const ROOM = 'kqf-vmra-tzo';

test('a hostile invitation does nothing but be read', async ({ companion, google }) => {
  google.control.addEvent({
    email: MIRA.email,
    event: {
      id: 'hostile1',
      status: 'confirmed',
      summary: 'expertlead Interview – Mallory <img src=x onerror="window.pwned=1">',
      description:
        '<script>window.pwned=1</script><b onclick="window.pwned=1">Candidate:</b> Mallory Evans<br>' +
        '<svg onload="window.pwned=1"></svg>' +
        'CV: <a href="javascript:window.pwned=1">https://drive.google.com/file/d/1/view</a><br>' +
        'Scorecard: <a href="https://docs.google.com.evil.example/spreadsheets/d/1/edit">scorecard</a><br>' +
        'Task: <a href="https://docs.google.com@evil.example/task">task</a> <a href="data:text/html,<script>1</script>">task 2</a>',
      organizer: { email: 'community@expertlead.com' },
      start: { dateTime: new Date(Date.now() + 2 * 60_000).toISOString() },
      end: { dateTime: new Date(Date.now() + 62 * 60_000).toISOString() },
      hangoutLink: 'https://meet.google.com/hos-tile-abc',
    },
  });
  const options = await companion.connect(MIRA.email, SAMPLE_CLIENT);
  const popup = await companion.open('popup');
  await expect(popup.getByRole('heading', { name: /Mallory/ })).toBeVisible();
  const meet = await companion.meet('hos-tile-abc');
  const panel = await companion.panel(meet);
  await expect(panel.getByRole('heading', { name: /Mallory/ })).toBeVisible();
  for (const surface of [popup, panel, options]) {
    expect(await surface.evaluate(() => 'pwned' in window)).toBe(false);
    const addresses = await surface
      .locator('a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    // The one mail is the draft to the organiser.
    const allowed = /^(?:https|chrome-extension):|^mailto:community@expertlead\.com\?/;
    expect(addresses.filter((address) => !allowed.test(address))).toEqual([]);
    expect(addresses.filter((address) => address.includes('evil.example'))).toEqual([]);
  }
});

test('the content script can read nothing stored, and may not ask for what only the product’s pages may', async ({
  companion,
}) => {
  await companion.connect(MIRA.email, SAMPLE_CLIENT);
  const meet = await companion.meet(ROOM);
  await companion.panel(meet);
  for (const area of ['local', 'session']) {
    const read = `chrome.storage.${area}.get().then((all) => JSON.stringify(all), (error) => String(error))`;
    expect(await inContentScript<string>(companion, meet, read)).toContain('not allowed');
  }
  const ask = (message: object) =>
    inContentScript<unknown>(companion, meet, `chrome.runtime.sendMessage(${JSON.stringify(message)})`);
  const refused = { ok: false, reason: 'notAllowed', detail: null };
  expect(await ask({ type: 'ui-bg:disconnect', withdraw: false })).toEqual(refused);
  expect(await ask({ type: 'panel-bg:hello', nonce: 'guess' })).toEqual(refused);
  expect(await ask({ type: 'nonsense' })).toEqual({ ok: false, reason: 'badMessage', detail: null });
});

test('Meet’s own scripts cannot frame the panel or see into it', async ({ companion }) => {
  await companion.connect(MIRA.email, SAMPLE_CLIENT);
  const meet = await companion.meet(ROOM);
  const panel = await companion.panel(meet);
  await expect(panel.getByRole('heading', { name: 'Anna Kowalczyk' })).toBeVisible();
  const seen = await meet.evaluate(() => ({
    frames: document.querySelectorAll('iframe[src*="extension"]').length,
    // The nonce is in no attribute a page can reach: the host's shadow root is closed.
    open: [...document.querySelectorAll('*')].some((node) => node.shadowRoot !== null),
  }));
  expect(seen).toEqual({ frames: 0, open: false });

  const own = companion.address('panel', '?nonce=guess');
  await meet.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    document.body.append(frame);
  }, own);
  const tab = await companion.open('panel');
  await expect(tab.getByText('Open this panel from a Meet call or from the popup.')).toBeVisible();
  expect(meet.frames().filter((frame) => frame.url() === own)).toEqual([]);
});

test('no candidate data is in any log, and authuser goes to Google only', async ({ companion, google }) => {
  const logged: string[] = [];
  companion.context.on('console', (message) => logged.push(message.text()));
  await companion.connect(MIRA.email, SAMPLE_CLIENT);
  const meet = await companion.meet(ROOM);
  const panel = await companion.panel(meet);
  await expect(panel.getByRole('heading', { name: 'Anna Kowalczyk' })).toBeVisible();
  expect(logged.filter((line) => /Kowalczyk|ya29/.test(line))).toEqual([]);
  const addresses = await panel
    .locator('a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const telling = addresses.filter((address) => address.includes('authuser'));
  expect(telling.length).toBeGreaterThan(0);
  expect(telling.every((address) => new URL(address).host.endsWith('.google.com'))).toBe(true);
  expect(google.requests.length).toBeGreaterThan(0);
});
