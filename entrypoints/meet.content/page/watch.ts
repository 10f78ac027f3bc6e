import { type MeetFacts, UNKNOWN_FACTS } from '@/domain/meet-facts';
import { factsReader } from './facts-reader';

/** How long after a first change the page is read, so that a burst of changes is read once. */
export const SETTLE_MS = 250;
/** Catches what the observer leaves out. */
export const POLL_MS = 1_000;
/** How often in a row a report that did not arrive is tried again. */
const MAX_FAILURES = 5;

/** No `class` and `style`: Meet changes them many times a second while someone speaks. The poll sees what they do. */
const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  attributeFilter: ['data-is-muted', 'data-in-call', 'aria-label', 'aria-expanded', 'hidden'],
};

export interface Watch {
  signal: AbortSignal;
  /** Is told the facts when one of them changed; a rejection means that they did not arrive. */
  report(facts: MeetFacts): Promise<unknown>;
  /** Is told what was read, each time. */
  onLook(facts: MeetFacts): void;
}

/**
 * Reads the page after changes and once a second until the signal ends it. Asleep while the page is hidden: what may
 * change meanwhile is told as unknown.
 */
export function watchPage(page: Document, { signal, report, onLook }: Watch): void {
  const reader = factsReader(page);
  let last: MeetFacts | null = null;
  let reported = '';
  let failures = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let polling: ReturnType<typeof setInterval> | undefined;

  const tell = (facts: MeetFacts) => {
    const now = JSON.stringify(facts);
    if (now === reported) return;
    reported = now;
    report(facts).then(
      () => {
        failures = 0;
      },
      () => {
        failures += 1;
        if (failures <= MAX_FAILURES) reported = '';
      },
    );
  };
  const look = () => {
    clearTimeout(settling);
    settling = undefined;
    if (signal.aborted || page.hidden) return;
    last = reader.read(performance.now());
    // Told before anything is done with it: a fault in that must not keep the facts.
    tell(last);
    onLook(last);
  };
  const observer = new MutationObserver(() => {
    settling ??= setTimeout(look, SETTLE_MS);
  });
  const sleep = () => {
    observer.disconnect();
    clearTimeout(settling);
    clearInterval(polling);
    settling = undefined;
  };
  const wake = () => {
    sleep();
    if (page.hidden) {
      // Meet changes these without being looked at; the phase is the call's and the account the page's.
      if (last) tell({ ...UNKNOWN_FACTS, phase: last.phase, account: last.account });
      return;
    }
    observer.observe(page.body, WATCHED);
    polling = setInterval(look, POLL_MS);
    reader.pageShown();
    look();
  };

  if (signal.aborted) return;
  page.addEventListener('visibilitychange', wake, { signal });
  signal.addEventListener('abort', sleep, { once: true });
  wake();
}
