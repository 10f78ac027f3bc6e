import { el, text } from '../html';
import type { RoomView } from '../view';
import { header } from './header';

const heading = ({ phase, variants, words }: RoomView): string => {
  if (phase === 'left')
    return { left: words.youLeft, removed: words.removed, ended: words.ended }[variants.exit];
  return { refused: words.refused, 'no-answer': words.noAnswer, 'cannot-join': words.cannotJoin }[
    variants.denial
  ];
};

const again = (view: RoomView): string => {
  if (view.phase === 'denied')
    return view.variants.denial === 'cannot-join'
      ? ''
      : el('button', { class: 'outlineButton', jsaction: 'click:ask' }, text(view.words.askAgain));
  if (view.variants.exit === 'ended') return '';
  return el(
    'button',
    { class: 'outlineButton', jsname: 'W6suGc', jsaction: 'click:rejoin' },
    el('span', {}, text(view.words.rejoin)),
  );
};

/** After the call, or in place of it: no microphone, no call to end. */
export const exitHall = (view: RoomView): string =>
  el(
    'div',
    { class: 'exitHall', jscontroller: 'CNjCjb' },
    header(view),
    el('div', { class: 'roSPhc', jsname: 'r4nke', role: 'heading', 'aria-level': '1' }, text(heading(view))),
    el(
      'div',
      { class: 'exitButtons' },
      again(view),
      el(
        'div',
        { jsname: 'WIVZEd' },
        el(
          'button',
          { class: 'filledButton', jsname: 'EszDse', jsaction: 'click:home' },
          el('span', {}, text(view.words.returnHome)),
        ),
      ),
    ),
    view.phase === 'left' ? el('div', { class: 'feedback' }, text(view.words.howWasIt)) : '',
  );
