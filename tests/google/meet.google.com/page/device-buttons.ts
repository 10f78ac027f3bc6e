import { el } from '../html';
import type { RoomView } from '../view';
import { barButton } from './button';

const promoAnchors = { mic: 'aSBQL', camera: 'yhZxwc' };

/** Microphone: the label is the action, so "Turn off microphone" means that it is on. */
export const micButton = (view: RoomView): string =>
  el(
    'div',
    { jsname: 'Dg9Wp' },
    barButton(view, {
      jsname: view.variants.oldJsnames ? 'BOHaEe' : 'hw0c9',
      ligature: view.mic ? 'mic' : 'mic_off',
      label: view.mic ? view.words.micTurnOff : view.words.micTurnOn,
      action: 'mic',
      shortcut: 'ctrl + d',
      className: view.mic ? '' : 'FTMc0c',
      attributes: {
        'data-is-muted': String(!view.mic),
        'data-promo-anchor-id': view.phase === 'in-call' ? promoAnchors.mic : null,
      },
    }),
  );

export const cameraButton = (view: RoomView): string =>
  el(
    'div',
    { jsname: 'R3GXJb' },
    barButton(view, {
      jsname: view.variants.oldJsnames ? 'BOHaEe' : 'psRWwc',
      ligature: view.camera ? 'videocam' : 'videocam_off',
      label: view.camera ? view.words.cameraTurnOff : view.words.cameraTurnOn,
      action: 'camera',
      shortcut: 'ctrl + e',
      className: view.camera ? '' : 'FTMc0c',
      attributes: {
        'data-is-muted': String(!view.camera),
        'data-promo-anchor-id': view.phase === 'in-call' ? promoAnchors.camera : null,
      },
    }),
  );

/** Stands where the camera button would be when the browser has no working camera. */
export const cameraProblem = (view: RoomView): string =>
  barButton(view, {
    jsname: null,
    ligature: 'videocam_off',
    label: view.words.cameraProblem,
    className: 'FTMc0c',
  });
