import { el, text } from '../html';
import { icon } from '../icon';
import type { Panel } from '../state';
import { type RoomView, viewerName } from '../view';
import { avatar } from './portrait';
import { recordCard } from './record-card';

const personRow = (view: RoomView, name: string, index: number): string =>
  el(
    'div',
    {
      role: 'listitem',
      class: 'cxdMu',
      'aria-label': name,
      'aria-setsize': view.people.length + 1,
      'aria-posinset': index + 1,
      'data-participant-id': `spaces/${view.code.replaceAll('-', '')}/devices/${index + 1}`,
    },
    avatar(name, 'rowAvatar'),
    el('span', { class: 'zWGUib notranslate' }, text(name)),
    el(
      'button',
      { role: 'button', class: 'tileButton', 'data-is-muted': 'false', 'aria-label': view.words.mute(name) },
      icon('mic', view.variants),
    ),
  );

const people = (view: RoomView): string =>
  el(
    'div',
    { role: 'region', 'aria-label': view.words.inCall },
    el(
      'div',
      { role: 'list', 'aria-label': view.words.participants },
      ...[viewerName(view), ...view.people].map((name, index) => personRow(view, name, index)),
    ),
  );

const chat = (view: RoomView): string =>
  el('div', { class: 'Ge9Kpc', jsname: 'xySENc', 'aria-live': 'polite' }) +
  el('textarea', {
    maxlength: '4000',
    'aria-label': view.words.sendMessage,
    placeholder: view.words.sendMessage,
  });

const details = (view: RoomView): string =>
  el('h3', {}, text(view.words.joiningInfo)) + el('p', {}, text(`https://meet.google.com/${view.code}`));

const panels = (view: RoomView): Record<Panel, [title: string, content: () => string]> => ({
  people: [view.words.people, () => people(view)],
  chat: [view.words.chat, () => chat(view)],
  details: [view.words.details, () => details(view)],
  tools: [view.words.tools, () => recordCard(view)],
  host: [view.words.hostControls, () => el('p', {}, text(view.words.hostHint))],
});

/** The open panel; the tools panel stays in the page once it was open, hidden (variant `traps`). */
export const panelContents = (view: RoomView): string => {
  const all = panels(view);
  return (Object.keys(all) as Panel[])
    .filter(
      (panel) =>
        panel === view.panel || (panel === 'tools' && view.variants.traps && view.phase === 'in-call'),
    )
    .map((panel) =>
      el(
        'div',
        { class: 'panelContent', 'data-panel': panel, style: panel === view.panel ? null : 'display:none;' },
        el(
          'div',
          { class: 'panelHead' },
          el('h2', {}, text(all[panel][0])),
          el(
            'button',
            { class: 'tileButton', jsaction: 'click:panel-close', 'aria-label': view.words.close },
            icon('close', view.variants),
          ),
        ),
        all[panel][1](),
      ),
    )
    .join('');
};
