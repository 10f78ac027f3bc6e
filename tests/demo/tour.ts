import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Companion } from '../browser/companion';
import { setMeet } from '../google/meet.google.com/state';
import { MIRA } from '../google/scenarios/sample';
import type { Google } from '../google/server';
import { EXPERTVIEW_ROOM, enterFirstCall, FIRST_ROOM } from './first-call';
import { takeChangeTour, takeInvitationTour } from './tour-invitations';

/** Takes pictures of the real product on its way from popup to call, for people without a display and for the README. */
export async function takeTour(companion: Companion, google: Google, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const keep = async (page: Page, name: string) => {
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
    console.log(`  ${name}.png`);
  };

  const popup = await companion.open('popup');
  await popup.getByRole('heading', { name: 'Anna Kowalczyk' }).waitFor();
  await keep(popup, 'popup');
  await popup.emulateMedia({ colorScheme: 'dark' });
  await keep(popup, 'popup-dark');
  await popup.close();

  const options = await companion.open('options');
  await options.getByText(`Connected as ${MIRA.email}.`).waitFor();
  await keep(options, 'options');
  await options.close();

  const call = await enterFirstCall(companion, google);
  const panel = await companion.panel(call);
  await panel.getByRole('heading', { name: 'Anna Kowalczyk' }).waitFor();
  await keep(call, 'meet-before');
  setMeet(google.state.meet, FIRST_ROOM, { phase: 'in-call', people: ['Anna Kowalczyk'] });
  await panel.getByText('Meet shows no recording sign').waitFor();
  await keep(call, 'meet-expertlead');
  await panel.getByRole('button', { name: 'Collapse the panel' }).click();
  await panel.getByRole('button', { name: 'Show the panel' }).waitFor();
  await keep(call, 'meet-collapsed');
  await panel.getByRole('button', { name: 'Show the panel' }).click();
  await call.close();

  setMeet(google.state.meet, EXPERTVIEW_ROOM, { phase: 'in-call', people: ['Priscilla Adjei'] });
  const second = await companion.meet(EXPERTVIEW_ROOM, `?authuser=${encodeURIComponent(MIRA.email)}`);
  const secondPanel = await companion.panel(second);
  await secondPanel.getByText('Meet shows no recording sign').waitFor();
  await keep(second, 'meet-expertview');
  await second.close();

  await takeInvitationTour(companion, google, folder, 'en');
  await takeInvitationTour(companion, google, folder, 'de');
  await takeChangeTour(companion, google, folder);
}
