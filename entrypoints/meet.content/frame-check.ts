import { send } from '@/stores/send';
import type { PanelHost } from './panel-host';

/** How long a frame has to come up, and how often it is asked after again while the notice stands. */
export const FRAME_MS = 3_000;
const CHECKS = 10;

/**
 * Asks whether the panel's page came up in its frame (a page's policy may keep it from loading) and shows the notice
 * where it did not; a frame that comes up late takes its place back.
 */
export function checkFrame(
  panel: PanelHost,
  wait: (then: () => void, ms: number) => void,
  signal: AbortSignal,
): void {
  let closed = false;
  const close = () => {
    closed = true;
    panel.remove();
  };
  const openWindow = () => {
    send({ type: 'meet-bg:open-window' }).then(close, () => undefined);
  };
  const check = async (left: number) => {
    if (closed || signal.aborted) return;
    const isUp = await send({ type: 'meet-bg:is-panel-up' }).catch(() => false);
    if (closed || signal.aborted) return;
    if (isUp) {
      panel.showFrame();
      return;
    }
    panel.showNotice({ openWindow, close });
    if (left > 1) wait(() => void check(left - 1), FRAME_MS);
  };
  wait(() => void check(CHECKS), FRAME_MS);
}
