import { MIRA, SAMPLE_CLIENT } from '../google/scenarios/sample';
import { expect, test } from './fixtures';

/** A German invitation whose coordinator forgot the CV. */
function withoutCv() {
  const start = new Date(Date.now() + 5 * 60_000);
  return {
    id: 'ohnelebenslauf1',
    status: 'confirmed',
    summary: 'expertview Interview mit Jana Reuter',
    description:
      'Hallo Mira,<br>das nächste Interview ist gebucht.<br>Kandidatin: Jana Reuter<br>' +
      'Stellenbeschreibung: <a href="https://drive.google.com/file/d/1stelle/view">DevOps Engineer</a><br>' +
      'Aufgabe: <a href="https://codesandbox.io/s/aufgabe-1">Live-Coding-Aufgabe</a><br>' +
      'Scorecard: <a href="https://docs.google.com/spreadsheets/d/1bogen/edit">Scorecard</a><br>' +
      'Das Interview darf aufgezeichnet werden.<br>Viele Grüße<br>Paul',
    organizer: { email: 'paul.brinkmann@expertlead.com', displayName: 'Paul Brinkmann' },
    start: { dateTime: start.toISOString(), timeZone: 'Europe/Berlin' },
    end: { dateTime: new Date(start.getTime() + 3_600_000).toISOString(), timeZone: 'Europe/Berlin' },
    hangoutLink: 'https://meet.google.com/jrt-abcd-efg',
  };
}

test('a missing CV is asked for in the invitation’s German, though the interface is English', async ({
  companion,
  google,
}) => {
  google.control.addEvent({ email: MIRA.email, event: withoutCv() });
  await companion.connect(MIRA.email, SAMPLE_CLIENT);
  await companion.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const popup = await companion.open('popup');
  await expect(popup.getByRole('heading', { name: 'Jana Reuter' })).toBeVisible();
  await expect(popup.getByText('Missing: CV', { exact: true })).toBeVisible();

  await popup.getByRole('button', { name: 'Ask for it' }).click();
  const message = popup.getByRole('region', { name: 'Message to the organiser' });
  await expect(message.getByText('To paul.brinkmann@expertlead.com')).toBeVisible();
  const text = message.getByLabel('Text');
  await expect(text).toHaveValue(/^Hallo Paul,\n\nes geht um das expertview-Interview mit Jana Reuter am /);
  await expect(text).toHaveValue(/\n- den Lebenslauf\n\n/);

  await text.press('ControlOrMeta+End');
  await text.pressSequentially('\nMira');
  await message.getByRole('button', { name: 'Copy text' }).click();
  await expect(message.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toMatch(/^Hallo Paul,[\s\S]+\nMira$/);

  const href = (await message.getByRole('link', { name: 'Open as mail' }).getAttribute('href')) ?? '';
  const mail = new URL(href);
  expect(mail.protocol + mail.pathname).toBe('mailto:paul.brinkmann@expertlead.com');
  expect(mail.searchParams.get('subject')).toMatch(/^Interview mit Jana Reuter, .+: Frage zur Einladung$/);
  expect(mail.searchParams.get('body')).toMatch(/- den Lebenslauf[\s\S]+\r\nMira$/);
  expect(href.length).toBeLessThan(2_000);

  await message.getByRole('button', { name: 'en', exact: true }).click();
  await expect(text).toHaveValue(/^Hello Paul,/);
  await message.getByRole('button', { name: 'de', exact: true }).click();
  await expect(text).toHaveValue(/\nMira$/);
});

test('the panel in the call asks too, and nothing is asked once the CV is there', async ({
  companion,
  google,
}) => {
  const event = withoutCv();
  google.control.addEvent({ email: MIRA.email, event });
  await companion.connect(MIRA.email, SAMPLE_CLIENT);
  const panel = await companion.panel(await companion.meet('jrt-abcd-efg'));
  await expect(panel.getByText('Missing: CV', { exact: true })).toBeVisible();
  await panel.getByRole('button', { name: 'Ask for it' }).click();
  await expect(panel.getByLabel('Text')).toHaveValue(/^Hallo Paul,/);

  const description = `Lebenslauf: <a href="https://drive.google.com/file/d/1janaCv/view">Lebenslauf</a><br>${event.description}`;
  google.control.updateEvent({ id: event.id, patch: { description } });
  const popup = await companion.open('popup');
  await popup.getByRole('button', { name: 'Read calendar' }).click();
  await expect(panel.getByRole('link', { name: /^Open: CV/ })).toBeVisible();
  await expect(panel.getByText('Missing: CV', { exact: true })).toHaveCount(0);
});
