import type { Block, Inline } from './blocks';
import type { Draw } from './random';

/** How a program or a person writes the same content down. */
export interface Style {
  html: boolean;
  eol: '\n' | '\r\n';
  /** What holds a line in HTML. */
  lines: 'br' | 'p' | 'div';
  table: 'html' | 'pipes' | 'tabs' | 'markdown';
  /** Links with words in plain text. */
  words: 'round' | 'angle' | 'markdown';
  /** In HTML, an address that is shown: as a link or as mere text. */
  anchored: boolean;
  ampersand: '&' | '&amp;';
  bullet: '- ' | '* ' | '• ';
  broken: boolean;
}

export function drawStyle(draw: Draw): Style {
  const html = draw.chance(0.6);
  return {
    html,
    eol: draw.pick(['\n', '\n', '\r\n']),
    lines: draw.pick(['br', 'br', 'p', 'div']),
    // A browser shows a tab as a mere space: nobody could tell the cells apart.
    table: draw.pick(['html', 'pipes', html ? 'html' : 'tabs', 'markdown']),
    words: draw.pick(['round', 'angle', 'markdown']),
    anchored: draw.chance(0.7),
    ampersand: draw.pick(['&', '&amp;']),
    bullet: draw.pick(['- ', '* ', '• ']),
    broken: draw.chance(0.15),
  };
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function inHtml(part: Inline, style: Style): string {
  if (typeof part === 'string') return escaped(part);
  if ('bold' in part) return style.broken ? `<b>${escaped(part.bold)}` : `<b>${escaped(part.bold)}</b>`;
  const href = part.href.replaceAll('&', style.ampersand);
  if (part.words === null && !style.anchored) return href;
  return `<a href="${href.replaceAll('"', '%22')}">${part.words === null ? escaped(part.href) : escaped(part.words)}</a>`;
}

function inPlain(part: Inline, style: Style): string {
  if (typeof part === 'string') return part;
  if ('bold' in part) return part.bold;
  if (part.words === null) return part.href;
  if (style.words === 'markdown') return `[${part.words}](${part.href})`;
  return style.words === 'angle' ? `${part.words} <${part.href}>` : `${part.words} (${part.href})`;
}

const inlines = (parts: Inline[], style: Style) =>
  parts.map((part) => (style.html ? inHtml(part, style) : inPlain(part, style))).join('');

function tableLines(rows: Inline[][], style: Style): string[] {
  const cells = rows.map((row) => row.map((cell) => inlines([cell], style)));
  if (style.table === 'tabs') return cells.map((row) => row.join('\t'));
  if (style.table === 'pipes') return cells.map((row) => row.join(' | '));
  const [head = [], ...rest] = cells;
  const lines = [head, head.map(() => '---'), ...rest];
  return lines.map((row) => `| ${row.join(' | ')} |`);
}

function htmlTable(rows: Inline[][], style: Style): string {
  const close = style.broken ? '' : '</td>';
  const row = (cells: Inline[]) =>
    `<tr>${cells.map((cell) => `<td>${inlines([cell], style)}${close}`).join('')}</tr>`;
  return `<table border="1"><tbody>${rows.map(row).join('')}</tbody></table>`;
}

const wrapped = (text: string, style: Style) =>
  style.lines === 'p'
    ? `<p>${text}${style.broken ? '' : '</p>'}`
    : style.lines === 'div'
      ? `<div>${text}</div>`
      : `${text}<br>`;

/** Outlook's way: the older mail's head of several lines, then its text without any mark. */
const isLetterHead = (head: string[]) => head.length > 1;

function htmlBlock(block: Block, style: Style): string {
  if ('gap' in block) return style.lines === 'br' ? '<br>' : style.lines === 'div' ? '<div><br></div>' : '';
  if ('line' in block) return wrapped(inlines(block.line, style), style);
  if ('quote' in block) {
    const head = block.head.map((text) => wrapped(escaped(text), style)).join('');
    const quoted = block.quote.map((one) => htmlBlock(one, style)).join('');
    return head + (isLetterHead(block.head) ? quoted : `<blockquote>${quoted}</blockquote>`);
  }
  if ('list' in block) {
    const tag = block.ordered ? 'ol' : 'ul';
    const items = block.list.map((item) => `<li>${inlines(item, style)}${style.broken ? '' : '</li>'}`);
    return `<${tag}>${items.join('')}</${tag}>`;
  }
  if (style.table === 'html') return htmlTable(block.table, style);
  return tableLines(block.table, style)
    .map((row) => wrapped(row, style))
    .join('');
}

function plainLines(block: Block, style: Style): string[] {
  if ('gap' in block) return [''];
  if ('line' in block) return [inlines(block.line, style)];
  if ('quote' in block) {
    const quoted = block.quote.flatMap((one) => plainLines(one, style));
    return [...block.head, ...(isLetterHead(block.head) ? quoted : quoted.map((text) => `> ${text}`))];
  }
  if ('list' in block)
    return block.list.map(
      (item, i) => `${block.ordered ? `${i + 1}. ` : style.bullet}${inlines(item, style)}`,
    );
  return tableLines(block.table, style.table === 'html' ? { ...style, table: 'pipes' } : style);
}

/** The description of the event as its program would store it. */
export function render(blocks: Block[], style: Style): string {
  if (style.html)
    return blocks.map((block) => htmlBlock(block, style)).join(style.eol === '\r\n' ? '\r\n' : '');
  return blocks.flatMap((block) => plainLines(block, style)).join(style.eol);
}
