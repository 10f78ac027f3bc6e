import { pageDocument } from './document';
import { el } from './html';
import { call } from './page/call';
import { dialogs } from './page/dialogs';
import { exitHall } from './page/exit-hall';
import { greenRoom } from './page/green-room';
import { type HomeView, home } from './page/home';
import { noise } from './page/noise';
import { strip } from './page/strip';
import { newRoom, type Room, type RoomPatch, withPatch } from './state';
import { defaultVariants } from './variants';
import { isShell, type RoomView, type Viewer } from './view';
import { type Lang, wordsIn } from './words';

/** What to draw; all but the code has a default: a green room in English, alone, microphone and camera on. */
export type RoomOptions = RoomPatch & Partial<Viewer> & { code: string };

const defaultViewer: Viewer = {
  account: { email: 'interviewer@example.com', name: 'Inga Interviewer' },
  accountIndex: 0,
  nonce: 'nonce',
  strip: false,
  now: new Date(2026, 10, 24, 15, 41),
};

const roomPage = (view: RoomView): string => {
  if (isShell(view)) return call(view);
  return view.phase === 'green-room' ? greenRoom(view) : exitHall(view);
};

const root = (view: RoomView): string =>
  el(
    'c-wiz',
    {
      jsrenderer: 'fcuTrb',
      'data-unresolved-meeting-id': view.code,
      'data-p': `%.@."${view.code}",null,null,"${view.code}"]`,
      'data-is-adhoc': String(view.title === null),
      'data-auto-join': 'false',
      'data-start-source': '17',
      'data-feedback-call-state': '1',
    },
    el(
      'div',
      { class: 'T4LgNb', jsname: 'a9kxte' },
      noise(view),
      el('div', { class: 'crqnQb', jsname: 'RFn3Rd' }, roomPage(view)),
    ),
  );

const fullView = ({ code, ...options }: RoomOptions): RoomView => {
  const { account, accountIndex, nonce, strip: withStrip, now, ...patch } = options;
  const given = { account, accountIndex, nonce, strip: withStrip, now };
  const viewer = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const room: Room = withPatch(newRoom(), { announcement: '', ...patch });
  return {
    ...defaultViewer,
    ...viewer,
    ...room,
    code,
    words: wordsIn(room.lang, room.variants.rewordedLabels),
  };
};

/** A room as a whole HTML document, the same whether a server sends it or a test loads it without one. */
export const renderRoom = (options: RoomOptions): string => {
  const view = fullView(options);
  return pageDocument(
    {
      title: `Meet ${view.variants.titleDash ? '–' : '-'} ${view.title ?? view.code}`,
      canonical: `https://meet.google.com/${view.code}`,
      lang: view.lang,
      rtl: view.variants.rtl,
      root: root(view),
      dialogs: dialogs(view),
      announcement: view.announcement,
      strip: strip(view),
    },
    view,
  );
};

export interface HomeOptions extends Partial<Viewer> {
  rooms?: HomeView['rooms'];
  lang?: Lang;
}

/** Meet's home: no meeting code anywhere but in the links to the rooms. */
export const renderHome = ({ rooms = [], lang = 'en', ...given }: HomeOptions): string => {
  const viewer: Viewer = { ...defaultViewer, ...given };
  const view: HomeView = { ...viewer, rooms, words: wordsIn(lang, false), variants: defaultVariants };
  return pageDocument(
    {
      title: 'Google Meet',
      canonical: 'https://meet.google.com/',
      lang,
      rtl: false,
      root: el('c-wiz', { jsrenderer: 'IpZFgb' }, home(view)),
      dialogs: el('div', { id: 'dialogs' }),
      announcement: '',
      strip: strip(null),
    },
    viewer,
  );
};
