import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { locales } from '../../assets/locales';
import type { Companion } from '../browser/companion';
import type { Google } from '../google/server';

type Language = keyof typeof locales;
const NAMES: Record<Language, string> = { en: 'English', de: 'Deutsch' };
const ANNA = 'Anna Kowalczyk';

/** Takes pictures, in one language, of how a reading is explained, set right, ruled, asked for and tried. */
export async function takeInvitationTour(
  companion: Companion,
  google: Google,
  folder: string,
  language: Language,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const t = locales[language];
  const keep = async (shown: Page | Locator, name: string) => {
    await shown.screenshot({ path: join(folder, `${name}-${language}.png`), animations: 'disabled' });
    console.log(`  ${name}-${language}.png`);
  };
  const options = await companion.open('options');
  await options.getByRole('radio', { name: NAMES[language] }).click();

  const popup = await companion.open('popup');
  await popup.getByRole('heading', { name: ANNA }).waitFor();
  await popup.getByRole('button', { name: t.correct.open.replace('{field}', t.correct.head) }).click();
  await keep(popup, 'correct');
  await popup.getByRole('button', { name: t.correct.notInterview }).click();
  await popup.getByText(t.correct.remember).waitFor();
  await keep(popup, 'set-aside');
  await popup.getByRole('button', { name: t.correct.undo, exact: true }).click();
  await popup.getByRole('heading', { name: ANNA }).waitFor();

  await popup.getByRole('button', { name: t.notHere.open }).click();
  await popup.getByRole('listitem').first().waitFor();
  await keep(popup, 'not-here');
  await popup.keyboard.press('Escape');

  await popup.getByRole('button', { name: /Priya Raman/ }).click();
  await popup.getByRole('button', { name: t.missing.ask }).click();
  await popup.getByLabel(t.draft.text).scrollIntoViewIfNeeded();
  await keep(popup, 'draft');
  await popup.close();

  await options.getByRole('button', { name: t.rules.add }).click();
  await options.getByLabel(t.rules.form.titleWords).fill('tech interview');
  await options.getByLabel(t.rules.outcome.expertview).check();
  await options.getByRole('button', { name: t.rules.form.try, exact: true }).click();
  await options.getByRole('list', { name: t.rules.trial.list }).waitFor();
  await keep(options.locator('#rules'), 'rule');
  await options.getByRole('button', { name: t.rules.form.cancel }).click();
  await options.getByLabel(t.trial.text).fill(templateOf(google));
  await options.getByRole('region', { name: t.trial.report.heading }).waitFor();
  await keep(options.locator('#try'), 'try');
  await options.close();
}

/** Takes a picture, in each language, of an invitation that changed. */
export async function takeChangeTour(companion: Companion, google: Google, folder: string): Promise<void> {
  const event = eventOf(google);
  const description = `${event.description ?? ''}<br>Please do not record this session.`;
  google.control.updateEvent({ id: event.id, patch: { description } });
  google.control.moveEvent({ id: event.id, minutes: 30 });
  for (const language of ['en', 'de'] as const) {
    const options = await companion.open('options');
    await options.getByRole('radio', { name: NAMES[language] }).click();
    const popup = await companion.open('popup');
    await popup.getByRole('button', { name: locales[language].calendar.read }).click();
    await popup.getByRole('button', { name: locales[language].changes.seenLabel }).waitFor();
    await popup.screenshot({ path: join(folder, `changes-${language}.png`), animations: 'disabled' });
    console.log(`  changes-${language}.png`);
    await popup.close();
    await options.close();
  }
}

function eventOf(google: Google) {
  const all = [...google.state.calendars.values()].flat();
  const found = all.find(({ event }) => event.summary?.includes(ANNA))?.event;
  if (found?.id == null) throw new Error(`There is no event of ${ANNA}.`);
  return { ...found, id: found.id };
}

/** The sample's invitation as a coordinator would paste it. */
function templateOf(google: Google): string {
  return (eventOf(google).description ?? '').replace(/<br\s*\/?>|<\/p>/g, '\n').replace(/<[^>]+>/g, '');
}
