import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The colours are read from the style sheet itself, so that a changed token is checked as it is. */
const css = readFileSync('assets/style.css', 'utf8');

type Rgb = readonly number[];
type Tokens = Record<string, Rgb>;

function tokens(selector: string): Tokens {
  const block = css.slice(css.indexOf(selector)).match(/\{([^{}]*--teal[^{}]*)\}/)?.[1] ?? '';
  const pairs = [...block.matchAll(/--(\w+):\s*#([0-9a-f]{6})/g)];
  return Object.fromEntries(
    pairs.map(([, name = '', hex = '']) => [
      name,
      [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)),
    ]),
  );
}

const mix = (a: Rgb, b: Rgb, share: number): Rgb =>
  a.map((value, i) => value * share + (b[i] ?? 0) * (1 - share));

function luminance(color: Rgb): number {
  const [r = 0, g = 0, b = 0] = color.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Rgb, b: Rgb): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ['light', ':root {', 0.12],
  ['dark', '@media (prefers-color-scheme: dark)', 0.16],
  ['panel', ':root[data-theme="dark"]', 0.16],
])('contrast, %s', (_theme, selector, tint) => {
  const t = tokens(selector);
  const at = (name: string): Rgb => {
    const color = t[name];
    if (color === undefined) throw new Error(`no colour ${name}`);
    return color;
  };
  const accents = ['teal', 'violet', 'amber'];

  it.each(['fg', 'dim', 'red', 'green', ...accents])('%s is readable on page and card', (name) => {
    expect(contrast(at(name), at('bg'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(at(name), at('card'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(accents)('%s is readable as a chip, and the page colour on it as a button', (name) => {
    expect(contrast(at(name), mix(at(name), at('bg'), tint))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(at('bg'), at(name))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([...accents, 'red'])('text is readable on a card tinted %s', (name) => {
    const ground = mix(at(name), at('card'), 0.1);
    for (const text of ['fg', 'dim', 'red']) expect(contrast(at(text), ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('the edge of a field stands out', () => {
    expect(contrast(at('field'), at('bg'))).toBeGreaterThanOrEqual(3);
  });
});
