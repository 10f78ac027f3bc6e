import { el } from '../html';
import type { RoomView } from '../view';

const buttons = (view: RoomView): [action: string, label: string][] => [
  ['let-in', 'let me in'],
  ['second-person', view.people.length ? 'second person leaves' : 'second person joins'],
  ['start-recording', 'start recording'],
  ['stop-recording', 'stop recording'],
  ['present', view.presenting === 'none' ? 'present' : 'stop presenting'],
  ['language', view.lang === 'de' ? 'English' : 'German'],
  ['end-call', 'end call'],
];

/** Not Meet's: the demo's own buttons, which do what other people would do. */
export const strip = (view: RoomView | null): string =>
  el(
    'div',
    { id: 'demo-strip', hidden: !view?.strip },
    view?.strip
      ? '<b>Demo</b>' +
          buttons(view)
            .map(([action, label]) => el('button', { type: 'button', 'data-demo': action }, label))
            .join('')
      : '',
  );
