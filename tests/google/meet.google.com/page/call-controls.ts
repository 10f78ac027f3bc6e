import { el } from '../html';
import type { RoomView } from '../view';
import { barButton } from './button';
import { cameraButton, micButton } from './device-buttons';

const settings = (view: RoomView, label: string): string =>
  barButton(view, { jsname: 'ndfw3d', ligature: 'keyboard_arrow_up', label, className: 'settingsArrow' });

const share = (view: RoomView): string => {
  const presenter = view.people[0] ?? view.words.you;
  const labels = {
    none: view.words.share,
    self: view.words.youPresent,
    other: view.words.isPresenting(presenter),
  };
  const self = view.presenting === 'self';
  return barButton(view, {
    jsname: 'hNGZQc',
    ligature: self ? 'cancel_presentation' : 'computer_arrow_up',
    label: labels[view.presenting],
    action: 'share',
    className: self ? 'activeButton' : '',
  });
};

const captionsToggle = (view: RoomView): string =>
  barButton(view, {
    jsname: view.variants.oldJsnames ? 'r8qRAd' : 'RrG0hf',
    ligature: view.captions ? 'closed_caption' : 'closed_caption_off',
    label: view.captions ? view.words.captionsOff : view.words.captionsOn,
    action: 'captions',
    shortcut: 'c',
    className: view.captions ? 'activeButton' : '',
  });

const hand = (view: RoomView): string =>
  barButton(view, {
    jsname: 'FpSaz',
    ligature: 'back_hand',
    label: `${view.hand ? view.words.lowerHand : view.words.raiseHand} (ctrl + alt + h)`,
    action: 'hand',
    className: view.hand ? 'activeButton HlOR8e' : '',
    attributes: { 'aria-pressed': String(view.hand) },
  });

const inCallOnly = (view: RoomView): string =>
  [
    share(view),
    barButton(view, { jsname: 'G0pghc', ligature: 'mood', label: view.words.reaction }),
    captionsToggle(view),
    hand(view),
  ].join('');

export const callControls = (view: RoomView): string =>
  el(
    'div',
    { class: 'Tmb7Fd', jsname: 'vNB5le', role: 'region', 'aria-label': view.words.callControls },
    el('div', { id: 'browser-extension-center-buttons' }),
    el('div', { class: 'devicePair' }, settings(view, view.words.audioSettings), micButton(view)),
    el('div', { class: 'devicePair' }, settings(view, view.words.videoSettings), cameraButton(view)),
    view.phase === 'in-call' ? inCallOnly(view) : '',
    barButton(view, {
      jsname: 'NakZHc',
      ligature: 'more_vert',
      label: view.words.moreOptions,
      className: 'narrow',
    }),
    barButton(view, {
      jsname: view.variants.leaveJsname ? 'CQylAd' : null,
      ligature: 'call_end',
      label: view.words.leave,
      action: 'leave',
      className: 'leaveButton',
      attributes: { 'data-should-confirm-hangup': 'false' },
    }),
  );
