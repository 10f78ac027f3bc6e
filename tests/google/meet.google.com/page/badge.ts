import { el, text } from '../html';
import { icon } from '../icon';
import type { RoomView } from '../view';

export interface Badge {
  name: string;
  label: string;
  ligature: string | null;
  className?: string;
  /** Name for screen readers when it is not the label. */
  hiddenName?: string;
  avatarCount?: number;
}

const inner = (view: RoomView, id: string, badge: Badge | null): string =>
  el(
    'div',
    { class: 'ABWBsf', jsname: 'nav9Xe', id: `${id}-nav9Xe`, style: badge ? null : 'display:none' },
    el(
      'div',
      { class: 'fdZ55' },
      badge?.hiddenName ? el('span', { class: 'XuWyVb' }, text(badge.hiddenName)) : '',
      el(
        'div',
        { class: 'QbKf1dHolder', jsname: 'QbKf1d' },
        badge?.ligature ? icon(badge.ligature, view.variants) : '',
      ),
      el('div', { class: 'egzc7c', 'data-avatar-count': badge?.avatarCount }, badge ? text(badge.label) : ''),
    ),
  );

/** One of the 21 slots: all are in the page from the start; an unused one is hidden and says nothing. */
export const badgeSlot = (view: RoomView, index: number, badge: Badge | null): string => {
  const id = `c${40 + index}`;
  return el(
    'div',
    {
      class: `CvJr8b ${badge?.className ?? ''}`.trim(),
      jscontroller: 'zTdX8e',
      style: badge ? `opacity:1; grid-area:1 / ${index + 1};` : 'display:none; opacity:0;',
    },
    el(
      'div',
      { class: 'slotFrame' },
      el(
        'div',
        {
          class: 'slotButton',
          jsname: 'ocqpFe',
          role: 'button',
          tabindex: '0',
          'aria-haspopup': 'dialog',
          'aria-expanded': 'false',
          'aria-labelledby': `${id}-nav9Xe`,
        },
        inner(view, id, badge),
      ),
    ),
  );
};
