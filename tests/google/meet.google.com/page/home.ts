import { el, text } from '../html';
import { icon } from '../icon';
import type { Variants } from '../variants';
import type { Viewer } from '../view';
import type { Words } from '../words';
import { homeHeader } from './header';

export interface HomeView extends Viewer {
  rooms: { code: string; title: string | null }[];
  words: Words;
  variants: Variants;
}

const card = ({ code, title }: HomeView['rooms'][number]): string =>
  el(
    'a',
    { class: 'roomCard', jsname: 'PoaP2b', href: `/${code}`, jsaction: 'click:open' },
    el('span', { class: 'roomTitle' }, text(title ?? code)),
    el('span', { class: 'roomCode' }, text(code)),
  );

const codeForm = ({ words, variants }: HomeView): string =>
  el(
    'form',
    { class: 'codeForm' },
    icon('keyboard', variants),
    el('input', { type: 'text', name: 'code', 'aria-label': words.enterCode, placeholder: words.enterCode }),
    el('button', { class: 'textButton', type: 'submit' }, text(words.enter)),
  );

export const home = (view: HomeView): string =>
  el(
    'div',
    { class: 'homePage' },
    homeHeader(view),
    el(
      'section',
      { jsname: 'n39Uf', class: 'homeBody' },
      el('h1', {}, text(view.words.homeTitle)),
      el('p', {}, text(view.words.homeHint)),
      el(
        'div',
        { class: 'homeActions' },
        el(
          'a',
          { class: 'filledButton', jsname: 'CuSyi', href: '/new' },
          icon('video_call', view.variants),
          text(view.words.newMeeting),
        ),
        codeForm(view),
      ),
      el('h2', {}, text(view.words.meetings)),
      view.rooms.length ? view.rooms.map(card).join('') : el('p', {}, text(view.words.noMeetings)),
    ),
  );
