import { el, text } from '../html';
import { icon } from '../icon';
import type { RoomView } from '../view';
import { callControls } from './call-controls';
import { nav } from './nav';

const clock = (view: RoomView): string => {
  const [time = '', half = ''] = new Intl.DateTimeFormat(view.lang, { hour: 'numeric', minute: '2-digit' })
    .format(view.now)
    .split(/\s/);
  return el(
    'div',
    { class: 'clock', jsname: 'W5i7Bf' },
    el('span', {}, text(time)),
    el('span', { jsname: 'd1rraf' }, half ? ` ${text(half)}` : ''),
  );
};

const meetingTitle = (view: RoomView): string =>
  el(
    'div',
    { class: 'titleBox', 'data-meeting-title': view.title ?? view.code },
    el(
      'div',
      { role: 'heading', 'aria-level': '1' },
      el('span', { jsname: 'NeC6gb' }, text(view.title ?? view.code)),
    ),
  );

const barStart = (view: RoomView): string =>
  el(
    'div',
    { class: 'barStart' },
    el('div', { id: 'browser-extension-start-buttons' }),
    clock(view),
    el('span', { class: 'barDivider' }),
    meetingTitle(view),
    view.phase === 'in-call'
      ? el(
          'button',
          { role: 'button', jsname: 'kNx9ke', class: 'openCall', 'aria-label': view.words.openToAnyone },
          icon('meeting_room', view.variants),
        )
      : '',
  );

export const bottomLane = (view: RoomView): string =>
  el(
    'div',
    {
      class: 'fJsklc bottomLane',
      'data-priority': '1100',
      'data-side': '3',
      style: 'bottom:0px; right:0px; left:0px;',
    },
    view.variants.bar === 'gone'
      ? ''
      : el(
          'div',
          { jsname: 'EaZ7Cc' },
          el(
            'div',
            { class: 'UnvNgf mP3Ih', 'data-is-auto-rejoin': 'false' },
            barStart(view),
            callControls(view),
            nav(view),
          ),
        ),
  );
