import type { Page } from '@playwright/test';
import type { Companion } from '../browser/companion';
import { MIRA, SAMPLE_CLIENT } from '../google/scenarios/sample';
import type { Google } from '../google/server';
import { accessibilityFaults } from './accessibility';
import { expect, test } from './fixtures';
import { eventId, stopWorker, storedSessions } from './steps';

const ROOM = 'kqf-vmra-tzo';
const TYPE_AND_NAME = 'Check or correct: type and name';
const RECORDING = 'Check or correct: Recording';

test.beforeEach(async ({ companion }) => {
  // Each goes a long way: popup, calendar, call and back.
  test.slow();
  const options = await companion.connect(MIRA.email, SAMPLE_CLIENT);
  await options.close();
});

async function openPopup(companion: Companion): Promise<Page> {
  const popup = await companion.open('popup');
  await expect(popup.getByRole('heading', { name: 'Anna Kowalczyk' })).toBeVisible();
  return popup;
}

/** The organizer moves an interview by some minutes; the calendar is read again, to its end. */
async function moveAndRead(companion: Companion, google: Google, popup: Page, words: string) {
  const startOf = async () =>
    (await storedSessions(companion, popup)).find(({ title }) => title.includes(words))?.start;
  const before = await startOf();
  google.control.moveEvent({ id: eventId(google, words), minutes: 5 });
  await popup.getByRole('button', { name: 'Read calendar' }).click();
  await expect.poll(startOf).not.toBe(before);
}

test('type, name and recording set right in the popup hold in the call, after a move and a restart, and are taken back', async ({
  companion,
  google,
}) => {
  const popup = await openPopup(companion);
  await popup.getByRole('button', { name: TYPE_AND_NAME }).click();
  const words = popup.getByRole('region', { name: 'Text of the invitation' });
  await expect(words.locator('mark', { hasText: 'Interview type: expertlead' })).toBeInViewport();
  await popup.getByRole('button', { name: 'expertview', exact: true }).click();
  await expect(popup.getByText('The invitation: expertlead')).toBeVisible();
  await popup.getByRole('textbox', { name: 'Candidate' }).fill('Anna Nowak');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('heading', { name: 'Anna Nowak' })).toBeVisible();
  await popup.keyboard.press('Escape');
  await expect(popup.getByRole('button', { name: TYPE_AND_NAME })).toBeFocused();
  await popup.getByRole('button', { name: RECORDING }).click();
  await popup.getByRole('button', { name: 'Forbidden' }).click();
  await expect(popup.getByRole('heading', { name: 'Do not record', exact: true })).toBeVisible();

  await moveAndRead(companion, google, popup, 'Anna Kowalczyk');
  await stopWorker(companion);

  const meet = await companion.meet(ROOM);
  const panel = await companion.panel(meet);
  await expect(panel.getByRole('heading', { name: 'Anna Nowak' })).toBeVisible();
  await expect(panel.getByText('name set by you')).toBeVisible();
  await expect(panel.getByRole('banner').getByText('expertview', { exact: true })).toBeVisible();
  await expect(panel.getByText('Set by you: Forbidden')).toBeVisible();

  await panel.getByRole('button', { name: TYPE_AND_NAME }).click();
  await panel.getByRole('button', { name: 'Undo: Type' }).click();
  await expect(panel.getByRole('banner').getByText('expertlead', { exact: true })).toBeVisible();
  await panel.getByRole('button', { name: 'Undo: Candidate' }).click();
  await expect(panel.getByRole('heading', { name: 'Anna Kowalczyk' })).toBeVisible();
  await panel.getByRole('button', { name: RECORDING }).click();
  await panel.getByRole('button', { name: 'Undo: Recording' }).click();
  await expect(panel.getByText('expertlead sessions are recorded unless', { exact: false })).toBeVisible();
  await expect(popup.getByRole('heading', { name: 'Anna Kowalczyk' })).toBeVisible();
  await expect(popup.getByRole('heading', { name: 'Ask before recording' })).toBeVisible();
});

test('“this is not it” and an added link hold after the next reading, and are taken back', async ({
  companion,
  google,
}) => {
  const popup = await openPopup(companion);
  const links = popup.getByRole('link', { name: /^Open: / });
  const named = (name: string) => popup.getByRole('link', { name: `Open: ${name}, ` });
  await popup.getByRole('button', { name: 'Check or correct: CV' }).click();
  await popup.getByRole('button', { name: 'This is not the CV' }).click();
  await expect(named('CV')).toHaveCount(0);

  await popup.getByRole('button', { name: 'Add a link' }).click();
  const address = popup.getByRole('textbox', { name: 'Address of the document' });
  await address.fill('https://drive.google.com.evil.example/cv');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('alert')).toContainText('(E406)');
  await expect(address).toHaveValue('https://drive.google.com.evil.example/cv');
  await popup.getByRole('combobox', { name: 'What it is' }).selectOption('CV');
  await address.fill('https://cvs.example.com/anna');
  await popup.keyboard.press('Enter');
  await expect(popup.getByText('added by you')).toBeVisible();

  await moveAndRead(companion, google, popup, 'Anna Kowalczyk');
  await stopWorker(companion);
  await popup.reload();
  await expect(named('CV').first()).toHaveAttribute('href', 'https://cvs.example.com/anna');

  await popup.getByRole('button', { name: 'Other links (1)' }).click();
  await popup.getByRole('button', { name: /^Undo: .*drive\.google\.com$/ }).click();
  await expect(links.and(popup.locator('[href*="drive.google.com"]')).first()).toBeVisible();
  await popup.getByRole('button', { name: 'Check or correct: CV' }).last().click();
  await popup.getByRole('button', { name: 'Remove the link' }).click();
  await expect(popup.locator('[href="https://cvs.example.com/anna"]')).toHaveCount(0);
});

test('not an interview: set aside, out of popup and call, with a rule at hand, and undone', async ({
  companion,
  google,
}) => {
  const popup = await openPopup(companion);
  await popup.getByRole('button', { name: TYPE_AND_NAME }).click();
  await popup.getByRole('button', { name: 'Not an interview' }).click();
  await expect(popup.getByText('Anna Kowalczyk is set aside', { exact: false })).toBeVisible();
  await expect(popup.getByRole('heading', { name: 'Priscilla Adjei' })).toBeVisible();
  const opened = companion.context.waitForEvent('page');
  await popup.getByRole('link', { name: 'Remember for invitations like this' }).click();
  const options = await opened;
  await expect(options).toHaveURL(/\/options\.html/);
  await options.close();

  await moveAndRead(companion, google, popup, 'Priscilla Adjei');
  await expect(popup.getByRole('heading', { name: 'Anna Kowalczyk' })).toHaveCount(0);

  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(popup.getByRole('heading', { name: 'Anna Kowalczyk' })).toBeVisible();
  await companion.panel(await companion.meet(ROOM));
});

test('what opens has no accessibility fault that can be measured, light and dark', async ({ companion }) => {
  const popup = await openPopup(companion);
  const openers = popup.getByRole('button', { name: /^Check or correct: / });
  await expect(openers).toHaveCount(5);
  for (const opener of await openers.all()) await opener.click();
  await popup.getByRole('button', { name: 'Add a link' }).click();
  expect(await accessibilityFaults(popup)).toEqual([]);
});
