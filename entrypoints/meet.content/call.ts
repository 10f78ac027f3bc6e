import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Mount } from '@/domain/messages';
import { send } from '@/stores/send';
import { announceCall } from './announce';
import { checkFrame } from './frame-check';
import { watchPage } from './page/watch';
import { type PanelHost, putUpPanel } from './panel-host';
import { isToMeet } from './to-meet';

/** A call whose address this tab is at. */
export interface OpenCall {
  code: string;
  /** Does what the background says; anything else that arrives is left alone. */
  obey(message: unknown): void;
  close(): void;
}

/** How long the page may be busy before the panel is put up all the same. */
const IDLE_MS = 2_000;

/** Tells the background of the call and does what it answers: with nothing to stand beside, nothing is put up or observed. */
export function openCall(code: string, ctx: ContentScriptContext): OpenCall {
  const ended = new AbortController();
  const whileOpen = AbortSignal.any([ctx.signal, ended.signal]);
  let wanted: Mount | null = null;
  let panel: PanelHost | null = null;
  let shown = new AbortController();

  const goAway = () => {
    wanted = null;
    shown.abort();
    panel?.remove();
    panel = null;
  };
  const putUp = () => {
    if (!wanted || panel || whileOpen.aborted) return;
    shown = new AbortController();
    const { signal } = shown;
    const up = putUpPanel(document, wanted);
    panel = up;
    checkFrame(up, (then, ms) => ctx.setTimeout(then, ms), signal);
    watchPage(document, {
      signal,
      report: async (facts) => ctx.isValid && send({ type: 'meet-bg:facts', facts }),
      // Asking is what notices that the extension was updated under the page.
      onLook: ({ phase }) => (ctx.isValid ? up.place(phase === 'in-call' || phase === 'waiting') : undefined),
    });
  };
  const obey = (message: unknown) => {
    if (whileOpen.aborted || !isToMeet(message)) return;
    if (message.type === 'bg-meet:go-away') {
      goAway();
      return;
    }
    if (wanted?.src === message.src) {
      wanted = message;
      panel?.update(message);
      return;
    }
    // Another word in the address is another session: its panel starts anew.
    goAway();
    wanted = message;
    ctx.requestIdleCallback(putUp, { timeout: IDLE_MS });
  };

  whileOpen.addEventListener('abort', goAway, { once: true });
  announceCall(code, ctx, whileOpen, obey);
  return {
    code,
    obey,
    close() {
      ended.abort();
      if (ctx.isValid) send({ type: 'meet-bg:call-closed' }).catch(() => undefined);
    },
  };
}
