import type { Page } from '@playwright/test';
import { MIRA, SAMPLE_CLIENT } from '../google/scenarios/sample';
import { accessibilityFaults } from './accessibility';
import { expect, test } from './fixtures';
import { stopWorker, storedSessions } from './steps';

/** Opens the form for a new rule and fills it in, up to trying it. */
async function tryNewRule(options: Page, rule: { organizer?: string; titleWords?: string; outcome: string }) {
  await options.getByRole('button', { name: 'New rule' }).click();
  const form = options.getByRole('form', { name: 'New rule' });
  if (rule.organizer) await form.getByLabel('Organiser’s e-mail').fill(rule.organizer);
  if (rule.titleWords) await form.getByLabel('Words of the title').fill(rule.titleWords);
  await form.getByLabel(rule.outcome).check();
  await form.getByRole('button', { name: 'Try', exact: true }).click();
  return form;
}

test('a rule is tried on the calendar as it is now, saved, and followed at once', async ({ companion }) => {
  const options = await companion.connect(MIRA.email, SAMPLE_CLIENT);
  const popup = await companion.open('popup');
  const priya = popup.getByRole('listitem').filter({ hasText: 'Priya Raman' });
  await expect(priya).toContainText('unsure');
  const before = await storedSessions(companion, options);

  const form = await tryNewRule(options, {
    organizer: 'paul.brinkmann@expertlead.com',
    titleWords: 'tech interview',
    outcome: 'expertview interview',
  });
  await expect(form.getByText('The rule fits 1 of them.')).toBeVisible();
  const fit = form.getByRole('list', { name: 'Events that the rule fits' }).getByRole('listitem');
  await expect(fit).toContainText('Tech interview: Priya Raman');
  await expect(fit).toContainText(/unsure.*expertview/);
  // Trying stores nothing.
  expect(await storedSessions(companion, options)).toEqual(before);

  await form.getByRole('button', { name: 'Save' }).click();
  await expect(options.getByText('Rule saved.')).toBeVisible();
  await expect(priya).toContainText('expertview');
});

test('an edited rule decides otherwise, outlives the worker and holds in the next reading', async ({
  companion,
  google,
}) => {
  const options = await companion.connect(MIRA.email, SAMPLE_CLIENT);
  const form = await tryNewRule(options, { titleWords: 'tech interview', outcome: 'expertview interview' });
  await form.getByRole('button', { name: 'Save' }).click();
  await options.getByRole('button', { name: 'Edit: “tech interview”' }).click();
  const edit = options.getByRole('form', { name: 'Edit rule' });
  await edit.getByLabel('expertlead interview').check();
  await expect(edit.getByRole('button', { name: 'Save' })).toBeDisabled();
  await edit.getByRole('button', { name: 'Try', exact: true }).click();
  await edit.getByRole('button', { name: 'Save' }).click();

  const popup = await companion.open('popup');
  const priya = popup.getByRole('listitem').filter({ hasText: 'Priya Raman' });
  await expect(priya).toContainText('expertlead');
  await stopWorker(companion);
  const answered = google.nextRequest(({ path }) => path.endsWith('/events'));
  await popup.getByRole('button', { name: 'Read calendar' }).click();
  await answered;
  await expect(popup.getByRole('button', { name: 'Read calendar' })).toBeEnabled();
  await expect(priya).toContainText('expertlead');
  await options.reload();
  await expect(options.getByText('“tech interview” → expertlead interview')).toBeVisible();
});

test('a rule that excludes says so loudly and wins; deleted and brought back, it keeps its place', async ({
  companion,
}) => {
  const options = await companion.connect(MIRA.email, SAMPLE_CLIENT);
  const popup = await companion.open('popup');
  const priya = popup.getByRole('listitem').filter({ hasText: 'Priya Raman' });
  await expect(priya).toBeVisible();

  const excluding = await tryNewRule(options, { titleWords: 'Priya', outcome: 'not an interview' });
  await expect(excluding.getByText('1 interview would no longer be shown.')).toBeVisible();
  await excluding.getByRole('button', { name: 'Save' }).click();
  await expect(priya).toHaveCount(0);

  // A newer rule changes nothing against it.
  const including = await tryNewRule(options, {
    titleWords: 'tech interview',
    outcome: 'expertlead interview',
  });
  await expect(including.getByRole('listitem').filter({ hasText: 'Priya Raman' })).toContainText(
    'nothing changes',
  );
  await including.getByRole('button', { name: 'Save' }).click();
  await expect(options.getByText('“tech interview” → expertlead interview')).toBeVisible();
  await expect(priya).toHaveCount(0);

  await options.getByRole('button', { name: 'Delete: “Priya”' }).click();
  await expect(priya).toContainText('expertlead');
  await expect(options.getByRole('button', { name: 'Undo' })).toBeFocused();
  await options.keyboard.press('Enter');
  await expect(priya).toHaveCount(0);
  const rules = options.getByRole('region', { name: 'Rules' }).getByRole('listitem');
  await expect(rules.first()).toContainText('tech interview');
  await expect(rules.last()).toContainText('Priya');
});

test('a rule that another page proposes opens filled in; without a calendar it can be saved untried', async ({
  companion,
}) => {
  const rule = { organizer: 'nora.falk@expertlead.com', domain: '', titleWords: '', outcome: 'expertlead' };
  const options = await companion.open('options', `#rule=${encodeURIComponent(JSON.stringify(rule))}`);
  const form = options.getByRole('form', { name: 'New rule' });
  await expect(form.getByLabel('Organiser’s e-mail')).toBeFocused();
  await expect(form.getByLabel('Organiser’s e-mail')).toHaveValue('nora.falk@expertlead.com');
  await expect(form.getByLabel('expertlead interview')).toBeChecked();
  await expect(form).toBeInViewport();
  expect(new URL(options.url()).hash).toBe('');
  expect(await accessibilityFaults(options)).toEqual([]);

  await form.getByRole('button', { name: 'Try', exact: true }).click();
  await expect(form.getByText(/Connect your calendar in Options first/)).toBeVisible();
  await form.getByRole('button', { name: 'Save untried' }).click();
  await expect(options.getByText('nora.falk@expertlead.com → expertlead interview')).toBeVisible();
});
