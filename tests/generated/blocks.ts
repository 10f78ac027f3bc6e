/** A piece of a line: plain words, bold words, or a link with its words (null: the address itself is shown). */
export type Inline = string | { bold: string } | { href: string; words: string | null };
export type Block =
  | { line: Inline[] }
  | { list: Inline[][]; ordered: boolean }
  | { table: Inline[][] }
  | { quote: Block[]; head: string[] }
  | { gap: true };

export const line = (...parts: Inline[]): Block => ({ line: parts });
export const gap: Block = { gap: true };

/**
 * A line from a template: `{link}` becomes the address, `[words]` a link on these words.
 * @throws where the template names no link
 */
export function linkLine(template: string, href: string): Block {
  const bare = template.split('{link}');
  if (bare.length === 2) return line(bare[0] ?? '', { href, words: null }, bare[1] ?? '');
  const match = /^([^[]*)\[([^\]]+)\](.*)$/.exec(template);
  if (!match) throw new Error(`No link in "${template}"`);
  return line(match[1] ?? '', { href, words: match[2] ?? '' }, match[3] ?? '');
}

/** Lines run together, as people write who are in a hurry; a link may stand before a full stop. */
export function paragraph(blocks: Block[]): Block {
  const lines = blocks.flatMap((block) => ('line' in block && block.line.length > 0 ? [block.line] : []));
  return line(
    ...lines.flatMap((parts, i) => (i === lines.length - 1 ? parts : [...parts, end(parts.at(-1))])),
  );
}

const end = (last: Inline | undefined) => (typeof last === 'string' && /[.!?:]$/.test(last) ? ' ' : '. ');

/** `{name}` and the like; a name without a value is a fault of the phrase. */
export function fill(template: string, values: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (name === 'link') return whole;
    const value = values[name];
    if (value === undefined) throw new Error(`No value for {${name}} in "${template}"`);
    return value;
  });
}
