import { el, text } from '../html';
import { icon } from '../icon';
import type { RoomView } from '../view';

export interface BarButton {
  jsname: string | null;
  ligature: string;
  label: string;
  action?: string;
  shortcut?: string;
  className?: string;
  attributes?: Record<string, string | null>;
}

/** A round button with its tooltip beside it, as every button of Meet's bar is built. */
export const barButton = (view: RoomView, button: BarButton): string => {
  const tooltip = `tt-${button.jsname ?? button.ligature}-${button.ligature}`;
  const shown = button.shortcut ? `${button.label} (${button.shortcut})` : button.label;
  return el(
    'div',
    { class: 'qx9r3c' },
    el(
      'button',
      {
        role: 'button',
        class: `VYBDae-Bz112c ${button.className ?? ''}`.trim(),
        jscontroller: 'PIVayb',
        jsname: button.jsname,
        jsaction: button.action ? `click:${button.action}` : null,
        'aria-label': button.label,
        'data-tooltip-id': tooltip,
        ...button.attributes,
      },
      icon(button.ligature, view.variants),
    ),
    el('div', { role: 'tooltip', id: tooltip, class: 'ne2Ple', 'aria-hidden': 'true' }, text(shown)),
  );
};
