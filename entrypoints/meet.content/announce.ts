import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { send } from '@/stores/send';

/** The background may be starting, updating or short of memory: each try waits longer than the one before. */
const RETRY_MS = [1_000, 2_000, 5_000, 10_000, 30_000];

/** Tells the background of a call until it answers; after the last try once more whenever the page comes into sight. */
export function announceCall(
  code: string,
  ctx: Pick<ContentScriptContext, 'isValid' | 'setTimeout'>,
  signal: AbortSignal,
  hear: (answer: unknown) => void,
): void {
  const pauses = RETRY_MS.values();
  let isAsked = false;
  let waiting: number | undefined;

  const ask = () => {
    // Two questions under way would be answered with two words, of which the first is void.
    if (isAsked || signal.aborted || !ctx.isValid) return;
    isAsked = true;
    clearTimeout(waiting);
    send({ type: 'meet-bg:call-opened', code }).then(hear, () => {
      isAsked = false;
      const pause = pauses.next().value;
      if (pause !== undefined) waiting = ctx.setTimeout(ask, pause);
    });
  };
  const onSight = () => {
    if (!document.hidden) ask();
  };
  document.addEventListener('visibilitychange', onSight, { signal });
  ask();
}
