import type { MeetFacts } from '@/domain/meet-facts';
import { ligaturesIn } from './probe';

type Switch = MeetFacts['mic'];

interface Device {
  /** The button: jsname (since Sept 2024), its anchor id, the wrapper that outlived the older jsname (meet-page §3). */
  css: readonly string[];
  on: string;
  off: string;
  named: RegExp;
}

const MIC: Device = {
  css: ['[jsname="hw0c9"]', '[data-promo-anchor-id="aSBQL"]', '[jsname="Dg9Wp"] [data-is-muted]'],
  on: 'mic',
  off: 'mic_off',
  named: /mi[ck]ro/i,
};

const CAMERA: Device = {
  css: ['[jsname="psRWwc"]', '[data-promo-anchor-id="yhZxwc"]', '[jsname="R3GXJb"] [data-is-muted]'],
  on: 'videocam',
  off: 'videocam_off',
  named: /[ck][aá]m[eé]ra/i,
};

/** Where other people's microphones are shown: lists, tiles and side panels. */
const OTHERS = '[role="list"], [role="listitem"], [data-participant-id], aside';
const BUTTONS = 'button, [role="button"]';

function ownButtons(root: Document): Element[] {
  return [...root.querySelectorAll(BUTTONS)].filter((element) => !element.closest(OTHERS));
}

function byAttribute(element: Element): Switch {
  const muted = element.getAttribute('data-is-muted');
  return muted === 'true' ? 'off' : muted === 'false' ? 'on' : 'unknown';
}

function byIcon(element: Element, device: Device): Switch {
  const ligatures = ligaturesIn(element).map(({ ligature }) => ligature);
  return ligatures.includes(device.off) ? 'off' : ligatures.includes(device.on) ? 'on' : 'unknown';
}

/** Last resort. The label names the action: what it offers to switch off is on. */
const OFFERS_OFF = /^(turn off|désactiver|desactivar)|deaktivieren/i;
const OFFERS_ON = /^(turn on|activer|activar)|\baktivieren/i;

function byLabel(element: Element, device: Device): Switch {
  const label = element.getAttribute('aria-label') ?? '';
  if (!device.named.test(label)) return 'unknown';
  return OFFERS_OFF.test(label) ? 'on' : OFFERS_ON.test(label) ? 'off' : 'unknown';
}

function first(switches: Switch[]): Switch {
  return switches.find((state) => state !== 'unknown') ?? 'unknown';
}

function readDevice(root: Document, device: Device): Switch {
  const named = device.css.flatMap((css) => [...root.querySelectorAll(css)]);
  const buttons = ownButtons(root);
  const withIcon = buttons.filter((button) => byIcon(button, device) !== 'unknown');
  return first([
    ...named.map(byAttribute),
    ...withIcon.map(byAttribute),
    ...named.map((button) => byIcon(button, device)),
    ...withIcon.map((button) => byIcon(button, device)),
    ...buttons.map((button) => byLabel(button, device)),
  ]);
}

/** Whether the person's own microphone and camera are on (meet-page §3, §13.4). */
export function readDevices(root: Document): Pick<MeetFacts, 'mic' | 'camera'> {
  return { mic: readDevice(root, MIC), camera: readDevice(root, CAMERA) };
}
