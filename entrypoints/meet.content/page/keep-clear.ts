import { lookAt, shownElements } from './probe';
import { PROBES } from './selectors';

/** What a person presses before and after a call. In the call itself Meet keeps its buttons at the bottom. */
const PRESSED = [PROBES.join, PROBES.joinAsHost, PROBES.rejoin, PROBES.home];

/**
 * The lower edge in px of the lowest such button that reaches right of `left` (px), null where none does:
 * the panel must not lie over the button that joins the call.
 */
export function buttonsReachTo(page: Document, left: number): number | null {
  const look = lookAt(page);
  const edges = PRESSED.flatMap((probe) => shownElements(look, probe))
    .map((element) => element.getBoundingClientRect())
    .filter((rect) => rect.width > 0 && rect.right > left)
    .map((rect) => Math.ceil(rect.bottom));
  return edges.length === 0 ? null : Math.max(...edges);
}
