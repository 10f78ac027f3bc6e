import { el, text } from '../html';
import type { Panel } from '../state';
import type { RoomView } from '../view';
import { barButton } from './button';

interface NavItem {
  panel: Panel;
  id: string;
  ligature: string;
  label: string;
}

const items = ({ words, variants, phase }: RoomView): NavItem[] => {
  const chat: NavItem = { panel: 'chat', id: '2', ligature: 'chat', label: words.chat };
  if (phase === 'waiting') return variants.chatInWaiting ? [chat] : [];
  const people: NavItem = { panel: 'people', id: '1', ligature: 'people', label: words.people };
  const host: NavItem = { panel: 'host', id: '16', ligature: 'lock_person', label: words.hostControls };
  return [
    { panel: 'details', id: '5', ligature: 'info', label: words.details },
    ...(variants.oldJsnames ? [people] : []),
    chat,
    { panel: 'tools', id: '10', ligature: 'apps', label: words.tools },
    ...(variants.host ? [host] : []),
  ];
};

const navButton = (view: RoomView, item: NavItem): string =>
  barButton(view, {
    jsname: 'A5il2e',
    ligature: item.ligature,
    label: item.label,
    action: `panel-${item.panel}`,
    className: view.panel === item.panel ? 'navButton activeNav' : 'navButton',
    attributes: {
      'data-panel-id': view.variants.panelIds ? item.id : null,
      'aria-expanded': String(view.panel === item.panel),
      'aria-controls': 'ME4pNd',
    },
  });

export const nav = (view: RoomView): string =>
  el(
    'div',
    { class: 'barEnd' },
    el('div', { id: 'browser-extension-end-buttons' }),
    el('nav', {}, ...items(view).map((item) => navButton(view, item))),
    el(
      'div',
      { jsname: 'OfoTlf', class: 'endingSoon', 'aria-label': view.words.endingSoon, style: 'display:none;' },
      text(view.words.endingSoon),
    ),
  );
