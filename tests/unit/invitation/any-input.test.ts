import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCalendarEvent } from '../../../domain/invitation/calendar-event';
import type { Evidence, Invitation } from '../../../domain/invitation/invitation';
import { readInvitation } from '../../../domain/invitation/read-invitation';

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
  ...[read.cv, read.description.links, read.scorecard, read.tasks, read.otherLinks]
    .flat()
    .flatMap((document) => document.evidence),
];

function holds(read: Invitation): void {
  for (const { source, quote, line, start, end } of evidences(read)) {
    expect(quote.length).toBeLessThanOrEqual(200);
    if (start === null || end === null || line === null) continue;
    expect(source).toBe('text');
    expect(read.text.slice(start, end)).toBe(quote);
    expect(read.text.slice(0, start).split('\n').length).toBe(line);
  }
  for (const { url, host } of [
    read.cv,
    read.description.links,
    read.scorecard,
    read.tasks,
    read.otherLinks,
  ].flat()) {
    const parsed = new URL(url);
    expect(parsed.protocol).toBe('https:');
    expect(parsed.hostname).toBe(host);
    expect(parsed.username + parsed.password).toBe('');
  }
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
