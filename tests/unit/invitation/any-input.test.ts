import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCalendarEvent } from '../../../domain/invitation/calendar-event';
import type { Evidence, Invitation } from '../../../domain/invitation/invitation';
import { readPasted } from '../../../domain/invitation/pasted/pasted';
import { readInvitation } from '../../../domain/invitation/read-invitation';
import { SHAPES } from '../../bench/shapes';

const fragment = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '<p>',
    '</p>',
    '<br>',
    '<a href="https://docs.google.com/a">',
    '<a href="javascript:alert(1)">',
    '</a>',
    '<table><tr><td>',
    '</td></tr>',
    '<blockquote>',
    '<',
    '>',
    '&amp;',
    '&#0;',
    '&#x1F600;',
    '\n',
    '\r\n',
    '\t',
    ' | ',
    '> ',
    'Candidate: Anna Kowalczyk',
    'CV: ',
    'Scorecard',
    'Recording: ',
    'yes',
    'no',
    'nicht aufzeichnen',
    'expertview',
    'expertlead',
    'On Wed, Nora wrote:',
    'https://meet.google.com/abc-defg-hij',
    'https://www.google.com/url?q=%E0%A4%A',
    'https://docs.google.com@evil.example/x',
    'https://xn--ggle-55da.com/',
    'https://[::1]/',
    '\ud800',
    'Ä',
    '\u0308',
    '☑',
    '☐ recording',
    '<a href=https://drive.google.com/x>',
    '<a href="HTTPS://drive.google.com/\u202e">',
    'https://www.google.com/url?q=javascript:alert(1)',
    'https://www.google.com/url?q=http://drive.google.com/x&sa=D',
    'https://eur01.safelinks.protection.outlook.com/?url=data%3Atext%2Fhtml%2Cx',
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fuser%40evil.example',
    'https://user:pass@meet.google.com/abc-defg-hij',
    'http://meet.google.com/abc-defg-hij',
    'https://us02web.zoom.us/j/1?pwd=\u200b',
    'https://teams.microsoft.com/l/meetup-join/19%3a',
    'https://',
    'https:///x',
    'https://.',
    'https://host:99999/',
    'data:text/html,x',
    'Thursday, 26 November 2026 14:00-15:15',
    '31.02.2026 um 25:61 Uhr',
    '2026-11-26T14:00:00+99:99',
    'Wann: Do 26.11.26, 14-15 Uhr',
    '23:00 – 1:00 America/New_York',
    '[1] ',
    '[CV](',
    '](https://drive.google.com/x)',
    '-- ',
    'Best regards',
  ),
);
const html = fc.array(fragment, { maxLength: 25 }).map((parts) => parts.join(''));
const anything = fc.oneof(html, fc.anything());
const person = fc.record(
  { email: anything, displayName: anything, self: fc.oneof(fc.boolean(), anything) },
  { requiredKeys: [] },
);
const event = fc.record(
  {
    id: fc.string({ minLength: 1 }),
    status: anything,
    summary: anything,
    description: fc.oneof({ weight: 6, arbitrary: html }, { weight: 1, arbitrary: fc.anything() }),
    location: anything,
    hangoutLink: anything,
    start: anything,
    organizer: fc.oneof(person, anything),
    creator: fc.oneof(person, anything),
    attendees: fc.oneof(fc.array(person, { maxLength: 4 }), anything),
    attachments: fc.oneof(
      fc.array(fc.record({ fileUrl: anything, title: anything }), { maxLength: 4 }),
      anything,
    ),
    conferenceData: fc.oneof(
      fc.record({
        entryPoints: fc.array(fc.record({ entryPointType: anything, uri: anything }), { maxLength: 3 }),
      }),
      anything,
    ),
    extendedProperties: fc.oneof(fc.record({ shared: fc.dictionary(fc.string(), html) }), anything),
  },
  { requiredKeys: ['id', 'description'] },
);

const evidences = (read: Invitation): Evidence[] => [
  ...[
    read.isInterview,
    read.kind,
    read.recordingStated,
    read.candidate,
    read.role,
    read.meeting,
    read.cancelled,
  ].flatMap((finding) => finding.evidence),
  ...links(read).flatMap((document) => document.evidence),
];

const links = (read: Invitation) =>
  [read.cv, read.description.links, read.scorecard, read.tasks, read.otherLinks].flat();

/** https to a host, nothing before an @, no space or mark-up in it. */
function isSafe(url: string): boolean {
  if (!URL.canParse(url) || /[\s<>"\p{Cc}]/u.test(url)) return false;
  const { protocol, hostname, username, password } = new URL(url);
  return protocol === 'https:' && hostname !== '' && username + password === '';
}

function holds(read: Invitation): void {
  for (const { source, quote, line, start, end } of evidences(read)) {
    expect(quote.length).toBeLessThanOrEqual(200);
    if (start === null || end === null || line === null) continue;
    expect(source).toBe('text');
    expect(read.text.slice(start, end)).toBe(quote);
    expect(read.text.slice(0, start).split('\n').length).toBe(line);
  }
  for (const { url, host } of links(read)) {
    expect({ url, safe: isSafe(url) }).toEqual({ url, safe: true });
    expect(new URL(url).hostname).toBe(host);
  }
  if (read.meeting.value)
    expect({ ...read.meeting.value, safe: isSafe(read.meeting.value.url) }).toMatchObject({ safe: true });
  const { inline } = read.description;
  if (inline)
    expect(0 <= inline.start && inline.start < inline.end && inline.end <= read.text.length).toBe(true);
}

/** A megabyte takes its time: `npm run test:full` has it, `npm run bench` shows how time grows. */
const LONG = process.env.FULL ? 1_000_000 : 100_000;

describe('any input', () => {
  test('is read without throwing, with exact evidence and safe links only', () => {
    fc.assert(
      fc.property(event, (input) => {
        const parsed = parseCalendarEvent(input);
        if (parsed) {
          holds(readInvitation(parsed));
          holds(readInvitation(parsed, { isInterview: true }));
        }
      }),
      { numRuns: process.env.FULL ? 5_000 : 400, seed: 20261124 },
    );
  }, 120_000);

  test('pasted as text or HTML becomes a draft without throwing', () => {
    const reference = { now: '2026-11-24T10:00:00Z', timeZone: 'Europe/Berlin' };
    const pasted = fc.record({ text: html, html: fc.option(html) });
    fc.assert(
      fc.property(pasted, (input) => {
        const { start, end, meetingUrl, title } = readPasted(input, reference);
        for (const time of [start, end]) if (time !== null) expect(new Date(time).toISOString()).toBe(time);
        if (start !== null && end !== null) expect(start < end).toBe(true);
        if (meetingUrl !== null)
          expect({ meetingUrl, safe: isSafe(meetingUrl) }).toMatchObject({ safe: true });
        if (title !== null) expect(title.trim()).not.toBe('');
      }),
      { numRuns: process.env.FULL ? 5_000 : 300, seed: 20261124 },
    );
  }, 120_000);

  test.each([
    ['words', 'expertview interview, please read the CV. '],
    ['links', 'CV: https://drive.google.com/file/d/1/view\n'],
    ['open tags', '<a href="https://docs.google.com/x">'],
    ['quote signs', '> > > text\n'],
    ['brackets', 'https://x.example/((((((((((('],
    ['tabs', 'Candidate\tCV\tRecording\n'],
    ['labels', 'Recording: no, ja, nein; nicht, kein\n'],
    ['one line without any space', 'aufzeichnungnicht'],
    ['boxes', '[x] recording '],
    ['blocks', '<div><table><tr><td>'],
    ['capitals', 'Anna Maria Van Der '],
  ])(
    'a very long text of %s is read and cut',
    (_, unit) => {
      const description = unit.repeat(Math.ceil(LONG / unit.length));
      const read = readInvitation(
        { id: 'one', summary: 'expertview interview Anna Kowalczyk', description },
        { isInterview: true },
      );
      expect(new TextEncoder().encode(read.text).length).toBeLessThanOrEqual(64 * 1024);
      holds(read);
    },
    60_000,
  );

  test.each(Object.entries(SHAPES))(
    'a text made to take long is read: %s',
    (_, shape) =>
      holds(
        readInvitation(
          { id: 'one', description: shape(process.env.FULL ? 1_000_000 : 20_000) },
          { isInterview: true },
        ),
      ),
    60_000,
  );

  test('a ban far behind the kept text still counts', () => {
    const description = `expertview, Recording: yes\n${'filler words here.\n'.repeat(5000)}Please do not record.`;
    const read = readInvitation(
      { id: 'one', summary: 'expertview interview Anna Kowalczyk', description },
      { isInterview: true },
    );
    expect(read.textCut).toBe(true);
    expect(read.recordingStated.value).toBe('forbidden');
    expect(read.recordingStated.evidence[0]).toMatchObject({
      quote: 'Please do not record.',
      start: null,
      end: null,
      line: null,
    });
  });
});
