import { el, text } from '../html';
import type { RoomView } from '../view';
import { avatar } from './portrait';

const block = (speaker: string, words: string): string =>
  el(
    'div',
    { class: 'nMcdL' },
    avatar(speaker, 'rowAvatar'),
    el('div', { class: 'KcIKyf jxFHg' }, el('span', { class: 'NWpY1d' }, text(speaker))),
    el('div', { class: 'ygicle' }, text(words)),
  );

/** The region exists only while captions are on. */
export const captionsLane = (view: RoomView): string =>
  el(
    'div',
    {
      class: 'fJsklc',
      'data-priority': '999',
      'data-side': '3',
      style: `bottom:80px; left:0px; right:${view.panel ? 376 : 0}px;`,
    },
    view.captions && view.phase === 'in-call'
      ? el(
          'div',
          { class: 'iOzk7', jsname: 'dsyhDe' },
          el(
            'div',
            { role: 'region', tabindex: '0', class: 'vNKgIf', 'aria-label': view.words.captions },
            block(view.people[0] ?? view.words.you, '…'),
          ),
        )
      : '',
  );
