import { describe, expect, test } from 'vitest';
import { pastedEvent, readPasted } from '../../../domain/invitation/pasted/pasted';
import { readInvitation } from '../../../domain/invitation/read-invitation';

const reference = { now: '2026-11-24T10:00:00Z', timeZone: 'Europe/Berlin' };
const pasted = (text: string, html: string | null = null) => readPasted({ text, html }, reference);

describe('when the session is', () => {
  test.each([
    ['Thu Nov 26, 2026 2pm – 3:15pm (CET)', '2026-11-26T13:00', '2026-11-26T14:15'],
    ['Thursday, 26 November 2026 14:00-15:15', '2026-11-26T13:00', '2026-11-26T14:15'],
    ['Donnerstag, 26. Nov. 2026 14:00 – 15:15 (MEZ)', '2026-11-26T13:00', '2026-11-26T14:15'],
    ['26.11.2026, 14:00 Uhr\nDauer: 60 min', '2026-11-26T13:00', '2026-11-26T14:00'],
    ['am 26.11. um 14 Uhr', '2026-11-26T13:00', null],
    ['am 2.3. um 9:30 Uhr', '2027-03-02T08:30', null],
    ['2026-11-26T14:00:00+01:00', '2026-11-26T13:00', null],
    ['2026-11-26T13:00:00Z – 2026-11-26T14:15:00Z', '2026-11-26T13:00', '2026-11-26T14:15'],
    ['2026-11-26 14:00 - 15:15', '2026-11-26T13:00', '2026-11-26T14:15'],
    ['When: November 26th, 11am - 12pm GMT+1', '2026-11-26T10:00', '2026-11-26T11:00'],
    ['Wann: Do 26.11.26, 14-15 Uhr', '2026-11-26T13:00', '2026-11-26T14:00'],
    ['Thursday, 26 November · 2:00 – 3:15 PM', '2026-11-26T13:00', '2026-11-26T14:15'],
    ['Date: 26 November 2026\nTime: 16:00 – 17:00', '2026-11-26T15:00', '2026-11-26T16:00'],
    ['Termin: 1. Juli 2027 von 14:00 bis 15:15 Uhr', '2027-07-01T12:00', '2027-07-01T13:15'],
    ['On 26/11/2026 at 3pm UTC, a 90 minutes session', '2026-11-26T15:00', '2026-11-26T16:30'],
    ['26 November 2026, 9:00 – 10:00 America/New_York', '2026-11-26T14:00', '2026-11-26T15:00'],
    ['No date at all', null, null],
    ['The CV is 3 pages long, version 2.1', null, null],
    ['31.02.2026 is written without a time', null, null],
  ])('%s', (words, start, end) => {
    const read = pasted(`Interview\n${words}`);
    expect([read.start, read.end]).toEqual(
      [start, end].map((time) => (time === null ? null : `${time}:00.000Z`)),
    );
  });

  test('a quoted mail header is not the date of the session', () => {
    const read = pasted(
      'From: Nora Falk <nora@example.com>\nDate: Mon, 23 Nov 2026 at 11:06\nSubject: expertview – Jana Reuter\nTo: Mira\n\nThursday, 26 November 2026 14:00-15:15',
    );
    expect(read).toMatchObject({ title: 'expertview – Jana Reuter', start: '2026-11-26T13:00:00.000Z' });
  });
});

describe('title, room and text', () => {
  test.each([
    ['expertview – Jana Reuter\nThu', 'expertview – Jana Reuter'],
    ['Betreff: WG: expertlead Interview\n\nHallo', 'expertlead Interview'],
    ['Invitation: expertview – X @ Thu Nov 26, 2026 2pm - 3:15pm (CET) (a@example.com)', 'expertview – X'],
    ['Hi Mira,\nyour next interview', null],
    ['', null],
  ])('%j', (text, title) => expect(pasted(text).title).toBe(title));

  test('the room', () => {
    expect(pasted('x\nmeet.google.com/abc-defg-hij').meetingUrl).toBe('https://meet.google.com/abc-defg-hij');
    expect(pasted('x', '<a href="https://us02web.zoom.us/j/1">Join</a>').meetingUrl).toBe(
      'https://us02web.zoom.us/j/1',
    );
    expect(pasted('x\nhttps://meet.google.com.evil.example/abc-defg-hij').meetingUrl).toBeNull();
  });

  test('a completed draft is read as an invitation, by the word of the person', () => {
    const event = pastedEvent({
      id: 'p',
      title: 'Anna Kowalczyk',
      start: '2026-11-26T13:00:00Z',
      end: '2026-11-26T14:00:00Z',
      meetingUrl: 'https://meet.google.com/abc-defg-hij',
      description: 'CV: https://cv.example.net/anna.pdf',
    });
    const read = readInvitation(event, { isInterview: true });
    expect(read.isInterview.value).toBe(true);
    expect(read.meeting.value?.code).toBe('abc-defg-hij');
    expect(read.cv.map((cv) => cv.url)).toEqual(['https://cv.example.net/anna.pdf']);
  });
});
