import { MIRA, PRIVATE_MIRA, SAMPLE_CLIENT } from '../google/scenarios/sample';
import { expect, test } from './fixtures';
import { eventId } from './steps';

test('options show the redirect address, and refuse to connect without account or client ID', async ({
  companion,
}) => {
  const options = await companion.open('options');
  await expect(options.getByText('https://ebcedpalonakohllnhiappfojlekjokf.chromiumapp.org/')).toBeVisible();
  await companion.fillAccount(options, MIRA.email, '');
  await options.getByRole('button', { name: /^Connect/ }).click();
  await expect(options.getByRole('alert')).toContainText('No client ID yet');
  await expect(options.getByRole('alert')).toContainText('E101');
});

test('another account than the one shared with expertlead is refused', async ({ companion }) => {
  const options = await companion.open('options');
  await companion.fillAccount(options, MIRA.email, SAMPLE_CLIENT);
  const consent = await companion.consentWindow(options);
  await consent.goto(
    `${consent.url()}`.replace(/login_hint=[^&]*/, `login_hint=${encodeURIComponent(PRIVATE_MIRA.email)}`),
  );
  await consent.getByRole('button', { name: 'Continue' }).click();
  await expect(options.getByRole('alert')).toContainText(`You signed in as ${PRIVATE_MIRA.email}`);
  await expect(options.getByText('Connected as', { exact: false })).toHaveCount(0);
});

test('refusal, an unticked calendar and a closed window each say what to do next', async ({
  companion,
  google,
}) => {
  const options = await companion.open('options');
  await companion.fillAccount(options, MIRA.email, SAMPLE_CLIENT);

  await (await companion.consentWindow(options)).getByRole('button', { name: 'Cancel' }).click();
  await expect(options.getByRole('alert')).toContainText('press Continue');

  google.control.setBehaviour({ scopes: 'unticked' });
  await (await companion.consentWindow(options)).getByRole('button', { name: 'Continue' }).click();
  await expect(options.getByRole('alert')).toContainText('The box for your calendar was not ticked');

  await (await companion.consentWindow(options)).close();
  await expect(options.getByRole('alert')).toContainText('closed before sign-in was done');

  // Google's window closes a popup that asked for it: the next one that opens tells why it failed.
  const popup = await companion.open('popup');
  await expect(popup.getByText('Signing in did not work.')).toBeVisible();
  await expect(popup.getByRole('alert')).toContainText('E104');
  await options.reload();
  await expect(options.getByRole('alert')).toContainText('E104');
});

for (const silent of ['redirect', 'script'] as const) {
  test(`an expired token is renewed without a window (Google answers by ${silent})`, async ({
    companion,
    google,
  }) => {
    await companion.connect(MIRA.email, SAMPLE_CLIENT);
    google.control.setBehaviour({ silent });
    google.control.expireTokens();
    google.control.moveEvent({ id: eventId(google, 'Anna Kowalczyk'), minutes: 45 });
    const popup = await companion.open('popup');
    await popup.getByRole('button', { name: 'Read calendar' }).click();
    await expect(popup.getByText(/^5[2-5]:\d\d$|5[2-5] min/).first()).toBeVisible();
    await expect(popup.getByText('Signed out', { exact: false })).toHaveCount(0);
  });
}

test('a withdrawn consent is said loudly, tried once, and mended by signing in again', async ({
  companion,
  google,
}) => {
  await companion.connect(MIRA.email, SAMPLE_CLIENT);
  google.control.revokeConsent({ email: MIRA.email });
  const popup = await companion.open('popup');
  await popup.getByRole('button', { name: 'Read calendar' }).click();
  await expect(popup.getByText('Signed out. Your calendar is no longer read.')).toBeVisible();
  await expect(popup.getByRole('heading', { name: 'Anna Kowalczyk' })).toBeVisible();
  const worker = await companion.worker();
  await expect.poll(() => worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('!');

  const before = google.requests.filter(({ path }) => path.endsWith('/auth')).length;
  await popup.reload();
  await expect(popup.getByText('Signed out. Your calendar is no longer read.')).toBeVisible();
  expect(google.requests.filter(({ path }) => path.endsWith('/auth')).length).toBe(before);

  const consent = await companion.consentWindow(popup, 'Sign in again');
  await consent.getByRole('button', { name: 'Continue' }).click();
  await expect(popup.getByText('Calendar read just now')).toBeVisible();
  await expect.poll(() => worker.evaluate(() => chrome.action.getBadgeText({}))).toMatch(/m$/);
});

test('signing out forgets; withdrawing tells Google too', async ({ companion, google }) => {
  const options = await companion.connect(MIRA.email, SAMPLE_CLIENT);
  await options.getByRole('button', { name: 'Sign out and withdraw at Google' }).click();
  await expect(options.getByText('the access is withdrawn at Google', { exact: false })).toBeVisible();
  expect(google.state.tokens.size).toBe(0);
  const worker = await companion.worker();
  const stored = await worker.evaluate(async () => [
    await chrome.storage.local.get(),
    await chrome.storage.session.get(),
  ]);
  expect(JSON.stringify(stored)).not.toContain('Kowalczyk');
  expect(JSON.stringify(stored)).not.toMatch(/ya29|"value":"[^"]{10,}"/);
});

test('the token is never in storage.local', async ({ companion, google }) => {
  await companion.connect(MIRA.email, SAMPLE_CLIENT);
  const worker = await companion.worker();
  const local = JSON.stringify(await worker.evaluate(() => chrome.storage.local.get()));
  expect(google.state.tokens.size).toBe(1);
  for (const token of google.state.tokens.keys()) expect(local).not.toContain(token);
});
