import { describe, expect, test } from 'vitest';
import type { CalendarEvent } from '../../../domain/invitation/calendar-event';
import { readInvitation } from '../../../domain/invitation/read-invitation';

const read = (description: string, more: Partial<CalendarEvent> = {}) =>
  readInvitation({
    id: 'one',
    summary: 'expertview interview Anna Kowalczyk',
    description,
    organizer: { email: 'nora.falk@expertlead.com', displayName: 'Nora Falk' },
    ...more,
  });
const others = (description: string, more: Partial<CalendarEvent> = {}) =>
  read(description, more).otherLinks.map((link) => link.url);

describe('links taken for none of the documents', () => {
  test.each([
    ['one without any name', 'Look here: https://files.example.com/x7', ['https://files.example.com/x7']],
    ['a guide', 'How to prepare: https://help.example.com/a', ['https://help.example.com/a']],
    [
      'the outdated one',
      'Old CV: https://cv.example.com/1\n\nNew CV: https://cv.example.com/2',
      ['https://cv.example.com/1'],
    ],
    ['none that a document has', 'CV: https://x.example.com/1\nSee https://x.example.com/1 as well.', []],
    [
      'each once',
      'https://x.example.com/a and https://x.example.com/a, https://x.example.com/b',
      ['https://x.example.com/a', 'https://x.example.com/b'],
    ],
    ['not the room', 'Join https://meet.google.com/abc-defg-hij or https://us02web.zoom.us/j/1', []],
    [
      'no unsafe one',
      'http://x.example.com/a javascript:alert(1) https://docs.google.com.evil.example/cv https://a@b.example/',
      [],
    ],
    [
      'none of a footer',
      'See you\n\n--------\nUnsubscribe: https://mail.example.com/u\nPrivacy policy https://x.example.com/p',
      [],
    ],
    [
      'those of signatures and quoted mails last',
      'https://a.example.com/1\n\nBest regards\nNora\nhttps://nora.example.com/\n\nOn Mon, 2 Nov 2026 Nora wrote:\n> https://old.example.com/2\n\nhttps://b.example.com/3',
      [
        'https://a.example.com/1',
        'https://b.example.com/3',
        'https://nora.example.com/',
        'https://old.example.com/2',
      ],
    ],
  ])('%s', (_, text, urls) => expect(others(text)).toEqual(urls));

  test('with title, host and the words they stand in', () =>
    expect(read('<p>See <a href="https://x.example.com/a">our handbook</a>.</p>').otherLinks).toEqual([
      {
        url: 'https://x.example.com/a',
        host: 'x.example.com',
        title: 'our handbook',
        evidence: [{ source: 'text', quote: 'See our handbook', line: 1, start: 0, end: 16 }],
      },
    ]));

  test('attachments and location too', () =>
    expect(
      others('Hello', {
        location: 'https://office.example.com/berlin',
        attachments: [
          { fileUrl: 'https://drive.google.com/file/d/1', title: 'Anna Kowalczyk CV.pdf' },
          { fileUrl: 'https://drive.google.com/file/d/2', title: 'scan_0007.pdf' },
        ],
      }),
    ).toEqual(['https://office.example.com/berlin', 'https://drive.google.com/file/d/2']));

  test('at most thirty', () =>
    expect(
      others(Array.from({ length: 40 }, (_, i) => `https://x.example.com/${i}`).join('\n')),
    ).toHaveLength(30));

  test('also of an event that is no interview', () => {
    const lunch = readInvitation({ id: 'one', summary: 'Lunch', description: 'https://menu.example.com/1' });
    expect(lunch.isInterview.value).toBe(false);
    expect(lunch.otherLinks.map((link) => link.url)).toEqual(['https://menu.example.com/1']);
  });
});
