import type { Mount } from '@/domain/messages';
import { setStyles } from './style';

export interface NoticeActions {
  openWindow(): void;
  close(): void;
}

const CARD = {
  display: 'grid',
  gap: '12px',
  padding: '16px',
  margin: '0',
  color: '#e8eaed',
  font: '400 14px/20px system-ui, sans-serif',
};
const BUTTON = {
  font: '600 14px/20px system-ui, sans-serif',
  padding: '6px 12px',
  'border-radius': '8px',
  border: '1px solid #5f6368',
  background: 'transparent',
  color: '#e8eaed',
  cursor: 'pointer',
};
const MAIN_BUTTON = { ...BUTTON, background: '#0f766e', border: '1px solid #0f766e', color: '#ffffff' };

function button(page: Document, label: string, styles: Record<string, string>, press: () => void) {
  const element = page.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', press);
  setStyles(element, styles);
  return element;
}

/** The card that stands in for a panel whose frame did not come up: says so and offers the window. */
export function buildNotice(page: Document, labels: Mount['labels'], actions: NoticeActions): HTMLElement {
  const card = page.createElement('section');
  card.setAttribute('role', 'alert');
  card.setAttribute('aria-label', labels.frameTitle);
  setStyles(card, CARD);
  const sentence = page.createElement('p');
  sentence.textContent = labels.notLoaded;
  setStyles(sentence, { margin: '0' });
  const buttons = page.createElement('div');
  setStyles(buttons, { display: 'flex', 'flex-wrap': 'wrap', gap: '8px' });
  buttons.append(
    button(page, labels.openWindow, MAIN_BUTTON, actions.openWindow),
    button(page, labels.close, BUTTON, actions.close),
  );
  card.append(sentence, buttons);
  return card;
}
