import { expect, test } from './fixtures';

const TODAY_IN_TWO_HOURS = () => new Date(Date.now() + 2 * 3_600_000);

/** The clipboard's two flavours, put in as a paste does it. */
async function pasteInto(area: import('@playwright/test').Locator, flavours: { text: string; html: string }) {
  await area.focus();
  await area.evaluate((element, { text, html }) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    data.setData('text/html', html);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, flavours);
}

test.describe('without any client ID', () => {
  test('a new user pastes an invitation and has its panel in Meet', async ({ companion }) => {
    const welcome = await companion.open('welcome');
    await welcome.getByRole('link', { name: /Paste an invitation/ }).click();

    await pasteInto(welcome.getByRole('textbox', { name: 'Invitation' }), {
      text: 'expertview interview: Jonas Brandt\nCV\nPlease do not record.',
      html:
        '<p>expertview interview: Jonas Brandt, Senior Java Developer</p><p>Candidate: Jonas Brandt</p>' +
        '<p><a href="https://drive.google.com/file/d/abc123/view">CV</a></p><p>Please do not record this session.</p>',
    });
    await expect(welcome.getByText('Pasted with its links.')).toBeVisible();

    const start = TODAY_IN_TWO_HOURS();
    const hhmm = (date: Date) =>
      `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
    const iso = `${start.getFullYear()}-${String(start.getMonth() + 1).padStart(2, '0')}-${String(start.getDate()).padStart(2, '0')}`;
    await welcome.getByLabel('Date').fill(iso);
    await welcome.getByLabel('Start').fill(hhmm(start));
    await welcome.getByLabel('End').fill(hhmm(new Date(start.getTime() + 3_600_000)));
    await welcome.getByLabel('Meeting link').fill('https://meet.google.com/pst-abcd-efg');
    await welcome.getByRole('button', { name: 'Save' }).click();
    await expect(welcome.getByRole('heading', { name: 'Saved' })).toBeVisible();

    const popup = await companion.open('popup');
    await expect(popup.getByRole('heading', { name: 'Jonas Brandt' })).toBeVisible();
    await expect(popup.getByText('Do not record', { exact: true })).toBeVisible();

    const meet = await companion.meet('pst-abcd-efg');
    const panel = await companion.panel(meet);
    await expect(panel.getByRole('heading', { name: 'Jonas Brandt' })).toBeVisible();
    await expect(panel.getByText('Do not record', { exact: true })).toBeVisible();
    await expect(panel.getByText(/Please do not record this session/).first()).toBeVisible();
    await expect(panel.getByRole('link', { name: /^Open: CV/ })).toHaveAttribute(
      'href',
      'https://drive.google.com/file/d/abc123/view',
    );
  });

  test('a paste without date, with a bad link, is told what to do and loses nothing', async ({
    companion,
  }) => {
    const welcome = await companion.open('welcome', '#paste');
    const area = welcome.getByRole('textbox', { name: 'Invitation' });
    await area.fill('expertlead interview with Ada Example');
    await welcome.getByRole('button', { name: 'Save' }).click();
    await expect(
      welcome.getByText('Enter the date and time of the interview.', { exact: false }),
    ).toBeVisible();
    await welcome.getByLabel('Date').fill('2030-01-15');
    await welcome.getByLabel('Start').fill('10:00');
    await welcome.getByLabel('End').fill('09:00');
    await welcome.getByLabel('Meeting link').fill('javascript:alert(1)');
    await welcome.getByRole('button', { name: 'Save' }).click();
    await expect(welcome.getByRole('alert')).toContainText(/no https link|before the start/);
    await expect(area).toHaveValue('expertlead interview with Ada Example');
    await welcome.getByLabel('Meeting link').fill('');
    await welcome.getByLabel('End').fill('11:00');
    await welcome.getByRole('button', { name: 'Save' }).click();
    await expect(welcome.getByRole('heading', { name: 'Saved' })).toBeVisible();
  });
});

test('the welcome page opens by itself on install, and the popup offers both ways', async ({ companion }) => {
  const welcome =
    companion.context.pages().find((page) => page.url().endsWith('/welcome.html')) ??
    (await companion.context.waitForEvent('page', (page) => page.url().endsWith('/welcome.html')));
  await expect(welcome.getByRole('link', { name: /Sign in with Google/ })).toBeVisible();
  const popup = await companion.open('popup');
  await expect(popup.getByRole('link', { name: /Sign in with Google/ })).toBeVisible();
  await expect(popup.getByRole('link', { name: /Paste an invitation/ })).toBeVisible();
});
