import { el, text } from '../html';

const hueOf = (name: string): number =>
  [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7);

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .slice(0, 2)
    .join('')
    .toUpperCase();

export const avatar = (name: string, className = 'PNfZLd'): string =>
  el(
    'div',
    { class: className, style: `background:hsl(${hueOf(name)} 38% 38%)`, 'aria-hidden': 'true' },
    text(initials(name)),
  );

/** A drawn person before a wall, in place of the camera's picture; colours follow the name. */
export const portrait = (name: string): string => {
  const hue = hueOf(name);
  const id = `p${hue}`;
  const wall =
    `<linearGradient id="${id}" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="hsl(${hue} 22% 34%)"/>` +
    `<stop offset="1" stop-color="hsl(${hue} 26% 19%)"/></linearGradient>`;
  const shelf =
    `<g fill="hsl(${hue} 18% 26%)"><rect x="1040" y="120" width="330" height="14" rx="4"/>` +
    `<rect x="1070" y="52" width="26" height="68"/><rect x="1102" y="40" width="34" height="80"/>` +
    `<rect x="1142" y="60" width="22" height="60"/><circle cx="1290" cy="94" r="26"/></g>` +
    `<rect x="120" y="70" width="300" height="400" rx="8" fill="hsl(${hue} 30% 44%)" opacity=".35"/>`;
  const body =
    `<path d="M410 900c0-210 150-300 390-300s390 90 390 300z" fill="hsl(${(hue + 160) % 360} 30% 36%)"/>` +
    `<path d="M730 520h140v120c0 40-140 40-140 0z" fill="hsl(24 38% 56%)"/>` +
    `<ellipse cx="800" cy="400" rx="138" ry="168" fill="hsl(24 42% 64%)"/>` +
    `<path d="M655 410c-18-150 52-220 150-220s168 66 142 220c-10-70-40-108-70-122-80 30-160 26-190 14-18 26-26 60-32 108z" fill="hsl(${(hue + 20) % 40} 34% 20%)"/>`;
  return `<svg class="vdTile" viewBox="0 0 1600 900" preserveAspectRatio="xMidYMid slice" aria-hidden="true">${wall}<rect width="1600" height="900" fill="url(#${id})"/>${shelf}${body}</svg>`;
};
