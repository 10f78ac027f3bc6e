import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glyphStyle } from './icon';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'style');
const sheets = ['base.css', 'buttons.css', 'call.css', 'lanes.css', 'panels.css', 'lobby.css', 'strip.css'];

let style: string | null = null;

/** All style of the page as one sheet; read once. */
export const pageStyle = (): string => {
  style ??= [...sheets.map((sheet) => readFileSync(join(folder, sheet), 'utf8')), glyphStyle()].join('\n');
  return style;
};
