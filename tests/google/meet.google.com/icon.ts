import { glyphs } from './glyphs';
import { el } from './html';
import type { Variants } from './variants';

/** An icon as Meet writes it: the ligature is the element's text and is never translated. */
export const icon = (ligature: string, variants: Pick<Variants, 'iconFont'>): string =>
  el('i', { class: `${variants.iconFont} notranslate g-${ligature}`, 'aria-hidden': 'true' }, ligature);

const rule = ([ligature, path]: [string, string]): string => {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'><path d='${path}'/></svg>`;
  return `.g-${ligature}{--glyph:url("data:image/svg+xml,${encodeURIComponent(svg)}")}`;
};

/** Style that paints the outline in place of the ligature's letters, which stay in the DOM. */
export const glyphStyle = (): string => Object.entries(glyphs).map(rule).join('\n');
