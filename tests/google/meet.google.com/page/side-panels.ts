import { el } from '../html';
import type { RoomView } from '../view';
import { panelContents } from './panel-contents';

const progress = (view: RoomView): string =>
  el('div', {
    role: 'progressbar',
    class: 'panelProgress',
    'aria-label': view.words.gettingItems,
    'aria-hidden': 'true',
  });

const lane = (priority: number, side: number, edge: string, ...children: string[]): string =>
  el(
    'div',
    {
      class: 'fJsklc panelLane',
      'data-priority': priority,
      'data-side': side,
      style: `${edge}:0px; top:50px; bottom:80px;`,
    },
    ...children,
  );

/** Both panels are always in the page, pushed off-screen while closed. */
export const sidePanels = (view: RoomView): string =>
  el(
    'div',
    { id: 'ME4pNd' },
    lane(
      1050,
      2,
      'right',
      el(
        'aside',
        {
          class: view.panel ? 'R3Gmyc' : 'R3Gmyc qdulke',
          jsname: 'ME4pNd',
          'data-shell-id': '1',
          'aria-label': view.words.sidePanel,
        },
        progress(view),
        panelContents(view),
      ),
    ),
    lane(
      1050,
      4,
      'left',
      el(
        'aside',
        { class: 'R3Gmyc qdulke', 'data-shell-id': '2', 'aria-label': view.words.leftSidePanel },
        progress(view),
      ),
    ),
  );
