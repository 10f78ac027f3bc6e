import { expect, test, vi } from 'vitest';
import { placement, sidePanelLeft } from '@/entrypoints/meet.content/placement';
import { showPage } from './show-page';

const PAGE = { viewWidth: 1280, viewHeight: 800, sidePanelLeft: null, buttonsTo: null };

test.each([
  ['alone', false, {}, { top: '66px', right: '16px', width: 'max(48px, min(380px, calc(100vw - 32px)))' }],
  [
    'beside the open side panel',
    false,
    { sidePanelLeft: 904 },
    { right: '392px', width: 'max(48px, min(380px, calc(100vw - 408px)))' },
  ],
  ['below the button that joins', false, { buttonsTo: 420 }, { top: '436px', height: 'calc(100vh - 516px)' }],
  ['with room to read, whatever stands above', false, { buttonsTo: 700 }, { top: '520px' }],
  ['as a rail', true, {}, { right: '16px', width: '48px', height: 'min(160px, calc(100vh - 146px))' }],
  ['as a rail beside the button that joins', true, { buttonsTo: 420 }, { top: '66px', width: '48px' }],
  ['as a rail beside the side panel', true, { sidePanelLeft: 904 }, { right: '392px', width: '48px' }],
])('%s', (_name, collapsed, change, styles) => {
  expect(placement(collapsed, { ...PAGE, ...change })).toMatchObject(styles);
});

test.each([
  ['open', '<aside data-shell-id="1"></aside>', { left: 904, width: 360 }, 904],
  ['closed, moved out of sight', '<aside data-shell-id="1"></aside>', { left: 1280, width: 360 }, null],
  ['without a box', '<aside data-shell-id="1"></aside>', { left: 0, width: 0 }, null],
  ['the left one', '<aside data-shell-id="2"></aside>', { left: 16, width: 360 }, null],
  ['none', '', { left: 0, width: 0 }, null],
])('side panel %s', (_name, html, rect, left) => {
  const page = showPage(`<body>${html}</body>`);
  vi.spyOn(page.documentElement, 'clientWidth', 'get').mockReturnValue(1280);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ ...new DOMRect(), ...rect });
  expect(sidePanelLeft(page)).toBe(left);
});
