import { el, text } from '../html';
import { icon } from '../icon';
import { type RoomView, viewerName } from '../view';

const screenLines = [62, 38, 51, 70, 44, 58, 30];

/** The tile that shows a shared screen: same person, another media id. */
export const presentationTile = (view: RoomView): string => {
  if (view.presenting === 'none') return '';
  const self = view.presenting === 'self';
  const name = self ? viewerName(view) : (view.people[0] ?? view.words.you);
  const space = `spaces/${view.code.replaceAll('-', '')}/devices`;
  return el(
    'div',
    {
      class: 'oZRSLe sharedScreen',
      jsname: 'E2KThb',
      'data-participant-id': `${space}/${self ? 1 : 2}`,
      'data-requested-participant-id': `${space}/${self ? 1 : 2}`,
      'data-tile-media-id': `${space}/${self ? 1 : 2}/presentation`,
    },
    el('div', { class: 'p2hjYe', 'data-ssrc': '9001' }, el('video', { playsinline: true })),
    el(
      'div',
      { class: 'screenLines', 'aria-hidden': 'true' },
      ...screenLines.map((width) => el('span', { style: `width:${width}%` })),
    ),
    el(
      'button',
      {
        role: 'button',
        class: 'tileButton pin',
        jsname: 'fniDcc',
        'aria-label': view.words.presentation(name),
      },
      icon('frame_person', view.variants),
    ),
    el(
      'div',
      { class: 'XEazBc adnwBd' },
      el('span', { class: 'notranslate' }, text(view.words.presentation(name))),
    ),
  );
};

/** The bar that tells presenters so, with its own way to stop. */
export const presentingBar = (view: RoomView): string =>
  view.presenting === 'self'
    ? el(
        'div',
        { class: 'E9nYDb', jscontroller: 'E9nYD' },
        icon('computer_arrow_up', view.variants),
        el('span', {}, text(view.words.presentingToAll)),
        el(
          'button',
          {
            role: 'button',
            jsname: 'aK5XXd',
            class: 'textButton',
            jsaction: 'click:share',
            'aria-label': view.words.stopPresenting,
          },
          text(view.words.stopPresenting),
        ),
      )
    : '';
