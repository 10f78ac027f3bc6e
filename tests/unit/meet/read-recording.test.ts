import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecording } from '@/entrypoints/meet.content/page/read-recording';
import { sayingOnRecording } from '@/entrypoints/meet.content/page/recording-words';
import type { Variants } from '../../google/meet.google.com/variants';
import { removeAll, showRoom } from './show-page';

const LANGS = ['en', 'de', 'fr', 'es', 'ja'] as const;
const BADGES: Variants['recordingBadge'][] = ['label-and-icon', 'icon-only', 'label-only', 'legacy-div'];
const EXTRAS: Partial<Variants>[] = [
  { host: true },
  { oldJsnames: true },
  { iconFont: 'material-icons-extended' },
  { rewordedLabels: true },
  { rtl: true },
];
const cases = BADGES.flatMap((recordingBadge) => [
  ...LANGS.map((lang) => ({ lang, variants: { recordingBadge } })),
  ...EXTRAS.map((extra) => ({ lang: 'en' as const, variants: { recordingBadge, ...extra } })),
]);

describe('readRecording on the stand-in', () => {
  test.each(cases)('recorded: $lang $variants', ({ lang, variants }) => {
    const page = showRoom({ phase: 'in-call', recording: true, lang, variants, people: ['Alex Example'] });
    const unreadable = 'rewordedLabels' in variants && variants.recordingBadge === 'label-only';
    expect(readRecording(page)).not.toBe('no');
    if (!unreadable) expect(readRecording(page)).toBe('yes');
  });

  test.each(cases)('not recorded: $lang $variants', ({ lang, variants }) => {
    const page = showRoom({
      phase: 'in-call',
      lang,
      variants,
      people: ['Alex Example'],
      panel: 'tools',
      hand: true,
    });
    expect(readRecording(page)).toBe('no');
  });

  test.each(LANGS)('transcript and Gemini’s notes are no recording: %s', (lang) => {
    const variants = { transcribing: true, geminiNotes: true };
    expect(readRecording(showRoom({ phase: 'in-call', lang, variants }))).not.toBe('yes');
  });

  test.each(['green-room', 'waiting', 'left', 'denied'] as const)('not known: %s', (phase) => {
    expect(readRecording(showRoom({ phase }))).toBe('unknown');
  });

  test('not known without the region of the badges', () => {
    const variants = { notificationRegion: false };
    expect(readRecording(showRoom({ phase: 'in-call', variants }))).toBe('unknown');
    expect(readRecording(showRoom({ phase: 'in-call', recording: true, variants }))).toBe('unknown');
  });

  test('the consent dialog says it before the badge does', () => {
    const variants = { consentDialog: true, notificationRegion: false };
    for (const lang of ['en', 'de', 'fr', 'es'] as const) {
      expect(readRecording(showRoom({ phase: 'in-call', lang, variants }))).toBe('yes');
    }
  });
});

describe('readRecording with parts missing or hidden', () => {
  test('a hidden region tells nothing', () => {
    const page = showRoom({ phase: 'in-call', recording: true });
    page.querySelector('[jsname="ocqpFe"]')?.closest('[role="region"]')?.setAttribute('hidden', '');
    expect(readRecording(page)).toBe('unknown');
  });

  test('a region without slots tells nothing', () => {
    const page = showRoom({ phase: 'in-call' });
    removeAll(page, '[role="region"] [jscontroller="zTdX8e"], [role="region"] [role="button"]');
    expect(readRecording(page)).toBe('unknown');
  });

  test('badges that went into the overflow leave it open', () => {
    const page = showRoom({ phase: 'in-call' });
    page.querySelector('.badgeOverflow')?.removeAttribute('style');
    expect(readRecording(page)).toBe('unknown');
  });

  test('a shown badge that is not known leaves it open', () => {
    const page = showRoom({ phase: 'in-call', hand: true });
    expect(readRecording(page)).toBe('no');
    for (const icon of page.querySelectorAll('[role="region"] i')) icon.textContent = 'new_icon';
    expect(readRecording(page)).toBe('unknown');
  });

  test('a badge in a language without words leaves it open', () => {
    const page = showRoom({ phase: 'in-call', recording: true, variants: { recordingBadge: 'label-only' } });
    page.documentElement.lang = 'ko';
    const label = page.querySelector('.recordingSlot .egzc7c');
    expect(label).not.toBeNull();
    if (label) label.textContent = '녹화';
    expect(readRecording(page)).toBe('unknown');
  });

  const picks = fc.array(fc.nat(2_000), { minLength: 1, maxLength: 12 });
  const removeSome = (page: Document, numbers: number[], keep: Element | null) => {
    for (const number of numbers) {
      const all = [...page.body.querySelectorAll('*')];
      const element = all[number % Math.max(1, all.length)];
      if (element && !(keep && element.contains(keep))) element.remove();
    }
  };

  test('whatever is missing, no call becomes a recorded one', { timeout: 60_000 }, () => {
    const lang = fc.constantFrom(...LANGS);
    fc.assert(
      fc.property(picks, lang, (numbers, chosen) => {
        const page = showRoom({ phase: 'in-call', lang: chosen, panel: 'tools', variants: { host: true } });
        removeSome(page, numbers, null);
        return readRecording(page) !== 'yes';
      }),
      { seed: 1, numRuns: 25 },
    );
  });

  test('whatever else is missing, a shown badge never becomes "no"', { timeout: 60_000 }, () => {
    const badge = fc.constantFrom(...BADGES.filter((kind) => kind !== 'legacy-div'));
    fc.assert(
      fc.property(picks, badge, (numbers, recordingBadge) => {
        const page = showRoom({ phase: 'in-call', recording: true, variants: { recordingBadge } });
        removeSome(page, numbers, page.querySelector('.recordingSlot'));
        return readRecording(page) !== 'no';
      }),
      { seed: 2, numRuns: 25 },
    );
  });
});

test.each([
  ['Recording', 'runs'],
  [' recording ', 'runs'],
  ['Aufzeichnung', 'runs'],
  ['This call is being recorded', 'runs'],
  ['Start recording', 'action'],
  ['Manage recording', 'action'],
  ['Stop recording', 'action'],
  ['Recording is starting', 'action'],
  ['Recording will start soon', 'action'],
  ['Aufzeichnung starten', 'action'],
  ['Aufzeichnung verwalten', 'action'],
  ['The recording has stopped', 'action'],
  ['Recording and transcript', 'about'],
  ['People', 'nothing'],
  ['', 'nothing'],
])('%s says %s', (text, said) => {
  expect(sayingOnRecording(text)).toBe(said);
});
