import { expect, test } from 'vitest';
import { isToMeet } from '@/entrypoints/meet.content/to-meet';
import { MOUNT } from './mount';

test.each<[string, unknown, boolean]>([
  ['mount', MOUNT, true],
  ['go away', { type: 'bg-meet:go-away' }, true],
  ['Firefox’s address', { ...MOUNT, src: 'moz-extension://id/panel.html' }, true],
  ['a page’s address', { ...MOUNT, src: 'https://evil.example/panel.html' }, false],
  ['a script', { ...MOUNT, src: 'javascript:alert(1)' }, false],
  ['no form', { ...MOUNT, collapsed: 'yes' }, false],
  ['no labels', { ...MOUNT, labels: null }, false],
  ['half of the labels', { ...MOUNT, labels: { ...MOUNT.labels, close: undefined } }, false],
  ['another type', { type: 'meet-bg:call-closed' }, false],
  ['a word', 'bg-meet:go-away', false],
  ['nothing', undefined, false],
  ['null', null, false],
])('%s', (_name, message, is) => {
  expect(isToMeet(message)).toBe(is);
});
