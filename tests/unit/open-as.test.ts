import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAs, opensWithAccount } from '@/domain/open-as';

const account = 'mira.sandberg@example.com';
const encoded = 'authuser=mira.sandberg%40example.com';
/** Written anew here, so that a host added by mistake does not pass. */
const LISTED = [
  'calendar.google.com',
  'colab.research.google.com',
  'docs.google.com',
  'drive.google.com',
  'meet.google.com',
];

describe('openAs', () => {
  it.each([
    ['https://meet.google.com/abc-defg-hij', `https://meet.google.com/abc-defg-hij?${encoded}`],
    ['https://meet.google.com/abc-defg-hij?authuser=0', `https://meet.google.com/abc-defg-hij?${encoded}`],
    [
      'https://docs.google.com/document/d/1A/edit?authuser=1&authuser=2#heading=h.1',
      `https://docs.google.com/document/d/1A/edit?${encoded}#heading=h.1`,
    ],
    [
      'https://docs.google.com/document/u/2/d/1A/edit',
      `https://docs.google.com/document/d/1A/edit?${encoded}`,
    ],
    ['https://drive.google.com/drive/u/0/folders/1A', `https://drive.google.com/drive/folders/1A?${encoded}`],
    ['https://calendar.google.com/calendar/u/1', `https://calendar.google.com/calendar?${encoded}`],
    [
      'https://drive.google.com/file/d/1A/view?usp=sharing',
      `https://drive.google.com/file/d/1A/view?usp=sharing&${encoded}`,
    ],
    ['https://DOCS.GOOGLE.COM:443/forms/d/1A', `https://docs.google.com/forms/d/1A?${encoded}`],
  ])('%s', (address, expected) => expect(openAs(address, account)).toBe(expected));

  it.each([
    'https://example.com/cv.pdf',
    'https://docs.google.com.evil.example/document/d/1A',
    'https://docs.google.com@evil.example/document/d/1A',
    'https://evil.example/?to=https://docs.google.com/',
    'https://evil.example/#@docs.google.com',
    'https://notdocs.google.com/',
    'https://google.com/',
    'https://sites.google.com/view/x',
    'https://script.google.com/macros/s/1A/exec',
    'https://docs.google.com:8443/document/d/1A',
    'https://docs.google.com./document/d/1A',
    'http://docs.google.com/document/d/1A',
    'javascript:alert(1)//docs.google.com',
    'docs.google.com/document/d/1A',
    'https://zoom.us/j/1?u=/u/1/',
    '',
  ])('leaves as it is: %s', (address) => {
    expect(openAs(address, account)).toBe(address);
    expect(opensWithAccount(address)).toBe(false);
  });

  it('leaves every address as it is while no account is set', () => {
    expect(openAs('https://docs.google.com/document/u/2/d/1A', '')).toBe(
      'https://docs.google.com/document/u/2/d/1A',
    );
  });

  it('is settled after once', () => {
    const once = openAs('https://docs.google.com/document/u/2/d/1A', account);
    expect(openAs(once, account)).toBe(once);
  });
});

const trickyHost = fc.oneof(
  fc.constantFrom(...LISTED),
  fc
    .constantFrom(...LISTED)
    .chain((host) =>
      fc.constantFrom(
        `${host}.evil.example`,
        `${host}@evil.example`,
        `x${host}`,
        `${host}.`,
        `${host}:444`,
        `${host}%2e`,
      ),
    ),
  fc.domain(),
);
const trickyAddress = fc
  .tuple(
    fc.constantFrom('https://', 'http://', 'HTTPS:/', 'https:\\\\', 'ftp://', 'javascript:'),
    trickyHost,
    fc.constantFrom('', '/', '/u/0', '/a?authuser=1', '#@docs.google.com', '?x=//meet.google.com/'),
  )
  .map((parts) => parts.join(''));

describe('openAs, for any address', () => {
  it.each([
    ['any web address', fc.webUrl({ withFragments: true, withQueryParameters: true })],
    ['addresses made to deceive', trickyAddress],
    ['any text', fc.string()],
  ])('gives the e-mail to no host outside the list: %s', (_, addresses) => {
    fc.assert(
      fc.property(addresses, (address) => {
        const opened = openAs(address, account);
        const goesToList =
          URL.canParse(opened) && opened.startsWith('https://') && LISTED.includes(new URL(opened).host);
        if (goesToList) expect(new URL(opened).searchParams.getAll('authuser')).toEqual([account]);
        else expect(opened).toBe(address);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
