import type { Mount } from '@/domain/messages';
import { buildNotice, type NoticeActions } from './notice';
import { guarded } from './page/guarded';
import { buttonsReachTo } from './page/keep-clear';
import { columnLeft, placement, sidePanelLeft } from './placement';
import { setStyles } from './style';

/** A name of its own, so that the host is no `div` that Meet's style sheets know. */
export const HOST_TAG = 'interview-companion-panel';

const HOST = {
  all: 'initial',
  position: 'fixed',
  display: 'block',
  // Nothing inside the host makes Meet's page lay itself out again.
  contain: 'strict',
  'z-index': '2147483647',
  'border-radius': '16px',
  background: '#17181b',
  'box-shadow': '0 0 0 1px #3c4043, 0 8px 24px rgb(0 0 0 / 40%)',
  'color-scheme': 'dark',
};
const FRAME = {
  display: 'block',
  position: 'static',
  visibility: 'visible',
  border: '0',
  width: '100%',
  height: '100%',
  'color-scheme': 'dark',
};
/** Behind the notice the frame goes on loading. */
const FRAME_BEHIND = { position: 'absolute', visibility: 'hidden' };
const NOTICE = { contain: 'layout paint style', height: 'auto', width: 'min(352px, calc(100vw - 32px))' };
const KEYS = ['keydown', 'keypress', 'keyup'] as const;

export interface PanelHost {
  /** Changes form and labels; the frame stays as it is. */
  update(mount: Mount): void;
  /** Moves beside Meet's side panel and, out of a call, below the buttons that join or leave the page. */
  place(isInCall: boolean): void;
  /** Puts the notice in the frame's place; the frame stays behind it and may still come up. */
  showNotice(actions: NoticeActions): void;
  showFrame(): void;
  remove(): void;
}

function buildFrame(page: Document, mount: Mount): HTMLIFrameElement {
  const frame = page.createElement('iframe');
  frame.setAttribute('allow', 'clipboard-write');
  frame.title = mount.labels.frameTitle;
  frame.src = mount.src;
  setStyles(frame, FRAME);
  return frame;
}

function buildHost(page: Document): HTMLElement {
  const host = page.createElement(HOST_TAG);
  setStyles(host, HOST);
  const still = page.defaultView?.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
  if (!still) setStyles(host, { transition: 'top 0.2s, right 0.2s, width 0.2s, height 0.2s' });
  // What is typed here is not meant for Meet's shortcuts.
  for (const key of KEYS) host.addEventListener(key, (event) => event.stopPropagation());
  return host;
}

/** Puts the panel's frame over Meet, outside `body`, in a closed shadow root. */
export function putUpPanel(page: Document, first: Mount): PanelHost {
  let mount = first;
  let notice: HTMLElement | null = null;
  const host = buildHost(page);
  const frame = buildFrame(page, mount);
  const root = host.attachShadow({ mode: 'closed' });

  let isInCall = false;
  let placed = '';

  const viewSize = () => {
    const { clientWidth: viewWidth, clientHeight: viewHeight } = page.documentElement;
    return { viewWidth, viewHeight };
  };
  // Each in its own guard: without what is in the way, the panel still has a place.
  const sideLeft = guarded('side panel', () => sidePanelLeft(page), null);
  const buttonsTo = guarded('buttons', () => buttonsReachTo(page, columnLeft(viewSize().viewWidth)), null);
  const place = guarded(
    'placing',
    () => {
      const at = placement(mount.collapsed, {
        ...viewSize(),
        sidePanelLeft: sideLeft(),
        buttonsTo: isInCall ? null : buttonsTo(),
      });
      const styles = notice ? { ...at, ...NOTICE } : { ...at, contain: HOST.contain };
      const now = JSON.stringify(styles);
      // Writing what already stands there would make the page lay itself out again at each look.
      if (now !== placed) setStyles(host, styles);
      placed = now;
    },
    undefined,
  );
  const showFrame = () => {
    notice?.remove();
    notice = null;
    setStyles(frame, FRAME);
    place();
  };

  place();
  root.append(frame);
  page.documentElement.append(host);
  return {
    place(inCall) {
      isInCall = inCall;
      place();
    },
    showFrame,
    update(next) {
      mount = next;
      frame.title = next.labels.frameTitle;
      place();
    },
    showNotice(actions) {
      if (notice) return;
      notice = buildNotice(page, mount.labels, actions);
      setStyles(frame, FRAME_BEHIND);
      root.append(notice);
      place();
    },
    remove: () => host.remove(),
  };
}
