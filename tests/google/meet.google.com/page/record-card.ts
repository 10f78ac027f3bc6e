import { el, text } from '../html';
import { icon } from '../icon';
import type { RoomView } from '../view';

/** Meeting tools: the card that starts and stops a recording. Its words and icon are not a recording sign. */
export const recordCard = (view: RoomView): string =>
  el(
    'div',
    { class: 'toolCard', jsname: 'USEHud', 'aria-label': view.words.recordCard },
    icon('radio_button_checked', view.variants),
    el('span', {}, text(view.words.manageRecording)),
    el(
      'button',
      { role: 'button', jsname: 'A0ONe', class: 'textButton', jsaction: 'click:record' },
      text(view.recording ? view.words.stopRecording : view.words.startRecording),
    ),
  );

/** Closed menus stay in the page, too: "Manage recording" and the stop-presenting icon inside are hidden. */
export const closedMenu = (view: RoomView): string =>
  view.variants.traps
    ? el(
        'ul',
        { role: 'menu', class: 'moreMenu', style: 'display:none;' },
        el(
          'li',
          { role: 'menuitem', 'aria-label': view.words.manageRecording },
          icon('radio_button_checked', view.variants),
          text(view.words.manageRecording),
        ),
        el(
          'li',
          { role: 'menuitem', 'aria-label': view.words.stopPresenting },
          icon('cancel_presentation', view.variants),
          text(view.words.stopPresenting),
        ),
      )
    : '';
