import { unicodeHost } from './punycode';

/** Hosts that invitations link to and that others like to imitate. */
const WELL_KNOWN = [
  'google.com',
  'expertlead.com',
  'linkedin.com',
  'github.com',
  'githubusercontent.com',
  'microsoft.com',
  'sharepoint.com',
  'dropbox.com',
  'hackerrank.com',
  'coderpad.io',
  'codesandbox.io',
  'zoom.us',
  'outlook.com',
];

const GREEK_OR_CYRILLIC: Record<string, string> = {
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  ё: 'e',
  ɡ: 'g',
  һ: 'h',
  і: 'i',
  ї: 'i',
  ı: 'i',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  α: 'a',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
};

/** Letters and digits as they look: `g00gle` and a Cyrillic `gооgle` become `google`. */
function skeleton(label: string): string {
  return [...label.normalize('NFD').replace(/\p{M}/gu, '')]
    .map((letter) => GREEK_OR_CYRILLIC[letter] ?? letter)
    .join('')
    .replaceAll('0', 'o')
    .replace(/[1|]/g, 'l')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}

/** Whether two words differ by at most one letter added, left out, changed or swapped with its neighbour. */
export function nearlySame(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  const restA = a.slice(i);
  const restB = b.slice(i);
  if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

function mixesScripts(label: string): boolean {
  const scripts = [
    /\p{Script=Latin}/u,
    /\p{Script=Cyrillic}/u,
    /\p{Script=Greek}/u,
    /\p{Script=Armenian}/u,
    /\p{Script=Cherokee}/u,
  ];
  return scripts.filter((script) => script.test(label)).length > 1;
}

/**
 * Whether a host is made to be taken for another: mixed scripts, a well-known host as mere beginning
 * (`docs.google.com.evil.example`, `docs-google.com`), or its name misspelt or written with look-alike letters.
 * @param host ASCII host name as the URL parser gives it, lower case
 */
export function looksLikeAnother(host: string): boolean {
  if (WELL_KNOWN.some((known) => host === known || host.endsWith(`.${known}`))) return false;
  const labels = unicodeHost(host).split('.');
  if (labels.some(mixesScripts)) return true;
  return WELL_KNOWN.some((known) => {
    const name = known.slice(0, known.indexOf('.'));
    if (new RegExp(`(?:^|[.-])${known.replace('.', '[.-]')}(?:[.-]|$)`).test(host)) return true;
    const written = labels.slice(-3, -1);
    return written.some((label) => {
      if (label === name) return false;
      const seen = skeleton(label);
      if (seen === name || (name.length >= 6 && nearlySame(seen, name))) return true;
      return new RegExp(
        `^(?:docs|drive|meet|accounts|forms)-?${name}$|^${name}-?(?:docs|drive|meet|forms)$`,
      ).test(seen);
    });
  });
}
