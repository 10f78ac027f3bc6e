// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { type RoomOptions, renderHome, renderRoom } from './meet.google.com/render';
import { langs, wordsIn } from './meet.google.com/words';

const code = 'abc-defg-hij';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const room = (options: Omit<RoomOptions, 'code'> = {}): Document => parse(renderRoom({ code, ...options }));

const count = (page: Document, selector: string): number => page.querySelectorAll(selector).length;
const icons = (page: Document, ...ligatures: string[]): Element[] =>
  [...page.querySelectorAll('i')].filter((icon) => ligatures.includes(icon.textContent));
const isShown = (element: Element): boolean => !element.closest('[style*="display:none"]');
const label = (name: string): string => `[aria-label="${name}"]`;

const inCallOnly: [string, (page: Document) => number][] = [
  ['Meeting details', (page) => count(page, '[data-panel-id="5"]')],
  ['notification region', (page) => count(page, label('Call feature notifications and actions'))],
  ['share', (page) => count(page, '[jsname=hNGZQc]')],
  ['reaction', (page) => icons(page, 'mood').length],
  ['captions', (page) => icons(page, 'closed_caption', 'closed_caption_off').length],
  ['hand', (page) => count(page, '[jsname=FpSaz]')],
  ['data-in-call', (page) => count(page, '[data-in-call="true"]')],
];

const sharedLabels = [
  'Call controls',
  'Chat with everyone',
  'Leave call',
  'Audio settings',
  'Video settings',
  'More options',
  'More options for Inga Interviewer',
  'Backgrounds and effects',
  'Reframe',
  'Turn on camera',
  'Turn on microphone',
  'Your call is ending soon',
  'Getting items',
  'Side panel',
  'Left side panel',
];

describe('phases', () => {
  it.each(inCallOnly)('%s: once in the call, never before or after', (_name, counted) => {
    const phases = ['in-call', 'green-room', 'waiting', 'left', 'denied'] as const;
    expect(phases.map((phase) => counted(room({ phase })))).toEqual([1, 0, 0, 0, 0]);
  });

  it('has something to hang up while waiting, too, but nowhere else', () => {
    const phases = ['in-call', 'waiting', 'green-room', 'left', 'denied'] as const;
    expect(phases.map((phase) => icons(room({ phase }), 'call_end').length)).toEqual([1, 1, 0, 0, 0]);
  });

  it('has microphone and camera in the green room, waiting and in the call only', () => {
    const phases = ['green-room', 'waiting', 'in-call', 'left', 'denied'] as const;
    expect(phases.map((phase) => count(room({ phase }), '[data-is-muted]'))).toEqual([2, 2, 2, 0, 0]);
  });

  it.each(sharedLabels)('%s: the same label waiting and in the call', (name) => {
    const page = (phase: 'waiting' | 'in-call') => room({ phase, mic: false, camera: false });
    expect(count(page('waiting'), label(name))).toBeGreaterThan(0);
    expect(count(page('in-call'), label(name))).toBeGreaterThan(0);
  });

  it('can be without the chat while waiting', () => {
    expect(count(room({ phase: 'waiting', variants: { chatInWaiting: false } }), '[data-panel-id]')).toBe(0);
  });

  it('says why one is out', () => {
    const said = (options: Omit<RoomOptions, 'code'>) =>
      room(options).querySelector('[jsname=r4nke]')?.textContent;
    expect(said({ phase: 'left' })).toBe('You left the meeting');
    expect(said({ phase: 'left', variants: { exit: 'ended' } })).toBe(
      'Your host ended the meeting for everyone',
    );
    expect(said({ phase: 'denied', variants: { denial: 'no-answer' }, lang: 'de' })).toBe(
      'Niemand hat auf Ihre Teilnahmeanfrage geantwortet',
    );
  });

  it('offers rejoin and home after leaving, no rejoin after the end', () => {
    const buttons = (exit: 'left' | 'ended') => {
      const page = room({ phase: 'left', variants: { exit } });
      return [count(page, '[jsname=W6suGc]'), count(page, '[jsname=EszDse]')];
    };
    expect(buttons('left')).toEqual([1, 1]);
    expect(buttons('ended')).toEqual([0, 1]);
  });
});

describe('green room', () => {
  it.each([
    ['join', 'Qx7uuf', 'Join now'],
    ['ask', 'Qx7uuf', 'Ask to join'],
    ['host', 'z0F4cd', 'Join now'],
    ['switch-here', 'Qx7uuf', 'Switch here'],
    ['guest', 'Qx7uuf', 'Ask to join'],
  ] as const)('%s', (join, jsname, words) => {
    const page = room({ variants: { join } });
    expect(page.querySelector(`[jsname=${jsname}] button span`)?.textContent).toBe(words);
    expect(count(page, 'input[aria-label="Your name"]')).toBe(join === 'guest' ? 1 : 0);
  });

  it('knows a guest, who has no account, by the name field', () => {
    const page = room({ account: null });
    expect(count(page, 'input[aria-label="Your name"]')).toBe(1);
    expect(count(page, '[data-is-anonymous="true"]')).toBe(1);
    expect(count(page, '.accountBox')).toBe(0);
    expect(page.querySelector('script[data-id=_gd]')?.textContent).toContain('"oPEP7c":""');
  });
});

describe('document', () => {
  it('tells the code and the account where Meet tells them', () => {
    const page = room({ account: { email: 'mira@example.com', name: 'Mira <b>' }, title: 'Talk & more' });
    expect(page.querySelector('c-wiz')?.getAttribute('data-unresolved-meeting-id')).toBe(code);
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      `https://meet.google.com/${code}`,
    );
    expect(page.title).toBe('Meet - Talk & more');
    expect(page.querySelector('script[data-id=_gd]')?.textContent).toContain('"oPEP7c":"mira@example.com"');
    const data = page.querySelector('script[class="ds:9"]')?.textContent ?? '';
    expect(data).toContain('[null,null,0,null,"mira@example.com",');
    expect(data).not.toContain('<b>');
  });

  it('gives every script and style the nonce', () => {
    const page = room({ nonce: 'n0nce' });
    const carriers = [...page.querySelectorAll('script, style')];
    expect(carriers.length).toBeGreaterThan(3);
    expect(carriers.filter((one) => one.getAttribute('nonce') !== 'n0nce')).toEqual([]);
  });

  it('has the crowd around the call: noise, announcer, audio, other extensions', () => {
    const page = room({ phase: 'in-call' });
    expect(count(page, '.T4LgNb > div')).toBeGreaterThan(70);
    expect(count(page, 'body > [aria-live=polite][data-mdc-dom-announce=true]')).toBe(1);
    expect(count(page, 'audio')).toBe(3);
    expect(count(page, 'body > grammarly-desktop-integration')).toBe(1);
    expect(count(page, 'aside.qdulke')).toBe(2);
    expect(count(page, 'main')).toBe(1);
  });

  it('has no meeting code at home but in links', () => {
    const page = parse(renderHome({ rooms: [{ code, title: null }] }));
    expect(count(page, '[data-unresolved-meeting-id]')).toBe(0);
    expect(page.querySelector('[jsname=PoaP2b]')?.getAttribute('href')).toBe(`/${code}`);
  });

  it('shows the demo strip only when asked', () => {
    expect(count(room(), '#demo-strip button')).toBe(0);
    expect(count(room({ strip: true }), 'body > #demo-strip button')).toBeGreaterThan(5);
  });
});

describe('microphone and camera', () => {
  it('label is the action, icon and data-is-muted the state', () => {
    const mic = (on: boolean) => room({ phase: 'in-call', mic: on }).querySelector('[jsname=hw0c9]');
    expect(mic(true)?.getAttribute('aria-label')).toBe('Turn off microphone');
    expect(mic(true)?.getAttribute('data-is-muted')).toBe('false');
    expect(mic(false)?.textContent).toBe('mic_off');
    expect(mic(false)?.getAttribute('data-is-muted')).toBe('true');
  });

  it('shares data-is-muted with the rows of the people panel', () => {
    const page = room({ phase: 'in-call', people: ['Anna'], panel: 'people', mic: false });
    expect(count(page, 'aside [data-is-muted]')).toBe(2);
  });
});

const region = '[aria-label="Call feature notifications and actions"]';
const slots = (page: Document): Element[] => [...page.querySelectorAll(`${region} > [jscontroller=zTdX8e]`)];
const shownSlots = (page: Document): string[] =>
  slots(page)
    .filter(isShown)
    .map((slot) => slot.textContent);

describe('recording badge', () => {
  it('has 21 slots, unused ones hidden and without a word', () => {
    const page = room({ phase: 'in-call' });
    expect(slots(page)).toHaveLength(21);
    expect(shownSlots(page)).toEqual(['Peoplepeople1']);
    expect(
      slots(page)
        .filter((slot) => !isShown(slot))
        .map((slot) => slot.textContent)
        .join(''),
    ).toBe('');
  });

  it.each([
    ['label-and-icon', 'radio_button_checkedRecording'],
    ['icon-only', 'radio_button_checked'],
    ['label-only', 'Recording'],
  ] as const)('%s', (recordingBadge, shown) => {
    const page = room({ phase: 'in-call', recording: true, variants: { recordingBadge } });
    expect(shownSlots(page)).toEqual([shown, 'Peoplepeople1']);
  });

  it('of 2024 is always there, hidden or shown', () => {
    const legacy = (recording: boolean) =>
      room({ phase: 'in-call', recording, variants: { recordingBadge: 'legacy-div' } }).querySelector(
        label('This meeting is being recorded'),
      );
    expect(legacy(false)?.getAttribute('style')).toContain('display:none');
    expect(legacy(true)?.getAttribute('style')).not.toContain('display:none');
  });

  it('is never the only place with such words: traps are there without any recording, hidden', () => {
    const page = room({ phase: 'in-call' });
    const traps = [...icons(page, 'radio_button_checked'), ...icons(page, 'cancel_presentation')];
    expect(traps.length).toBeGreaterThan(1);
    expect(traps.filter(isShown)).toEqual([]);
    expect(page.querySelector('[jsname=A0ONe]')?.textContent).toBe('Start recording');
  });
});

describe('presenting and people', () => {
  it('shows the stop icon only to the one who presents', () => {
    const shown = (presenting: 'none' | 'self' | 'other') =>
      icons(room({ phase: 'in-call', people: ['Anna'], presenting }), 'cancel_presentation').filter(isShown)
        .length;
    expect([shown('none'), shown('self'), shown('other')]).toEqual([0, 1, 0]);
  });

  it('gives a presentation a tile whose media id is not the person’s', () => {
    const page = room({ phase: 'in-call', people: ['Anna'], presenting: 'other' });
    const odd = [...page.querySelectorAll('[data-tile-media-id]')].filter(
      (tile) => tile.getAttribute('data-tile-media-id') !== tile.getAttribute('data-participant-id'),
    );
    expect(odd).toHaveLength(1);
    expect(page.querySelector('[jsname=hNGZQc]')?.getAttribute('aria-label')).toBe('Anna is presenting');
  });

  it('counts everybody, oneself included', () => {
    const page = room({ phase: 'in-call', people: ['Anna', 'Ben'] });
    expect(page.querySelector('[data-avatar-count]')?.getAttribute('data-avatar-count')).toBe('3');
    expect(count(page, '[jsname=E2KThb]')).toBe(3);
  });
});

describe('variants', () => {
  it.each(langs)('%s has all words, and the ligatures stay', (lang) => {
    const words = wordsIn(lang, false);
    expect(
      Object.values(words).every((word) => (typeof word === 'string' ? word : word('x')).length > 0),
    ).toBe(true);
    const page = room({ lang, phase: 'in-call' });
    expect(page.documentElement.lang).toBe(lang);
    expect(icons(page, 'call_end')).toHaveLength(1);
    expect(count(page, `button[aria-label="${words.leave}"]`)).toBe(1);
  });

  it('can be in words that nobody knows', () => {
    const page = room({ phase: 'in-call', recording: true, variants: { rewordedLabels: true } });
    expect(count(page, '[aria-label*="Leave"]')).toBe(0);
    expect(page.querySelector('[jscontroller=zTdX8e]')?.textContent).toMatch(/^radio_button_checked‹/);
  });

  it('takes away one hook at a time', () => {
    const page = (variants: RoomOptions['variants']) => room({ phase: 'in-call', variants });
    expect(count(page({ leaveJsname: false }), '[jsname=CQylAd]')).toBe(0);
    expect(count(page({ panelIds: false }), '[data-panel-id]')).toBe(0);
    expect(count(page({ notificationRegion: false }), region)).toBe(0);
    expect(count(page({ inCallAttribute: false }), '[data-in-call]')).toBe(0);
    expect(count(page({ iconFont: 'material-icons-extended' }), '.google-symbols')).toBe(0);
    expect(count(page({ oldJsnames: true }), '[jsname=hw0c9], [jsname=psRWwc], [jsname=RrG0hf]')).toBe(0);
    expect(count(page({ oldJsnames: true }), '[jsname=BOHaEe][data-is-muted]')).toBe(2);
    expect(page({ rtl: true }).documentElement.dir).toBe('rtl');
  });

  it('loses bar and tiles while the call goes on', () => {
    const page = room({ phase: 'in-call', variants: { bar: 'gone' } });
    expect(icons(page, 'call_end')).toEqual([]);
    expect(count(page, '[data-participant-id]')).toBe(0);
  });
});
