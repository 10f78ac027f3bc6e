import { describe, expect, test } from 'vitest';
import { readDevices } from '@/entrypoints/meet.content/page/read-devices';
import type { Variants } from '../../google/meet.google.com/variants';
import { showPage, showRoom } from './show-page';

const LANGS = ['en', 'de', 'fr', 'es', 'ja'] as const;
const VARIANTS: Partial<Variants>[] = [
  { oldJsnames: true },
  { rewordedLabels: true },
  { iconFont: 'material-icons-extended' },
  { rewordedLabels: true, oldJsnames: true, iconFont: 'material-icons-extended' },
];
const SWITCHES = [
  [true, true],
  [true, false],
  [false, true],
  [false, false],
] as const;
const word = (on: boolean) => (on ? 'on' : 'off');

describe('readDevices on the stand-in', () => {
  const rooms = [
    ...LANGS.map((lang) => ({ lang, variants: {} })),
    ...VARIANTS.map((variants) => ({ lang: 'de' as const, variants })),
  ];
  const cases = rooms.flatMap((room, index) =>
    SWITCHES.map(([mic, camera]) => ({
      ...room,
      phase: index % 2 === 0 ? ('green-room' as const) : ('in-call' as const),
      mic,
      camera,
    })),
  );
  test.each(cases)('$phase $lang $variants: $mic $camera', ({ mic, camera, ...room }) => {
    const page = showRoom({ ...room, mic, camera, people: ['Alex Example', 'Kim Example'], panel: 'people' });
    expect(readDevices(page)).toEqual({ mic: word(mic), camera: word(camera) });
  });

  test('after the call nothing is known', () => {
    expect(readDevices(showRoom({ phase: 'left' }))).toEqual({ mic: 'unknown', camera: 'unknown' });
  });

  test('a camera that Meet cannot use is off', () => {
    const page = showRoom({ phase: 'green-room', variants: { join: 'camera-problem' } });
    expect(readDevices(page)).toEqual({ mic: 'on', camera: 'off' });
  });
});

describe('readDevices without Meet’s names', () => {
  test.each([
    ['icon only', '<button><i>mic_off</i></button><button><i>videocam</i></button>', 'off', 'on'],
    ['attribute before icon', '<button data-is-muted="false"><i>mic_off</i></button>', 'on', 'unknown'],
    [
      'label names the action',
      '<button aria-label="Turn off microphone (⌘ + d)"></button><button aria-label="Kamera aktivieren"></button>',
      'on',
      'off',
    ],
    [
      'other people’s microphones',
      '<div role="list"><button data-is-muted="true"><i>mic_off</i></button></div>',
      'unknown',
      'unknown',
    ],
    ['odd value', '<button jsname="hw0c9" data-is-muted="maybe"></button>', 'unknown', 'unknown'],
  ])('%s', (_name, html, mic, camera) => {
    expect(readDevices(showPage(`<body>${html}</body>`))).toEqual({ mic, camera });
  });
});
