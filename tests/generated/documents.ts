import type { Sort } from './addresses';
import { type Block, gap, type Inline, line, linkLine } from './blocks';
import type { Doc, Facts, Layout } from './facts';
import type { Phrases } from './phrases/phrases';
import type { Draw } from './random';
import { PHRASES, type Say } from './wording';

/** A row of an invitation: what it is, and its content. */
export interface Row {
  label: string;
  value: Inline;
}

const told = (facts: Facts) => facts.kind ?? 'expertlead';

const labelsOf = (from: Phrases, sort: Sort, facts: Facts) =>
  sort === 'description' ? from.documents.descriptionLabels[told(facts)] : from.documents.labels[sort];

/** Rows "label, link"; the link shows its address or one word. */
export function documentRows(facts: Facts, say: Say, draw: Draw, shown: 'address' | 'word'): Row[] {
  const from = PHRASES[facts.labelLanguage];
  const word = facts.language === 'en' ? ['open', 'link', 'click here'] : ['öffnen', 'Link', 'hier'];
  return facts.docs.map(({ sort, written }) => ({
    label: say(labelsOf(from, sort, facts)),
    value: { href: written, words: shown === 'word' ? draw.pick(word) : null },
  }));
}

const SEPARATORS = [': ', ': ', ': ', ' – ', ' -> ', ' → ', ' = ', ':\t'];

/** Rows one below the other. */
export function rowLines(rows: Row[], layout: Layout, draw: Draw): Block[] {
  const separator = draw.pick(SEPARATORS);
  const bold = draw.chance(0.3);
  const before = ({ label, value }: Row): Inline[] =>
    bold ? [{ bold: label }, separator, value] : [label + separator, value];
  if (layout === 'numbered' || layout === 'bullets')
    return [{ list: rows.map(before), ordered: layout === 'numbered' }];
  if (layout === 'above')
    return rows.flatMap(({ label, value }) => [line(bold ? { bold: label } : label), line(value), gap]);
  return rows.map((row) => line(...before(row)));
}

/** The link first, then what it is. */
function after({ label, value }: Row, draw: Draw): Block {
  return draw.chance(0.5) ? line(value, ` (${label})`) : line(value, ` – ${label}`);
}

function footnotes(facts: Facts, say: Say): Block[] {
  const from = PHRASES[facts.language].sentences;
  const sentences = facts.docs.map(({ sort }, i) =>
    line(say(from.footnoted[sort], { n: String(i + 1), ...called(facts, say) })),
  );
  const notes = facts.docs.map(({ written }, i) => line(`[${i + 1}] `, { href: written, words: null }));
  return [...sentences, gap, ...notes];
}

/** A description's name in a sentence. */
const called = (facts: Facts, say: Say) => ({
  it: say(PHRASES[facts.language].documents.descriptionNames[told(facts)]),
});

function sentence(doc: Doc, facts: Facts, say: Say, way: 'prose' | 'words'): Block {
  const from = PHRASES[facts.language].sentences[way];
  return linkLine(say(from[doc.sort], called(facts, say)), doc.written);
}

/** The documents of an invitation, where they are no rows of a table. */
export function documentBlocks(facts: Facts, say: Say, draw: Draw): Block[] {
  const { layout } = facts;
  if (layout === 'attached' || layout === 'table' || layout === 'across') return [];
  if (layout === 'footnotes') return footnotes(facts, say);
  if (layout === 'prose' || layout === 'words' || layout === 'paragraph') {
    const way = layout === 'words' ? layout : 'prose';
    return facts.docs.map((doc) => sentence(doc, facts, say, way));
  }
  const rows = documentRows(facts, say, draw, draw.chance(0.2) ? 'word' : 'address');
  if (layout === 'after') return rows.map((row) => after({ ...row, value: shownInFull(row.value) }, draw));
  if (layout !== 'mixed') return rowLines(rows, layout, draw);
  return facts.docs.flatMap((doc, i) => {
    const way = draw.pick(['before', 'above', 'prose', 'words'] as const);
    const row = rows[i];
    if (row === undefined) return [];
    return way === 'prose' || way === 'words' ? [sentence(doc, facts, say, way)] : rowLines([row], way, draw);
  });
}

const shownInFull = (value: Inline): Inline =>
  typeof value === 'object' && 'href' in value ? { ...value, words: null } : value;

/** A replaced document of one of the sorts that are there, said to be so. */
export function withdrawn(facts: Facts, say: Say, draw: Draw, url: (sort: Sort) => string): Block {
  const { sort } = draw.pick(facts.docs);
  return linkLine(say(PHRASES[facts.language].sentences.withdrawn[sort], called(facts, say)), url(sort));
}

export function attachments(facts: Facts, say: Say): { fileUrl: string; title: string }[] {
  if (facts.layout !== 'attached') return [];
  const from = PHRASES[facts.language].documents;
  return facts.docs.map(({ sort, written }) => ({
    fileUrl: written,
    title: say(sort === 'description' ? from.descriptionFiles[told(facts)] : from.files[sort]),
  }));
}

/** The description as part of the invitation's own text. */
export function inlineDescription(facts: Facts, say: Say, draw: Draw): Block[] {
  const from = PHRASES[facts.language].documents;
  const first = draw.int(from.inlineLines.length - 4);
  const items = from.inlineLines.slice(first, first + 4).map((text) => [say([text])]);
  return [gap, line(say(from.inlineHeads[told(facts)])), { list: items, ordered: false }, gap];
}
