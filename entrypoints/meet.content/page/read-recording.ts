import type { MeetFacts } from '@/domain/meet-facts';
import { ligaturesIn, wordsOf } from './probe';
import { sayingOnRecording, statesThatItRuns } from './recording-words';
import { PROBES } from './selectors';
import { isShown } from './visible';

type Recording = MeetFacts['recording'];

const RECORDING_ICONS = ['radio_button_checked', 'fiber_manual_record'];
/** Badges that are known and stand for something else: people, hands, timer, transcript, Gemini's notes (meet-page §4, §6). */
const OTHER_ICONS = /^(people|group|person|back_hand|front_hand|timer|speech_to_text|spark|pen_spark)/;
const OTHER_NAMES = /^(people|hand raises|meeting timer|transcribing|gemini)\b/i;
/** Where badges that found no room have gone: what is in there cannot be seen. */
const OVERFLOW_ICON = 'arrow_drop_down';
const SLOTS = '[jscontroller="zTdX8e"], [jsname="ocqpFe"], [role="button"]';

function notificationRegion(root: Document): Element | null {
  const [label] = PROBES.notifications.labels;
  return (
    root.querySelector('[jsname="ocqpFe"]')?.closest('[role="region"]') ??
    root.querySelector(`[role="region"][aria-label="${label}"]`)
  );
}

/** What one shown badge says. One that is neither known as harmless nor readable leaves the question open. */
function badgeSays(badge: Element, region: Element): Recording {
  const icons = ligaturesIn(badge)
    .filter(({ icon }) => isShown(icon, region))
    .map(({ ligature }) => ligature);
  const name = badge.getAttribute('aria-label') ?? wordsOf(badge);
  const said = sayingOnRecording(name);
  if (said === 'runs') return 'yes';
  if (said === 'action') return 'unknown';
  if (icons.some((icon) => RECORDING_ICONS.includes(icon))) return 'yes';
  if (said === 'about') return 'unknown';
  if (icons.some((icon) => OTHER_ICONS.test(icon)) || badge.querySelector('[data-avatar-count]')) return 'no';
  return OTHER_NAMES.test(name) ? 'no' : 'unknown';
}

/** The consent dialog on joining, and the sign of 2024: both say it in a sentence (meet-page §4). */
function saidElsewhere(root: Document): boolean {
  const dialogs = [...root.querySelectorAll('[role="dialog"][aria-modal="true"]')];
  const labelled = [...root.querySelectorAll('div[aria-label]')];
  return (
    dialogs.some((dialog) => statesThatItRuns(wordsOf(dialog)) && isShown(dialog)) ||
    labelled.some((sign) => statesThatItRuns(sign.getAttribute('aria-label') ?? '') && isShown(sign))
  );
}

function hasOverflow(region: Element): boolean {
  const lane = region.parentElement ?? region;
  return ligaturesIn(lane).some(({ icon, ligature }) => ligature === OVERFLOW_ICON && isShown(icon, lane));
}

/**
 * Whether Meet shows that the call is recorded: `yes` only from a visible sign, `no` only where the place of the signs was
 * found and every badge in it is understood, else `unknown` (meet-page §4, §13.5).
 */
export function readRecording(root: Document): Recording {
  if (saidElsewhere(root)) return 'yes';
  const region = notificationRegion(root);
  if (!region || !isShown(region)) return 'unknown';
  const slots = [...region.querySelectorAll(SLOTS)];
  if (slots.length === 0) return 'unknown';
  const said = slots.filter((slot) => isShown(slot, region)).map((slot) => badgeSays(slot, region));
  if (said.includes('yes')) return 'yes';
  return said.includes('unknown') || hasOverflow(region) ? 'unknown' : 'no';
}
