import type { Page } from '@playwright/test';
import { MIRA, SAMPLE_CLIENT } from '../google/scenarios/sample';
import { accessibilityFaults } from './accessibility';
import { expect, test } from './fixtures';
import { storedSessions, tabInCall } from './steps';

for (const language of ['en-GB', 'de-DE'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('no page has an accessibility fault that can be measured, light and dark', async ({ companion }) => {
      test.slow();
      const firstRun = ['popup', 'options', 'welcome'] as const;
      const faults: string[] = [];
      const check = async (page: Page, name: string) => {
        const found = await accessibilityFaults(page);
        faults.push(...found.map((fault) => `${name}: ${fault}`));
      };
      for (const name of firstRun) {
        const page = await companion.open(name, name === 'welcome' ? '#paste' : '');
        await page.getByRole('heading').or(page.getByRole('link')).first().waitFor();
        await check(page, `first run, ${name}`);
        await page.close();
      }

      // The API is given the token as the person's sign-in gives it: options speak another language here.
      const options = await companion.open('options');
      await options.evaluate(
        (settings) => chrome.runtime.sendMessage({ type: 'ui-bg:save-settings', settings }),
        { account: MIRA.email, clientId: SAMPLE_CLIENT },
      );
      const consent = companion.context.waitForEvent('page');
      const connected = options.evaluate(() => chrome.runtime.sendMessage({ type: 'ui-bg:connect' }));
      await (await consent).getByRole('button', { name: 'Continue' }).click();
      await connected;
      await check(options, 'options');
      const popup = await companion.open('popup');
      await popup.getByRole('heading', { name: 'Anna Kowalczyk' }).waitFor();
      await check(popup, 'popup');
      // A room has a panel on the days of its session only.
      const rooms = (await storedSessions(companion, popup)).flatMap(({ title, start, invitation }) => {
        const code = invitation.meeting.value?.code;
        return code && Math.abs(Date.parse(start) - Date.now()) < 23 * 3_600_000 ? [{ title, code }] : [];
      });
      expect(rooms.length).toBeGreaterThan(1);
      for (const { title, code } of rooms.slice(0, 3)) {
        const meet = await companion.meet(code);
        await companion.panel(meet);
        const panel = await companion.open('panel', `?tab=${await tabInCall(popup, code)}`);
        await panel.getByRole('heading').first().waitFor();
        await check(panel, `panel ${title}`);
        await panel.close();
        await meet.close();
      }
      expect(faults).toEqual([]);
    });
  });
}

test('popup and panel are usable by keyboard alone', async ({ companion }) => {
  await companion.connect(MIRA.email, SAMPLE_CLIENT);
  const popup = await companion.open('popup');
  await popup.getByRole('heading', { name: 'Anna Kowalczyk' }).waitFor();
  const reached: string[] = [];
  for (let presses = 0; presses < 12; presses += 1) {
    await popup.keyboard.press('Tab');
    reached.push(await popup.evaluate(() => document.activeElement?.textContent ?? ''));
  }
  expect(reached.some((text) => text.includes('Join'))).toBe(true);
  expect(reached.some((text) => text.includes('CV'))).toBe(true);

  const meet = await companion.meet('kqf-vmra-tzo');
  const panel = await companion.panel(meet);
  await panel.getByRole('button', { name: 'Collapse the panel' }).focus();
  await meet.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Show the panel' })).toBeFocused();
  await meet.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { name: 'Anna Kowalczyk' })).toBeVisible();
});
