import { el, text } from '../html';
import { icon } from '../icon';
import type { RoomView } from '../view';
import { badgeSlots, legacyRecordingBadge } from './badges';
import { presentingBar } from './presentation';

const region = (view: RoomView): string =>
  view.variants.notificationRegion
    ? el(
        'div',
        { class: 'badgeRegion', role: 'region', 'aria-label': view.words.notifications },
        badgeSlots(view),
        legacyRecordingBadge(view),
      )
    : '';

const overflow = (view: RoomView): string =>
  el(
    'div',
    {
      role: 'button',
      class: 'badgeOverflow',
      'aria-label': view.words.moreActivities,
      style: 'display:none;',
    },
    icon('arrow_drop_down', view.variants),
  );

/** The sentence that shows for some seconds when a recording starts. */
const banner = (view: RoomView): string =>
  view.recording ? el('div', { class: 'recordingBanner' }, text(view.words.recordingBanner)) : '';

export const topLane = (view: RoomView): string =>
  el(
    'div',
    { class: 'fJsklc', 'data-priority': '1150', 'data-side': '1', style: 'top:0px; right:0px; left:0px;' },
    el('div', { role: 'status', class: 'statusLine' }, view.phase === 'in-call' ? banner(view) : ''),
    view.phase === 'in-call' ? region(view) + overflow(view) + presentingBar(view) : '',
  );
