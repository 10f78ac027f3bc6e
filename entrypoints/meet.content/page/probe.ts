import type { Probe } from './selectors';
import { isShown } from './visible';

const ICON = 'i, [class*="google-symbols"], [class*="material-icons"]';
const BUTTON = 'button, [role="button"]';

/** The ligatures of an element's icons, as their own text. */
export function ligaturesIn(element: ParentNode): { icon: Element; ligature: string }[] {
  return [...element.querySelectorAll(ICON)].map((icon) => ({ icon, ligature: textOf(icon) }));
}

/** An element's text on one line. */
export function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** An element's text on one line, without its icons' ligatures. */
export function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const icon of copy.querySelectorAll(ICON)) icon.remove();
  return textOf(copy);
}

/** A look at the page at one moment, with what several probes need gathered once. */
export interface Look {
  root: Document;
  /** Buttons by the ligature of their icon. */
  buttons: ReadonlyMap<string, Element[]>;
}

export function lookAt(root: Document): Look {
  const buttons = new Map<string, Element[]>();
  for (const { icon, ligature } of ligaturesIn(root)) {
    const button = icon.closest(BUTTON);
    if (button) buttons.set(ligature, [...(buttons.get(ligature) ?? []), button]);
  }
  return { root, buttons };
}

/** Only what can be pressed, filled in or stepped to: items of closed menus bear the same names. */
const NAMED = ':is(button, [role="button"], [role="region"], input)';

/** Selects what bears one of the accessible names: a name may go on with a shortcut. */
function byLabel(labels: readonly string[]): string {
  return labels.map((label) => `${NAMED}[aria-label^="${label}" i]`).join(',');
}

/** What the probe finds, way after way and only as far as asked for: most pages answer by the first. */
function* candidates({ root, buttons }: Look, probe: Probe): Iterable<Element> {
  const { ligatures = [], css = [], labels = [], words = [] } = probe;
  for (const ligature of ligatures) yield* buttons.get(ligature) ?? [];
  if (css.length > 0) yield* root.querySelectorAll(css.join(','));
  if (labels.length > 0) yield* root.querySelectorAll(byLabel(labels));
  if (words.length === 0) return;
  for (const button of root.querySelectorAll(BUTTON)) if (words.includes(wordsOf(button))) yield button;
}

/** Whether the page has what the probe looks for, by any of its ways. */
export function has(look: Look, probe: Probe): boolean {
  for (const element of candidates(look, probe)) if (!probe.shown || isShown(element)) return true;
  return false;
}

/** Everything visible that the probe looks for. */
export function shownElements(look: Look, probe: Probe): Element[] {
  return [...candidates(look, probe)].filter((element) => isShown(element));
}

/** Whether one of the labels stands on the page: then its language is one that the table knows. */
export function hasLabel(root: Document, labels: readonly string[]): boolean {
  return root.querySelector(byLabel(labels)) !== null;
}
