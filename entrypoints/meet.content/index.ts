import { defineContentScript } from 'wxt/utils/define-content-script';
import { meetCode } from '@/domain/meet-facts';
import { browser } from '@/stores/browser';
import { type OpenCall, openCall } from './call';

/** Meet may hold a navigation back for a moment; then the address is looked at once more. */
const SECOND_LOOK_MS = 1_000;

export default defineContentScript({
  matches: ['https://meet.google.com/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    let call: OpenCall | null = null;
    const follow = () => {
      const code = meetCode(location.href);
      if (code === (call?.code ?? null)) return;
      call?.close();
      call = code === null ? null : openCall(code, ctx);
    };
    const leave = () => {
      call?.close();
      call = null;
    };
    const hear = (message: unknown, sender: { id?: string }) => {
      if (sender.id === browser.runtime.id) call?.obey(message);
    };

    const start = () => {
      follow();
      // The event tells an intention, which the page may still take back: what counts is the address a moment later.
      ctx.addEventListener(window, 'wxt:locationchange', () => {
        ctx.setTimeout(follow, 0);
        ctx.setTimeout(follow, SECOND_LOOK_MS);
      });
      // A page kept for going back wakes up where it was.
      ctx.addEventListener(window, 'pagehide', leave);
      ctx.addEventListener(window, 'pageshow', follow);
      browser.runtime.onMessage.addListener(hear);
      ctx.onInvalidated(() => browser.runtime?.onMessage?.removeListener(hear));
    };
    // A page that is only prepared is not at the call yet, and may never be.
    if ('prerendering' in document && document.prerendering) {
      ctx.addEventListener(document, 'prerenderingchange', start, { once: true });
    } else start();
  },
});
