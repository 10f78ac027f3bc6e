import { MIRA, SAMPLE_CLIENT } from '../google/scenarios/sample';
import { expect, test } from './fixtures';
import { storedSessions } from './steps';

/** An interview that its title makes look like the talk after one. */
const DEBRIEF = {
  id: 'debriefnovak1',
  status: 'confirmed',
  summary: 'Debrief: Petra Novak',
  description:
    'Candidate: Petra Novak<br>CV: <a href="https://drive.google.com/file/d/1novakCv/view">CV</a><br>Please keep an hour.',
  organizer: { email: 'agnes.thorne@example.com', displayName: 'Agnes Thorne' },
};
const LUNCH = {
  id: 'lunch1',
  status: 'confirmed',
  summary: 'Lunch with Xenophon',
  organizer: { email: 'xenophon@example.com' },
};

/** Noon of the next day as the browser has it, an hour long. */
function tomorrowNoon(): { start: { dateTime: string }; end: { dateTime: string } } {
  const noon = new Date();
  noon.setDate(noon.getDate() + 1);
  noon.setHours(12, 0, 0, 0);
  return {
    start: { dateTime: noon.toISOString() },
    end: { dateTime: new Date(noon.getTime() + 3_600_000).toISOString() },
  };
}

test('an interview that was not taken for one is found, taken in and stays; nothing else is stored', async ({
  companion,
  google,
}) => {
  for (const event of [DEBRIEF, LUNCH])
    google.control.addEvent({ email: MIRA.email, event: { ...event, ...tomorrowNoon() } });
  await companion.connect(MIRA.email, SAMPLE_CLIENT);
  const before = await storedSessions(companion);
  expect(before.map((one) => one.title)).not.toContain(DEBRIEF.summary);

  const popup = await companion.open('popup');
  await popup.getByRole('button', { name: 'Not here?' }).click();
  await expect(popup.getByRole('heading', { name: 'Not here?' })).toBeFocused();
  const tomorrow = new Date(tomorrowNoon().start.dateTime).toLocaleDateString('sv');
  await popup.getByLabel('Day', { exact: true }).fill(tomorrow);
  const row = popup.getByRole('listitem').filter({ hasText: DEBRIEF.summary });
  await expect(row.getByText('agnes.thorne@example.com')).toBeVisible();
  await expect(popup.getByText(LUNCH.summary)).toBeVisible();
  // Looking stores nothing.
  expect(await storedSessions(companion, popup)).toEqual(before);

  await popup.keyboard.press('Escape');
  await expect(popup.getByRole('button', { name: 'Not here?' })).toBeFocused();
  await popup.keyboard.press('Enter');
  await popup.getByLabel('Day', { exact: true }).fill(tomorrow);
  await row.getByRole('button', { name: `This is an interview: ${DEBRIEF.summary}` }).click();
  await expect(popup.getByText('Added.')).toBeVisible();
  await expect(popup.getByRole('heading', { name: 'Petra Novak' })).toBeVisible();
  await expect(popup.getByRole('link', { name: /^Open: CV/ }).first()).toBeVisible();

  const rule = companion.context.waitForEvent('page');
  await popup.getByRole('link', { name: 'Remember for invitations like this' }).click();
  const options = await rule;
  await expect.poll(() => options.url()).toContain('/options.html');
  await options.close();

  const answered = google.nextRequest(({ path }) => path.endsWith('/events'));
  await popup.getByRole('button', { name: 'Read calendar' }).click();
  await answered;
  await expect(popup.getByText('Calendar read just now')).toBeVisible();
  await popup.reload();
  await expect(popup.getByRole('button', { name: /Petra Novak/ })).toBeVisible();

  const isStored = (word: string) =>
    popup.evaluate(async (wanted) => {
      const all = [await chrome.storage.local.get(), await chrome.storage.session.get()];
      return JSON.stringify(all).includes(wanted);
    }, word);
  expect(await isStored('Petra Novak')).toBe(true);
  expect(await isStored('Xenophon')).toBe(false);
  expect(await isStored('xenophon')).toBe(false);
  const titles = (await storedSessions(companion, popup)).map((one) => one.title);
  expect(titles.toSorted()).toEqual([...before.map((one) => one.title), DEBRIEF.summary].toSorted());
});

test('what cannot be read is said, and read again', async ({ companion, google }) => {
  await companion.connect(MIRA.email, SAMPLE_CLIENT);
  const popup = await companion.open('popup');
  google.control.setBehaviour({ calendar: 'drop' });
  await popup.getByRole('button', { name: 'Not here?' }).click();
  const list = popup.getByRole('region', { name: 'Not here?' });
  await expect(list.getByRole('alert')).toContainText('E201');
  google.control.setBehaviour({ calendar: 'ok' });
  await list.getByRole('button', { name: 'Try again' }).click();
  await expect(list.getByText(/^(today|tomorrow): /)).toBeVisible();
  await expect(list.getByRole('alert')).toHaveCount(0);
});
