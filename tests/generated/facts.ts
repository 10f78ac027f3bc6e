import type { Kind } from '../../domain/invitation/invitation';
import { address, falseAddress, type Sort, type Wrapper, wrap } from './addresses';
import { drawPeople, type People } from './people';
import type { Draw } from './random';

export type Layout =
  | 'before'
  | 'after'
  | 'above'
  | 'words'
  | 'table'
  | 'across'
  | 'prose'
  | 'paragraph'
  | 'footnotes'
  | 'numbered'
  | 'bullets'
  | 'attached'
  | 'mixed';

export interface Doc {
  sort: Sort;
  /** The address as a careful person would open it, null where none would. */
  url: string | null;
  /** As the event carries it: wrapped, or not a document at all. */
  written: string;
}

/** What an invitation says and how, before any word of it is chosen. */
export interface Facts {
  language: 'en' | 'de';
  labelLanguage: 'en' | 'de';
  people: People;
  kind: Kind | null;
  kindBy: 'title' | 'label' | 'sentence' | 'wording' | 'organizer' | 'properties' | 'nothing';
  recording: 'allowed' | 'forbidden' | 'open' | 'decoy' | 'nothing';
  recordingBy: 'sentence' | 'label' | 'box';
  candidateBy: 'label' | 'after' | 'title' | 'prose' | 'instead' | 'guest' | 'nothing';
  docs: Doc[];
  layout: Layout;
  inline: boolean;
  cancelledBy: 'status' | 'title' | 'note' | null;
  noise: Set<Noise>;
}

type Noise =
  | 'quote'
  | 'withdrawn'
  | 'boilerplate'
  | 'legal'
  | 'links'
  | 'linkedin'
  | 'zero width'
  | 'third language'
  | 'moved'
  | 'colleague'
  | 'contact'
  | 'decoy';

const SORTS: Sort[] = ['cv', 'description', 'scorecard', 'tasks'];
const WRAPPERS: Wrapper[] = [
  'none',
  'none',
  'none',
  'google',
  'safelinks',
  'google in safelinks',
  'safelinks in google',
];

function drawDocs(kind: Kind | null, layout: Layout, draw: Draw): Doc[] {
  const wrapper = draw.pick(WRAPPERS);
  const lookAlike = draw.chance(0.08);
  const present = SORTS.filter(
    (sort) =>
      draw.chance({ cv: 0.85, description: 0.45, scorecard: 0.75, tasks: 0.5 }[sort]) &&
      !(sort === 'description' && kind === null),
  );
  const fake = lookAlike ? draw.pick(present.length > 0 ? present : SORTS) : null;
  return present.map((sort) => {
    if (layout === 'attached') {
      const url = `https://drive.google.com/open?id=${draw.code(33)}`;
      return { sort, url, written: url };
    }
    if (sort === fake) return { sort, url: null, written: falseAddress(draw) };
    const url = address(sort, draw);
    return { sort, url, written: wrap(url, wrapper) };
  });
}

const RECORDING: Record<Kind | 'null', Facts['recording'][]> = {
  expertlead: ['nothing', 'nothing', 'nothing', 'forbidden', 'forbidden', 'allowed', 'decoy'],
  expertview: ['allowed', 'allowed', 'forbidden', 'forbidden', 'open', 'nothing', 'decoy'],
  null: ['allowed', 'forbidden', 'nothing', 'nothing', 'open', 'decoy'],
};

function drawNoise(draw: Draw, docs: Doc[]): Set<Noise> {
  const chances: [Noise, number][] = [
    ['quote', 0.15],
    ['withdrawn', docs.length > 0 ? 0.1 : 0],
    ['boilerplate', 0.25],
    ['legal', 0.3],
    ['links', 0.25],
    ['linkedin', 0.25],
    ['zero width', 0.1],
    ['third language', 0.15],
    ['moved', 0.2],
    ['colleague', 0.15],
    ['contact', 0.15],
    ['decoy', 0.15],
  ];
  return new Set(chances.filter(([, chance]) => draw.chance(chance)).map(([noise]) => noise));
}

export function drawFacts(draw: Draw): Facts {
  const language = draw.pick(['en', 'de'] as const);
  const kind = draw.pick<Kind | null>([
    'expertlead',
    'expertlead',
    'expertlead',
    'expertview',
    'expertview',
    'expertview',
    'expertview',
    null,
  ]);
  const layout = draw.pick<Layout>([
    'before',
    'before',
    'after',
    'above',
    'words',
    'table',
    'across',
    'prose',
    'paragraph',
    'footnotes',
    'numbered',
    'bullets',
    'attached',
    'mixed',
  ]);
  const docs = drawDocs(kind, layout, draw);
  return {
    language,
    labelLanguage: language === 'de' && draw.chance(0.2) ? 'en' : language,
    people: drawPeople(draw),
    kind,
    kindBy:
      kind === null
        ? 'nothing'
        : draw.pick(['title', 'title', 'label', 'sentence', 'wording', 'organizer', 'properties'] as const),
    recording: draw.pick(RECORDING[kind ?? 'null']),
    recordingBy: draw.pick(['sentence', 'sentence', 'label', 'box'] as const),
    candidateBy: draw.pick([
      'label',
      'label',
      'label',
      'after',
      'title',
      'title',
      'prose',
      'prose',
      'instead',
      'guest',
      'nothing',
    ] as const),
    docs,
    layout,
    inline: kind !== null && !docs.some(({ sort }) => sort === 'description') && draw.chance(0.2),
    cancelledBy: draw.chance(0.06) ? draw.pick(['status', 'title', 'note'] as const) : null,
    noise: drawNoise(draw, docs),
  };
}
