import { describe, expect, test } from 'vitest';
import { has, lookAt } from '@/entrypoints/meet.content/page/probe';
import { readPhase } from '@/entrypoints/meet.content/page/read-phase';
import { EVIDENCE, PROBES, type ProbeName } from '@/entrypoints/meet.content/page/selectors';
import type { RoomOptions } from '../../google/meet.google.com/render';
import type { Variants } from '../../google/meet.google.com/variants';
import { removeAll, showPage, showRoom } from './show-page';

const LANGS = ['en', 'de', 'fr', 'es', 'ja'] as const;
const VARIANTS: Partial<Variants>[] = [
  { leaveJsname: false },
  { rewordedLabels: true },
  { panelIds: false },
  { notificationRegion: false },
  { inCallAttribute: false },
  { iconFont: 'material-icons-extended' },
  { oldJsnames: true },
  { chatInWaiting: false },
  { rtl: true, titleDash: true, previewTile: false, traps: false },
  { host: true, geminiNotes: true, transcribing: true },
  { leaveJsname: false, rewordedLabels: true, panelIds: false, inCallAttribute: false, oldJsnames: true },
];
const PHASES = [
  ['green-room', 'green-room'],
  ['waiting', 'waiting'],
  ['in-call', 'in-call'],
  ['left', 'exit'],
] as const;

const cases = PHASES.flatMap(([phase, sight]) => [
  ...LANGS.map((lang) => ({ phase, sight, lang, variants: {} })),
  ...VARIANTS.flatMap((variants) =>
    (process.env.FULL ? LANGS : (['ja'] as const)).map((lang) => ({ phase, sight, lang, variants })),
  ),
]);

describe('readPhase on the stand-in', () => {
  test.each(cases)('$phase in $lang with $variants', ({ phase, sight, lang, variants }) => {
    expect(readPhase(showRoom({ phase, lang, variants }))).toBe(sight);
  });

  const joins: Variants['join'][] = ['ask', 'host', 'switch-here', 'guest', 'no-devices', 'camera-problem'];
  test.each(joins.flatMap((join) => (['en', 'ja'] as const).map((lang) => ({ join, lang }))))(
    'green room, $join, $lang',
    ({ join, lang }) => {
      expect(readPhase(showRoom({ phase: 'green-room', lang, variants: { join } }))).toBe('green-room');
    },
  );

  const denials: Variants['denial'][] = ['refused', 'no-answer', 'cannot-join'];
  test.each(denials.flatMap((denial) => LANGS.map((lang) => ({ denial, lang }))))(
    'not let in, $denial, $lang',
    ({ denial, lang }) => {
      const sight = readPhase(showRoom({ phase: 'denied', lang, variants: { denial } }));
      expect(['refused', 'hall']).toContain(sight);
    },
  );

  const exits: Variants['exit'][] = ['left', 'removed', 'ended'];
  test.each(exits.flatMap((exit) => LANGS.map((lang) => ({ exit, lang }))))(
    'after a call, $exit, $lang',
    ({ exit, lang }) => {
      const sight = readPhase(showRoom({ phase: 'left', lang, variants: { exit } }));
      expect(['exit', 'hall']).toContain(sight);
    },
  );

  test('the leave button alone is no call', () => {
    const page = showPage('<body><button jsname="CQylAd"><i>call_end</i></button></body>');
    expect(readPhase(page)).toBe('unknown');
  });

  test('one sign of a call is not enough where the language is not known', () => {
    const button = '<button><i>call_end</i></button><button><i>mood</i></button>';
    expect(readPhase(showPage(`<body>${button}</body>`))).toBe('unknown');
    expect(readPhase(showPage(`<body>${button}<button><i>back_hand</i></button></body>`))).toBe('in-call');
    expect(readPhase(showPage(`<body>${button}<button aria-label="Anruf verlassen"></button></body>`))).toBe(
      'in-call',
    );
  });

  test('a call whose bar is gone for a moment is not known, and never an exit', () => {
    for (const lang of LANGS) {
      const page = showRoom({ phase: 'in-call', lang, variants: { bar: 'gone' } });
      expect(readPhase(page)).toBe('unknown');
    }
  });

  test('an empty page and a chat that quotes Meet are not known', () => {
    expect(readPhase(showPage('<body></body>'))).toBe('unknown');
    const page = showRoom({ phase: 'in-call' });
    page.body.append('You left the meeting');
    expect(readPhase(page)).toBe('in-call');
  });

  test('the button of the Transcribe card is no join button in a call', () => {
    const page = showRoom({ phase: 'in-call' });
    page.body.insertAdjacentHTML('beforeend', '<button jsname="z0F4cd">Start</button>');
    expect(readPhase(page)).toBe('in-call');
  });
});

const STATES: Record<string, Omit<RoomOptions, 'code'>> = {
  'green-room': { phase: 'green-room' },
  waiting: { phase: 'waiting' },
  'in-call': { phase: 'in-call' },
  left: { phase: 'left' },
};
const PROBE_ROWS = (Object.keys(EVIDENCE) as ProbeName[]).flatMap((name) =>
  EVIDENCE[name].requiredIn
    .filter((phase) => phase in STATES)
    .flatMap((phase) => (['en', 'ja'] as const).map((lang) => ({ name, phase, lang }))),
);

describe('the table of probes', () => {
  test.each(PROBE_ROWS)('$name is found in $phase, $lang', ({ name, phase, lang }) => {
    expect(has(lookAt(showRoom({ ...STATES[phase], lang })), PROBES[name])).toBe(true);
  });

  test('a call is recognised without any one kind of sign', () => {
    const ways = [
      ['i', '[class*="google-symbols"]'],
      ['[data-panel-id]', '[data-in-call]'],
      ['[jsname="CQylAd"]'],
    ];
    for (const css of ways) {
      const page = showRoom({ phase: 'in-call' });
      for (const selector of css) {
        if (selector === 'i' || selector.startsWith('[class')) removeAll(page, selector);
        for (const element of page.querySelectorAll(selector))
          element.removeAttribute(selector.slice(1, -1).split('=')[0] ?? '');
      }
      expect(readPhase(page)).toBe('in-call');
    }
    const unnamed = showRoom({ phase: 'in-call' });
    for (const element of unnamed.querySelectorAll('[jsname]')) element.removeAttribute('jsname');
    for (const element of unnamed.querySelectorAll('[aria-label]')) element.removeAttribute('aria-label');
    expect(readPhase(unnamed)).toBe('in-call');
  });
});
