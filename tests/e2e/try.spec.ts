import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { labelled } from '../google/labelled';
import { accessibilityFaults } from './accessibility';
import { expect, test } from './fixtures';
import { storedSessions } from './steps';

/** Drops a file on the page as a person does from the desktop. Returns whether the page took it. */
function drop(onto: Locator, name: string, text: string): Promise<boolean> {
  return onto.evaluate(
    (element, file) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([file.text], file.name));
      return !element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    { name, text },
  );
}

test('a coordinator tries a template: what is read, from which words, what is missing', async ({
  companion,
  google,
}) => {
  await companion.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const options = await companion.open('options');
  await options
    .getByLabel('Invitation or template')
    .fill(
      'expertview interview for a client\nCandidate: Ada Almgren\n' +
        'CV: https://drive.google.com/file/d/abc123/view\nPlease note: this session will not be recorded.',
    );
  const report = options.getByRole('region', { name: 'What is read' });
  const row = (name: string) => report.locator(`dt:text-is("${name}") + dd`);
  await expect(row('Type')).toContainText('expertview');
  await expect(row('Candidate')).toContainText('“Candidate: Ada Almgren”');
  await expect(row('Recording')).toContainText('not allowed');
  await expect(report.getByText(/^Missing: job description, scorecard/)).toBeVisible();

  // One thing alone is marked in the text.
  await report.getByRole('button', { name: 'Show in text: Recording' }).click();
  const marks = options.getByRole('region', { name: 'Text of the invitation' }).locator('mark');
  await expect(marks).toHaveText([/will not be recorded/]);
  await expect(marks).toBeInViewport();

  expect(await accessibilityFaults(options)).toEqual([]);

  await report.getByRole('button', { name: 'Copy report' }).click();
  await expect(report.getByText('Copied')).toBeVisible();
  expect(await options.evaluate(() => navigator.clipboard.readText())).toContain(
    'Recording: not allowed (certain)',
  );

  // Nothing was stored or sent.
  expect(await storedSessions(companion, options)).toEqual([]);
  const hosts = google.requests.map(({ host }) => host);
  expect(hosts.filter((host) => /^(www\.googleapis|drive|docs|meet)\./.test(host))).toEqual([]);
});

test('an event is dropped as a file; what cannot be read is said in a sentence', async ({ companion }) => {
  const options = await companion.open('options');
  const area = options.getByLabel('Invitation or template');
  const report = options.getByRole('region', { name: 'What is read' });
  const { event } = labelled('dev-011');

  expect(await drop(area, 'event.json', JSON.stringify(event, null, 2))).toBe(true);
  await expect(options.getByText('From event.json')).toBeVisible();
  await expect(report.getByText('Priscilla Adjei', { exact: true })).toBeVisible();

  expect(await drop(area, 'invite.ics', 'BEGIN:VCALENDAR')).toBe(true);
  await expect(options.getByRole('alert')).toHaveText(
    'Only files that end in .json, .txt or .html can be read.',
  );

  await drop(area, 'broken.json', '{\n"id": "a",\n"summary" "x"}');
  await expect(options.getByRole('alert')).toHaveText('This is no valid JSON: look at line 3.');
  await drop(area, 'long.txt', 'a'.repeat(2_000_001));
  await expect(options.getByRole('alert')).toHaveText('This is too long: more than 2 MB are not read.');

  // Many events in one file, chosen by the button.
  await options.locator('input[type=file]').setInputFiles({
    name: 'invitations.jsonl',
    mimeType: 'application/json',
    buffer: readFileSync('tests/fixtures/invitations.jsonl'),
  });
  await options.getByLabel('Event', { exact: true }).selectOption({ label: '4: Daily – Team Heron' });
  await expect(report.getByText(/^Not an interview/)).toBeVisible();
  await expect(options.getByRole('alert')).toHaveCount(0);
});
