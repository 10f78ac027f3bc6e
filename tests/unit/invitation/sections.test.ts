import { describe, expect, test } from 'vitest';
import { sections } from '../../../domain/invitation/text/sections';
import { statements } from '../../../domain/invitation/text/statements';

/** Each line that holds words, as "age place". */
const places = (text: string) =>
  sections(text)
    .filter((line) => line.end > line.start)
    .map(({ age, place }) => `${age} ${place}`);

describe('where a line stands', () => {
  test.each([
    [
      'a mail with its signature',
      'Hi Mira,\nCV: see below\n\nBest regards\nNora',
      '0 body|0 body|0 signature|0 signature',
    ],
    [
      'thanks that open a mail do not close it',
      'Hi Mira,\nthanks for stepping in on such short notice.\nCV: https://x.example/1\nThanks a lot\nNora',
      '0 body|0 body|0 body|0 signature|0 signature',
    ],
    [
      'a slogan below the signature',
      'Hi\nCV: x\nBest\nNora\n______________\nexpertview: hire better.',
      '0 body|0 body|0 signature|0 signature|0 footer|0 footer',
    ],
    [
      'an update above a line, the invitation below it',
      'Moved to Friday.\n-----\nCandidate: Anna Kowalczyk\nCV: https://x.example/1',
      '0 body|0 body|0 body|0 body',
    ],
    [
      'a postscript of the signed mail that tells something',
      'Hi\nBest\nNora\n---\nRecording: no',
      '0 body|0 signature|0 signature|0 body|0 body',
    ],
    [
      'a quoted mail with its header',
      'New CV.\nOn Mon, 2 Nov 2026 at 09:12, Nora Falk <nora@example.com> wrote:\n> Hello',
      '0 body|1 header|1 body',
    ],
    [
      'German, the name behind the verb',
      'Neu.\nAm Mo., 2. Nov. 2026 um 09:12 Uhr schrieb Nora Falk <nora@example.com>:\n> Hallo',
      '0 body|1 header|1 body',
    ],
    [
      'a sentence about writing is no header',
      'What I wrote last week no longer holds. Now:\nCandidate: Anna Kowalczyk',
      '0 body|0 body',
    ],
    [
      'German, too',
      'Was ich letzte Woche schrieb, gilt nicht mehr. Jetzt:\nKandidatin: Anna Kowalczyk',
      '0 body|0 body',
    ],
    [
      'Outlook’s header lines',
      'New.\nFrom: Nora\nSent: Monday\nTo: Mira\nOld.',
      '0 body|1 header|1 header|1 header|1 body',
    ],
  ])('%s', (_, text, expected) => expect(places(text).join('|')).toBe(expected));

  test('lines of a chat', () =>
    expect(
      sections('[10:41] Kat: are we recording?\n[10:46] Jonas: yes').map(({ chat, from }) => [chat, from]),
    ).toEqual([
      [true, 13],
      [true, 46],
    ]));
});

describe('sentences', () => {
  const of = (text: string) => statements(text, sections(text)).map(({ words }) => words);

  test.each([
    ['in small letters', 'torge is ill, the session is off. a new date follows.', 2],
    ['an abbreviation in small letters', 'we ask e.g. for a resume. thanks a lot for this.', 2],
    ['one with a capital goes on behind an abbreviation', 'We meet approx. at ten.', 1],
    ['lines of a chat stay apart', '[10:41] Kat: are we recording\n[10:46] Jonas: yes of course we do', 2],
  ])('%s', (_, text, count) => expect(of(text)).toHaveLength(count));
});
