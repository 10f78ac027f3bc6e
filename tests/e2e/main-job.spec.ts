import { setMeet } from '../google/meet.google.com/state';
import { MIRA, SAMPLE_CLIENT } from '../google/scenarios/sample';
import { expect, test } from './fixtures';

test('an expertlead session, from first run to leaving the call', async ({ companion, google }) => {
  await companion.connect(MIRA.email, SAMPLE_CLIENT);

  const popup = await companion.open('popup');
  await expect(popup.getByRole('heading', { name: 'Anna Kowalczyk' })).toBeVisible();
  await expect(popup.getByText('expertlead', { exact: true }).first()).toBeVisible();
  await expect(popup.getByText('Priscilla Adjei')).toBeVisible();
  await expect(popup.getByText('Daily – Team Heron')).toHaveCount(0);
  const join = popup.getByRole('link', { name: 'Join', exact: true });
  await expect(join).toHaveAttribute(
    'href',
    'https://meet.google.com/kqf-vmra-tzo?authuser=mira.sandberg%40example.com',
  );

  const opened = companion.context.waitForEvent('page');
  await join.click();
  const meet = await opened;
  const panel = await companion.panel(meet);
  await expect(panel.getByRole('heading', { name: 'Anna Kowalczyk' })).toBeVisible();
  await expect(panel.getByText('expertlead sessions are recorded unless', { exact: false })).toBeVisible();

  await meet.getByRole('button', { name: 'Join now' }).click();
  await expect(panel.getByText('Meet shows no recording sign')).toBeVisible();
  setMeet(google.state.meet, 'kqf-vmra-tzo', { recording: true });
  await expect(panel.getByText('Meet shows a recording', { exact: true })).toBeVisible();

  for (const name of ['CV', 'Scorecard', 'Task']) {
    const link = panel.getByRole('link', { name: new RegExp(`^Open: ${name}`) }).first();
    const href = (await link.getAttribute('href')) ?? '';
    expect(new URL(href).searchParams.get('authuser')).toBe(
      new URL(href).host.endsWith('google.com') ? MIRA.email : null,
    );
  }
  const cvTab = companion.context.waitForEvent('page');
  await panel.getByRole('link', { name: /^Open: CV/ }).click();
  await expect((await cvTab).getByText(`signed in as ${MIRA.email}`, { exact: false })).toBeVisible();

  await meet.bringToFront();
  await meet.getByRole('button', { name: 'Leave call' }).click();
  await expect(meet.getByRole('button', { name: 'Rejoin' })).toBeVisible();
  await meet.getByRole('button', { name: /Return to home/ }).click();
  await expect.poll(() => meet.frames().some((frame) => frame.url().includes('/panel.html'))).toBe(false);
});

test('an expertview session: ticked box allows recording, the job description is at hand, never talk of company or feedback', async ({
  companion,
}) => {
  await companion.connect(MIRA.email, SAMPLE_CLIENT);
  const meet = await companion.meet('dlp-uxqg-fha');
  const panel = await companion.panel(meet);
  await expect(panel.getByRole('heading', { name: 'Priscilla Adjei' })).toBeVisible();
  await expect(panel.getByText('expertview', { exact: true }).first()).toBeVisible();
  await expect(panel.getByText('Ask before recording')).toBeVisible();
  await expect(panel.getByRole('link', { name: /^Open: Job description/ })).toBeVisible();
  await expect(panel.getByText('Never', { exact: true }).first()).toBeVisible();
  await expect(panel.getByText(/company or the position/).first()).toBeVisible();
});

test.describe('in German', () => {
  test.use({ language: 'de-DE' });
  test('popup and panel speak German, the choice in options wins', async ({ companion }) => {
    const popup = await companion.open('popup');
    await expect(popup.getByRole('link', { name: 'Einladung einfügen' })).toBeVisible();
    const options = await companion.open('options');
    await expect(options.getByRole('heading', { name: 'Optionen' })).toBeVisible();
    await options.getByRole('radio', { name: 'English' }).click();
    await expect(options.getByRole('heading', { name: 'Options' })).toBeVisible();
    await expect(popup.getByRole('link', { name: 'Paste an invitation' })).toBeVisible();
    await options.reload();
    await expect(options.getByRole('heading', { name: 'Options' })).toBeVisible();
  });
});
