import { beforeEach, describe, expect, test, vi } from 'vitest';
import { HOST_TAG, putUpPanel } from '@/entrypoints/meet.content/panel-host';
import { MOUNT } from './mount';
import { showPage } from './show-page';

let root: ShadowRoot | undefined;
const hosts = () => document.querySelectorAll<HTMLElement>(HOST_TAG);
const frame = () => root?.querySelector('iframe');

beforeEach(() => {
  showPage('<body></body>');
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
    root = attach.call(this, options);
    return root;
  });
});

describe('putUpPanel', () => {
  test('puts the frame outside body, in a shadow root closed to the page', () => {
    putUpPanel(document, MOUNT);
    const [host] = hosts();
    expect(host?.parentElement).toBe(document.documentElement);
    expect(host?.shadowRoot).toBeNull();
    expect(host?.style.position).toBe('fixed');
    expect(host?.style.getPropertyValue('contain')).toBe('strict');
    expect(frame()?.src).toBe(MOUNT.src);
    expect(frame()?.title).toBe('Interview Companion');
    expect(frame()?.getAttribute('allow')).toBe('clipboard-write');
  });

  test('a later mount changes form and title, and leaves the frame alone', () => {
    const panel = putUpPanel(document, MOUNT);
    const before = frame();
    panel.update({
      ...MOUNT,
      collapsed: true,
      labels: { ...MOUNT.labels, frameTitle: 'Begleiter' },
    });
    expect(frame()).toBe(before);
    expect(frame()?.src).toBe(MOUNT.src);
    expect(frame()?.title).toBe('Begleiter');
    expect(hosts()[0]?.style.width).toBe('48px');
    panel.update(MOUNT);
    expect(hosts()[0]?.style.width).toContain('380px');
  });

  test('the notice says what is the matter and offers the window; the frame may still come back', () => {
    const actions = { openWindow: vi.fn(), close: vi.fn() };
    const panel = putUpPanel(document, MOUNT);
    panel.showNotice(actions);
    panel.showNotice(actions);
    expect(root?.querySelectorAll('[role="alert"]')).toHaveLength(1);
    expect(root?.textContent).toContain('The panel could not be shown here.');
    expect(frame()?.style.visibility).toBe('hidden');
    const [open, close] = root?.querySelectorAll('button') ?? [];
    open?.click();
    close?.click();
    expect(actions.openWindow).toHaveBeenCalledTimes(1);
    expect(actions.close).toHaveBeenCalledTimes(1);
    const before = frame();
    panel.showFrame();
    expect(root?.querySelector('[role="alert"]')).toBeNull();
    expect(frame()).toBe(before);
    expect(frame()?.style.visibility).not.toBe('hidden');
    expect(hosts()[0]?.style.getPropertyValue('contain')).toBe('strict');
  });

  test('keys pressed in the notice do not reach Meet', () => {
    const panel = putUpPanel(document, MOUNT);
    panel.showNotice({ openWindow: vi.fn(), close: vi.fn() });
    const heard = vi.fn();
    for (const type of ['keydown', 'keypress', 'keyup']) document.addEventListener(type, heard);
    const button = root?.querySelector('button');
    for (const type of ['keydown', 'keypress', 'keyup']) {
      button?.dispatchEvent(new KeyboardEvent(type, { key: 'd', bubbles: true, composed: true }));
    }
    expect(button).toBeInstanceOf(HTMLButtonElement);
    expect(heard).not.toHaveBeenCalled();
    for (const type of ['keydown', 'keypress', 'keyup']) document.removeEventListener(type, heard);
  });

  test('a placing that did not change writes nothing', () => {
    const panel = putUpPanel(document, MOUNT);
    const write = vi.spyOn(CSSStyleDeclaration.prototype, 'setProperty');
    panel.place(true);
    panel.place(true);
    panel.update(MOUNT);
    expect(write).not.toHaveBeenCalled();
    panel.update({ ...MOUNT, collapsed: true });
    expect(write).toHaveBeenCalled();
  });

  test.each([
    ['the side panel', 'querySelector'],
    ['the buttons', 'querySelectorAll'],
  ] as const)(
    'without a reading of %s it still stands and collapses; the fault is said once',
    (_what, method) => {
      const said = vi.spyOn(console, 'debug').mockImplementation(() => undefined);
      vi.spyOn(document, method).mockImplementation(() => {
        throw new TypeError('Kim Example');
      });
      const panel = putUpPanel(document, MOUNT);
      panel.place(false);
      panel.place(false);
      panel.update({ ...MOUNT, collapsed: true });
      expect(root?.host.getAttribute('style')).toContain(' width: 48px');
      expect(said).toHaveBeenCalledTimes(1);
      expect(JSON.stringify(said.mock.calls)).not.toContain('Kim');
    },
  );

  test('placing that fails is said once and keeps nothing else from going on', () => {
    const said = vi.spyOn(console, 'debug').mockImplementation(() => undefined);
    const panel = putUpPanel(document, MOUNT);
    vi.spyOn(CSSStyleDeclaration.prototype, 'setProperty').mockImplementation(() => {
      throw new TypeError('Kim Example');
    });
    panel.update({ ...MOUNT, collapsed: true });
    panel.update(MOUNT);
    panel.place(true);
    expect(said).toHaveBeenCalledTimes(1);
  });

  test('goes without a trace', () => {
    const before = document.documentElement.outerHTML;
    putUpPanel(document, MOUNT).remove();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
