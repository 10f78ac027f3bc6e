import { describe, expect, test } from 'vitest';
import { safeLink, unwrapped } from '../../../domain/invitation/links/links';
import { meetingAt } from '../../../domain/invitation/links/meeting-links';
import { readableText } from '../../../domain/invitation/text/readable-text';

const google = (url: string) =>
  `https://www.google.com/url?q=${encodeURIComponent(url)}&sa=D&source=calendar`;
const outlook = (url: string) =>
  `https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(url)}&data=05%7C02`;
const target = 'https://cv.example.net/a+b/Lebenslauf%20(neu).pdf?x=1&y=2#p';

describe('redirect wrappers', () => {
  test.each([
    ['none', target],
    ['Google', google(target)],
    ['Outlook', outlook(target)],
    ['Google in Outlook', outlook(google(target))],
    ['Outlook in Google in Outlook', outlook(google(outlook(target)))],
  ])('%s', (_, address) => expect(unwrapped(address)).toBe(target));

  test('a wrapper that never ends does not loop', () => {
    let address = target;
    for (let i = 0; i < 14; i++) address = google(address);
    expect(unwrapped(address).length).toBeLessThan(address.length);
  });

  test('a malformed percent sign is left as written', () =>
    expect(unwrapped('https://www.google.com/url?q=https://x.example/%E0%A4%A')).toBe(
      'https://x.example/%E0%A4%A',
    ));
});

describe('links that may be opened', () => {
  test.each([
    'https://docs.google.com/document/d/1/edit',
    'https://karriere.example.org/stellen/münchen?Ref=1',
    'https://xn--mnchen-3ya.example/cv',
    'https://github.example.com/team/challenge',
    'https://forms.office.example/r/1',
    'https://www.expertlead.example/x',
    'https://sheets.example:8443/a',
  ])('%s', (url) => expect(safeLink(url)?.url).toBe(url));

  test.each([
    'http://docs.google.com/document/d/1',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://files.example.com/cv.pdf',
    'file:///etc/passwd',
    'https://docs.google.com@evil.example/',
    'https://user:pass@docs.google.com/',
    'https://docs.google.com.evil.example/cv',
    'https://docs-google.com/cv',
    'https://google.com-login.example/',
    'https://docs.g00gle.com/cv',
    'https://docs.gooogle.com/cv',
    'https://docs.gоogle.com/cv',
    'https://xn--ggle-55da.com/jd',
    'https://linkedln.com/in/x',
    'https://127.0.0.1/cv',
    'https://[::1]/cv',
    'https://localhost/cv',
    'https:///cv',
    'https://',
    '',
    google('http://x.example/cv'),
    google('javascript:alert(1)'),
    outlook('https://docs.google.com.evil.example/'),
  ])('refused: %s', (url) => expect(safeLink(url)).toBeNull());
});

describe('rooms', () => {
  test.each([
    ['https://meet.google.com/abc-defg-hij', 'abc-defg-hij'],
    ['https://meet.google.com/ABC-DEFG-HIJ?authuser=1', 'abc-defg-hij'],
    ['http://meet.google.com/abc-defg-hij', 'abc-defg-hij'],
    [google('https://meet.google.com/abc-defg-hij'), 'abc-defg-hij'],
    ['https://us02web.zoom.us/j/1', null],
  ])('%s', (url, code) => expect(meetingAt(url)?.code).toBe(code));
  test.each([
    'https://meet.google.com.evil.example/abc-defg-hij',
    'https://meet.google.com/landing',
    'https://evil.example/meet.google.com/abc-defg-hij',
    'https://docs.google.com/x',
  ])('no room: %s', (url) => expect(meetingAt(url)).toBeNull());
});

describe('readable text', () => {
  test.each([
    ['<p>Hello</p><p>you<br>there</p>', 'Hello\n\nyou\nthere'],
    ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['a&nbsp;&amp; b &lt;c&gt;', 'a & b <c>'],
    ['re\u200bcord\u00ading', 'recording'],
    ['<ul><li>one</li><li>two</li></ul>', '• one\n• two'],
    ['<table><tr><td>CV</td><td>link</td></tr></table>', 'CV\tlink'],
    ['<script>alert(1)</script>x<style>p{}</style>', 'x'],
    ['Nora <nora@example.com> wrote', 'Nora <nora@example.com> wrote'],
    ['<blockquote>old</blockquote>new', '> old\n\nnew'],
    ['keep <s>old</s> new', 'keep new'],
    ['<p>wrapped\nline</p>', 'wrapped line'],
  ])('%j', (source, text) => expect(readableText(source).text).toBe(text));

  test('links keep their words and places', () => {
    const { text, links } = readableText(
      'See <a href="https://a.example/x">my  <b>CV</b></a>, (https://b.example/y(1)).',
    );
    expect(links.map(({ start, end, href }) => [text.slice(start, end), href])).toEqual([
      ['my CV', 'https://a.example/x'],
      ['https://b.example/y(1)', 'https://b.example/y(1)'],
    ]);
  });
});
