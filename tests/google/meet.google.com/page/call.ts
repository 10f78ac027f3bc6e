import { el, text } from '../html';
import type { RoomView } from '../view';
import { bottomLane } from './bottom-lane';
import { captionsLane } from './captions';
import { presentationTile } from './presentation';
import { closedMenu } from './record-card';
import { sidePanels } from './side-panels';
import { otherTiles, selfTile } from './tiles';
import { topLane } from './top-lane';

const mainInset = (view: RoomView): string => {
  const bottom = view.captions ? 80 + 216 : 80;
  return view.panel ? `66px 392px ${bottom}px 16px` : `66px 16px ${bottom}px`;
};

const knocking = (view: RoomView): string =>
  view.phase === 'waiting'
    ? el(
        'div',
        { class: 'knockText', role: 'status' },
        el('div', { class: 'knockTitle' }, text(view.words.asking)),
        el('div', {}, text(view.words.askingHint)),
        el('button', { class: 'textButton', jsaction: 'click:home' }, text(view.words.returnHome)),
      )
    : '';

/** With one other person one's own tile moves to the corner; otherwise it stays among the others. */
const stage = (view: RoomView): { main: string[]; corner: string } => {
  if (view.variants.bar === 'gone') return { main: [], corner: '' };
  const screen = presentationTile(view);
  const others = view.phase === 'in-call' ? otherTiles(view) : [];
  const main = [...(screen ? [screen] : []), ...others];
  return main.length === 1 && !screen
    ? { main, corner: selfTile(view) }
    : { main: [...main, selfTile(view)], corner: '' };
};

export const call = (view: RoomView): string => {
  const { main, corner } = stage(view);
  return el(
    'div',
    { class: 'kGEUH' },
    topLane(view),
    el(
      'main',
      { class: 'axUSnc', jscontroller: 'izfDQc', style: `inset: ${mainInset(view)};` },
      el(
        'div',
        { class: `dkjMxf tiles${Math.min(main.length, 4)}`, style: 'left:0px; top:0px;' },
        ...main,
        knocking(view),
      ),
    ),
    captionsLane(view),
    sidePanels(view),
    bottomLane(view),
    closedMenu(view),
    el(
      'div',
      {
        class: 'fJsklc cornerLane',
        'data-priority': '2',
        'data-corner': '3',
        style: `bottom:${view.captions ? 296 : 80}px; right:${view.panel ? 376 : 0}px;`,
      },
      corner,
    ),
  );
};
