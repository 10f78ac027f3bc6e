import { Parser } from 'htmlparser2';
import { bareLinks } from './bare-links';

/** A link in the readable text: `start`..`end` are the offsets of its words, `href` what it points to, as written. */
export interface TextLink {
  start: number;
  end: number;
  href: string;
}

/** A description without markup; lines end with `\n`, table cells are divided by tabs, quoted lines begin with `> `. */
export interface ReadableText {
  text: string;
  /** Whether the source went on beyond what was read. */
  cut: boolean;
  links: TextLink[];
}

/** Longer descriptions are read no further: no person wrote them, and reading must stay quick. */
const READ_AT_MOST = 1_500_000;

/** The parser keeps a list of open tags that it moves with each: beyond so many (nobody nests like that) they are closed. */
const OPEN_AT_MOST = 500;
const SLICE = 8_192;

const BLOCKS = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const PARAGRAPHS = new Set('blockquote h1 h2 h3 h4 h5 h6 ol p table ul'.split(' '));
const UNSEEN = new Set('del head noscript object s script strike style template textarea title'.split(' '));
const INLINE =
  'a abbr b big br cite code col colgroup em font i img input ins kbd label link mark meta q small span strong sub sup svg td th u var wbr';
const KNOWN_TAGS = [...BLOCKS, ...UNSEEN, ...INLINE.split(' ')].join('|');

/** `<nora@example.com>` or `List<String>` in plain text is no markup: only known tags are. */
const NO_TAG = new RegExp(`<(?!/?(?:${KNOWN_TAGS}|\\w{1,4}:[a-z]+)(?=[\\s/>])|!--)`, 'gi');
const STRUCTURE = /<\/?(?:br|p|div|li|tr|table|ul|ol|h[1-6]|blockquote)\b/gi;
// Zero-width characters, soft hyphens and direction marks: invisible, and they would split words.
const INVISIBLE =
  /\u034f|[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|(?<!\p{Extended_Pictographic}|\ufe0f)\u200d/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced here
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Collects text; spaces are joined as a browser would join them. */
class Page {
  private parts: string[] = [];
  private length = 0;
  private last = '';
  private breaks = 2;
  private spaceDue = false;
  quoteDepth = 0;
  readonly links: TextLink[] = [];

  private write(words: string) {
    this.parts.push(words);
    this.length += words.length;
    this.last = words.slice(-1);
  }

  /** At least `count` line breaks stand before what comes next; never more than one empty line. */
  lineBreak(count: number, more = false) {
    this.spaceDue = false;
    const wanted = Math.min(2, more ? this.breaks + count : Math.max(this.breaks, count));
    if (this.length > 0) for (let i = this.breaks; i < wanted; i++) this.write('\n');
    this.breaks = wanted;
  }

  words(words: string) {
    if (words === '') return;
    if (this.breaks > 0 && this.quoteDepth > 0) this.write('> '.repeat(this.quoteDepth));
    else if (this.spaceDue && this.breaks === 0 && this.last !== '\t') this.write(' ');
    this.spaceDue = false;
    this.breaks = 0;
    this.write(words);
  }

  /** A bullet or box before what follows. */
  mark(sign: string) {
    this.words(sign);
    this.space();
  }

  space() {
    this.spaceDue = true;
  }

  cell() {
    if (this.breaks > 0 || this.last === '\t') return;
    this.spaceDue = false;
    this.write('\t');
  }

  /** Where the next words will begin. */
  get position() {
    const quote = this.breaks > 0 ? this.quoteDepth * 2 : 0;
    return this.length + quote + (this.spaceDue && this.breaks === 0 && this.last !== '\t' ? 1 : 0);
  }

  get end() {
    return this.length;
  }

  get text() {
    return this.parts.join('');
  }
}

/** Writes a run of text: white space joined, line breaks kept where the source means them. */
function flow(page: Page, data: string, keepsLines: boolean) {
  const clean = data.normalize('NFC').replace(INVISIBLE, '').replace(CONTROL, ' ');
  for (const [token] of clean.matchAll(/\r\n?|\n|\t+|[^\S\r\n\t]+|\S+/g)) {
    if (/^[\r\n]/.test(token)) keepsLines ? page.lineBreak(1, true) : page.space();
    else if (token.startsWith('\t')) keepsLines ? page.cell() : page.space();
    else if (/^\s/.test(token)) page.space();
    else page.words(token);
  }
}

/** In markup a line break of the source is only a space, unless the source has far more of them than of tags that break lines. */
function keepsLines(source: string): boolean {
  const tags = source.match(STRUCTURE)?.length ?? 0;
  const breaks = source.match(/\r\n?|\n/g)?.length ?? 0;
  return tags === 0 || breaks > tags * 3;
}

/**
 * A description as a person reads it. HTML and plain text go one way; nothing of the markup remains.
 * @param source HTML or plain text, however broken; read up to 1.5 million characters
 * @returns text and its links in the order of the text: anchors with their words, and bare addresses. No link is checked yet (`links.ts`).
 */
export function readableText(source: string): ReadableText {
  const page = new Page();
  const limited = source.slice(0, READ_AT_MOST);
  const lines = keepsLines(limited);
  let unseen = 0;
  let pre = 0;
  let anchor: { href: string; start: number } | null = null;
  const closeAnchor = () => {
    if (anchor && page.end > anchor.start) page.links.push({ ...anchor, end: page.end });
    else if (anchor?.href) page.links.push({ href: anchor.href, start: page.end, end: page.end });
    anchor = null;
  };
  let open = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        open++;
        if (UNSEEN.has(name)) unseen++;
        if (name === 'pre') pre++;
        if (name === 'br') page.lineBreak(1, true);
        if (name === 'td' || name === 'th') page.cell();
        if (BLOCKS.has(name)) page.lineBreak(PARAGRAPHS.has(name) ? 2 : 1);
        if (name === 'blockquote') page.quoteDepth = Math.min(9, page.quoteDepth + 1);
        if (name === 'hr') {
          page.words('———');
          page.lineBreak(1);
        }
        if (name === 'li' && unseen === 0) page.mark('•');
        if (name === 'input' && attributes.type === 'checkbox')
          page.mark('checked' in attributes ? '☑' : '☐');
        if (name === 'a') {
          closeAnchor();
          const href = (attributes.href ?? '').replace(INVISIBLE, '').trim();
          if (href !== '' && unseen === 0) anchor = { href, start: page.position };
        }
      },
      ontext(data) {
        if (unseen === 0) flow(page, data, lines || pre > 0);
      },
      onclosetag(name) {
        open--;
        if (UNSEEN.has(name)) unseen = Math.max(0, unseen - 1);
        if (name === 'pre') pre = Math.max(0, pre - 1);
        if (name === 'a') closeAnchor();
        if (name === 'blockquote') page.quoteDepth = Math.max(0, page.quoteDepth - 1);
        if (BLOCKS.has(name)) page.lineBreak(PARAGRAPHS.has(name) ? 2 : 1);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  for (const slice of slicesOf(limited.replace(NO_TAG, '&lt;'))) {
    parser.write(slice);
    if (open <= OPEN_AT_MOST) continue;
    parser.end();
    parser.reset();
    open = 0;
  }
  parser.end();
  closeAnchor();
  const text = page.text.trimEnd();
  const anchors = page.links.filter((link) => link.end <= text.length);
  return { text, cut: source.length > READ_AT_MOST, links: withBareLinks(text, anchors) };
}

/** A text in slices that each begin with a tag. */
function* slicesOf(html: string): Generator<string> {
  for (let at = 0; at < html.length; ) {
    const next = html.indexOf('<', at + SLICE);
    const end = next < 0 ? html.length : next;
    yield html.slice(at, end);
    at = end;
  }
}

function withBareLinks(text: string, anchors: TextLink[]): TextLink[] {
  const all: TextLink[] = [];
  let next = 0;
  for (const bare of bareLinks(text)) {
    while (next < anchors.length && (anchors[next]?.end ?? 0) <= bare.start)
      all.push(anchors[next++] as TextLink);
    const anchor = anchors[next];
    if (!anchor || anchor.start >= bare.end) all.push(bare);
  }
  return all.concat(anchors.slice(next));
}
