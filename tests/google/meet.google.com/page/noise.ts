import { el } from '../html';
import type { RoomView } from '../view';

const controllers = 68;

const emptyControllers = Array.from({ length: controllers }, (_, index) =>
  el('div', {
    jscontroller: `Zq${(index * 7919 + 4096).toString(36)}`,
    style: index % 3 ? null : 'display:none',
  }),
);

/** The crowd of empty controller elements before the page proper, one of them telling whether a call runs. */
export const noise = (view: RoomView): string => {
  const inCall = view.variants.inCallAttribute
    ? el('div', { jscontroller: 'JQLyOb', 'data-in-call': String(view.phase === 'in-call') })
    : '';
  const consent = el('div', {
    jscontroller: 'oBkJpe',
    'data-auto-ack-recording': 'false',
    'data-auto-ack-broadcast': 'false',
    'data-is-hotrod-or-gvc': 'false',
    'data-is-anonymous': String(view.account === null),
  });
  return [el('div', { class: 'kFwPee' }), ...emptyControllers, inCall, consent].join('');
};

/** What other extensions leave in every page. */
export const foreignNodes =
  '<grammarly-desktop-integration data-grammarly-shadow-root="true"></grammarly-desktop-integration>' +
  '<div id="spark-root" data-extension="other" style="position:fixed;width:0;height:0"></div>';
