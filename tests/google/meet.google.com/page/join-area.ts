import { el, text } from '../html';
import { icon } from '../icon';
import type { RoomView } from '../view';

interface JoinChoice {
  label: string;
  action: 'join' | 'ask';
  jsname: 'Qx7uuf' | 'z0F4cd';
}

const choice = ({ variants, words, account }: RoomView): JoinChoice => {
  const kind = account ? variants.join : 'guest';
  const choices: Record<typeof kind, JoinChoice> = {
    join: { label: words.join, action: 'join', jsname: 'Qx7uuf' },
    'camera-problem': { label: words.join, action: 'join', jsname: 'Qx7uuf' },
    ask: { label: words.ask, action: 'ask', jsname: 'Qx7uuf' },
    guest: { label: words.ask, action: 'ask', jsname: 'Qx7uuf' },
    'no-devices': { label: words.askWithoutDevices, action: 'ask', jsname: 'Qx7uuf' },
    'switch-here': { label: words.switchHere, action: 'join', jsname: 'Qx7uuf' },
    host: { label: words.join, action: 'join', jsname: 'z0F4cd' },
  };
  return choices[kind];
};

const nameField = (view: RoomView): string =>
  view.account === null || view.variants.join === 'guest'
    ? el('input', {
        class: 'nameField',
        type: 'text',
        'aria-label': view.words.yourName,
        placeholder: view.words.yourName,
      })
    : '';

export const joinArea = (view: RoomView): string => {
  const { label, action, jsname } = choice(view);
  return [
    nameField(view),
    el(
      'div',
      { class: 'XCoPyb', jsname },
      el(
        'button',
        { class: 'joinButton', jsaction: `click:${action}`, jscontroller: 'O626Fe' },
        el('span', { jsname: 'V67aGc', class: 'UywwFc-vQzf8d' }, text(label)),
      ),
    ),
    el(
      'button',
      { class: 'textButton otherWays' },
      icon('computer_arrow_up', view.variants),
      text(view.words.otherWays),
    ),
  ].join('');
};
