import type { Page } from '@playwright/test';
import { MIRA, SAMPLE_CLIENT } from '../google/scenarios/sample';
import type { Google } from '../google/server';
import { accessibilityFaults } from './accessibility';
import { expect, test } from './fixtures';
import { eventId } from './steps';

const ANNA = 'Anna Kowalczyk';
const ROOM = 'kqf-vmra-tzo';
const OLD_CV = '1af1DhlgC4Dy4EJXBLQXHLhtp7DCZqVpf';

function annasEvent(google: Google) {
  const id = eventId(google, ANNA);
  const one = [...google.state.calendars.values()].flat().find(({ event }) => event.id === id);
  if (one === undefined) throw new Error(`There is no event of ${ANNA}.`);
  return { id, event: one.event };
}

/** The coordinator rewrites the invitation: another time, another CV, and no recording. */
function rewrite(google: Google): void {
  const { id, event } = annasEvent(google);
  const description = (event.description ?? '').replaceAll(OLD_CV, '1newCvOfAnna');
  google.control.updateEvent({
    id,
    patch: { description: `${description}<br>Please do not record this session.` },
  });
  google.control.moveEvent({ id, minutes: 30 });
}

async function read(popup: Page, google: Google): Promise<void> {
  const answered = google.nextRequest(
    ({ path, host }) => host === 'www.googleapis.com' && path.endsWith('/events'),
  );
  await popup.getByRole('button', { name: 'Read calendar' }).click();
  await answered;
  await expect(popup.getByText('Calendar read just now')).toBeVisible();
}

/** Old and new of one thing that changed. */
const row = (page: Pick<Page, 'locator'>, name: string) =>
  page.locator('dl > div').filter({ has: page.locator('dt', { hasText: new RegExp(`^${name}$`) }) });

test('an invitation that changed says what, old beside new, in popup and panel, until seen', async ({
  companion,
  google,
}) => {
  await companion.connect(MIRA.email, SAMPLE_CLIENT);
  const meet = await companion.meet(ROOM);
  const panel = await companion.panel(meet);
  await expect(panel.getByRole('heading', { name: ANNA })).toBeVisible();
  const popup = await companion.open('popup');
  await expect(popup.getByRole('heading', { name: ANNA })).toBeVisible();
  await expect(popup.getByRole('heading', { name: /^Changed/ })).toHaveCount(0);

  rewrite(google);
  await read(popup, google);
  for (const surface of [popup, panel]) {
    await expect(surface.getByRole('heading', { name: /^Changed today/ })).toBeVisible();
    await expect(surface.getByText('The invitation no longer allows recording.')).toBeVisible();
    const cv = row(surface as Page, 'CV');
    await expect(cv.locator('del')).toHaveText(/^drive\.google\.com · 1af1DhlgC4Dy4E/);
    await expect(cv.locator('ins')).toHaveText(/^drive\.google\.com · /);
    const recording = row(surface as Page, 'Recording');
    await expect(recording.locator('del')).toHaveText('not mentioned');
    await expect(recording.locator('ins')).toHaveText('not allowed');
    const time = row(surface as Page, 'Time');
    const before = await time.locator('del').textContent();
    await expect(time.locator('ins')).not.toHaveText(before ?? '');
  }

  await panel.getByRole('button', { name: 'Seen: put the changes away' }).click();
  for (const surface of [popup, panel])
    await expect(surface.getByRole('heading', { name: /^Changed/ })).toHaveCount(0);
  await read(popup, google);
  await expect(popup.getByRole('heading', { name: ANNA })).toBeVisible();
  await expect(popup.getByRole('heading', { name: /^Changed/ })).toHaveCount(0);
});

test('a change that was taken back is none; a change of another interview is a word in the list', async ({
  companion,
  google,
}) => {
  await companion.connect(MIRA.email, SAMPLE_CLIENT);
  const popup = await companion.open('popup');
  const other = popup.getByRole('button', { name: /Priscilla Adjei/ });
  await expect(other).toBeVisible();
  const id = eventId(google, 'Priscilla Adjei');
  google.control.moveEvent({ id, minutes: 15 });
  await read(popup, google);
  await expect(other.getByText('changed')).toBeVisible();
  google.control.moveEvent({ id, minutes: -15 });
  await read(popup, google);
  await expect(other.getByText('changed')).toHaveCount(0);
});

test('the candidate’s refusal is said, with what to do', async ({ companion, google }) => {
  await companion.connect(MIRA.email, SAMPLE_CLIENT);
  const popup = await companion.open('popup');
  await expect(popup.getByRole('heading', { name: ANNA })).toBeVisible();
  const { id, event } = annasEvent(google);
  const attendees = (event.attendees ?? []).map((guest) =>
    guest.displayName === ANNA ? { ...guest, responseStatus: 'declined' } : guest,
  );
  google.control.updateEvent({ id, patch: { attendees } });
  await read(popup, google);
  await expect(popup.getByText(`${ANNA} has declined the invitation.`, { exact: false })).toBeVisible();
  await expect(row(popup, 'Candidate’s answer').locator('ins')).toHaveText('declined');
  // It stays said after the change was seen.
  await popup.getByRole('button', { name: 'Seen: put the changes away' }).click();
  await expect(popup.getByRole('heading', { name: /^Changed/ })).toHaveCount(0);
  await expect(popup.getByText(`${ANNA} has declined the invitation.`, { exact: false })).toBeVisible();
});

test('changes, message and other events have no accessibility fault that can be measured', async ({
  companion,
  google,
}) => {
  test.slow();
  await companion.connect(MIRA.email, SAMPLE_CLIENT);
  const popup = await companion.open('popup');
  await expect(popup.getByRole('heading', { name: ANNA })).toBeVisible();
  const { id, event } = annasEvent(google);
  const description = (event.description ?? '').replace(
    /<b>CV:.*?<br>/,
    'Please do not record this session.<br>',
  );
  google.control.updateEvent({ id, patch: { description } });
  await read(popup, google);
  await expect(row(popup, 'CV').locator('ins')).toHaveText('none');
  await popup.getByRole('button', { name: 'Ask for it' }).click();
  expect(await accessibilityFaults(popup)).toEqual([]);
  await popup.getByRole('button', { name: 'Not here?' }).click();
  await expect(popup.getByText(/^(today|tomorrow): /)).toBeVisible();
  expect(await accessibilityFaults(popup)).toEqual([]);
});
