import { el, text } from '../html';
import { icon } from '../icon';
import { type RoomView, viewerName } from '../view';
import { cameraButton, cameraProblem, micButton } from './device-buttons';
import { header } from './header';
import { joinArea } from './join-area';
import { avatar, portrait } from './portrait';

/** Meet may give the preview a participant id although nobody takes part yet. */
const phantomTile = (view: RoomView): string =>
  view.variants.previewTile
    ? el(
        'div',
        { class: 'phantomTile', 'data-participant-id': `spaces/${view.code.replaceAll('-', '')}/devices/0` },
        el(
          'button',
          { role: 'button', class: 'tileButton', 'aria-label': view.words.effects },
          icon('visual_effects', view.variants),
        ),
      )
    : '';

const preview = (view: RoomView): string => {
  const name = viewerName(view);
  return el(
    'div',
    { class: 'preview' },
    view.camera
      ? portrait(name)
      : avatar(name) + el('div', { class: 'previewNote' }, text(view.words.cameraOff)),
    el('div', { class: 'XEazBc' }, el('span', { class: 'notranslate' }, text(name))),
    phantomTile(view),
    el(
      'div',
      { class: 'previewButtons' },
      micButton(view),
      view.variants.join === 'camera-problem' ? cameraProblem(view) : cameraButton(view),
    ),
  );
};

export const greenRoom = (view: RoomView): string => {
  const [first] = view.people;
  return el(
    'div',
    { class: 'greenRoom', jscontroller: 'dyDNGc' },
    header(view),
    el(
      'div',
      { class: 'greenRoomBody' },
      preview(view),
      el(
        'div',
        { class: 'joinColumn' },
        el(
          'div',
          { class: 'roSPhc', jsname: 'r4nke', role: 'heading', 'aria-level': '1' },
          text(view.title ?? view.words.ready),
        ),
        el('div', { class: 'presence' }, text(first ? view.words.isHere(first) : view.words.nobodyHere)),
        view.recording ? el('div', { class: 'recordedNotice' }, text(view.words.willBeRecorded)) : '',
        joinArea(view),
      ),
    ),
  );
};
