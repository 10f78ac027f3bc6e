import { el, text } from '../html';
import { icon } from '../icon';
import { type RoomView, viewerName } from '../view';
import { avatar, portrait } from './portrait';

interface Tile {
  name: string;
  device: number;
  /** Differs from the person's own tile when the tile shows a presentation. */
  media: number;
  camera: boolean;
  mic: boolean;
  self: boolean;
}

const participantId = (code: string, device: number): string =>
  `spaces/${code.replaceAll('-', '')}/devices/${device}`;

const selfButtons = (view: RoomView): string =>
  [
    ['nsKqzb', 'frame_person', view.words.reframe],
    ['WgkNRb', 'visual_effects', view.words.effects],
  ]
    .map(([jsname, ligature, label]) =>
      el(
        'button',
        { role: 'button', class: 'tileButton', jsname, 'aria-label': label },
        icon(ligature ?? '', view.variants),
      ),
    )
    .join('');

const tile = (view: RoomView, shown: Tile): string =>
  el(
    'div',
    {
      class: 'oZRSLe',
      jsname: 'E2KThb',
      jscontroller: 'K3Z5Df',
      'data-participant-id': participantId(view.code, shown.device),
      'data-requested-participant-id': participantId(view.code, shown.device),
      'data-tile-media-id': participantId(view.code, shown.media),
    },
    shown.camera
      ? el(
          'div',
          { class: 'p2hjYe', 'data-ssrc': String(1000 + shown.media) },
          el('video', { playsinline: true }),
        )
      : '',
    shown.camera ? portrait(shown.name) : avatar(shown.name),
    el(
      'div',
      { class: 'tileButtons' },
      shown.self ? selfButtons(view) : '',
      el(
        'button',
        {
          role: 'button',
          class: 'tileButton',
          jsname: 'fxbmRe',
          'aria-label': view.words.moreOptionsFor(shown.name),
        },
        icon('more_vert', view.variants),
      ),
    ),
    el('div', { class: 'XEazBc adnwBd' }, el('span', { class: 'notranslate' }, text(shown.name))),
    el(
      'div',
      { class: shown.mic ? 'lH9pqf FTBWae gjg47c' : 'lH9pqf', jsname: 'QgSmzd' },
      shown.mic
        ? '<div class="UBNDXc"></div><div class="HPxjXe"></div><div class="DwvCqe"></div>'
        : icon('mic_off', view.variants),
    ),
  );

export const selfTile = (view: RoomView): string =>
  tile(view, { name: viewerName(view), device: 1, media: 1, camera: view.camera, mic: view.mic, self: true });

export const otherTiles = (view: RoomView): string[] =>
  view.people.map((name, index) =>
    tile(view, {
      name,
      device: 2 + index,
      media: 2 + index,
      camera: view.variants.peopleCamera,
      mic: true,
      self: false,
    }),
  );
