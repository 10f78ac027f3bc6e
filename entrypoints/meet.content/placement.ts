/** Meet's own lanes (meet-page §8): its top bar, its bottom bar, the margin around its picture. */
const TOP = 66;
const BOTTOM = 80;
const MARGIN = 16;

const WIDTH = 380;
const RAIL_WIDTH = 48;
const RAIL_HEIGHT = 160;

/**
 * Styles that put the panel at the right edge between Meet's bars, left of Meet's side panel where that is open.
 * `sidePanelLeft`: its left edge in px, null while closed; `viewWidth` in px.
 */
export function placement(
  collapsed: boolean,
  viewWidth: number,
  sidePanelLeft: number | null,
): Record<string, string> {
  const taken = sidePanelLeft === null ? 0 : viewWidth - sidePanelLeft;
  const room = `calc(100vw - ${taken + 2 * MARGIN}px)`;
  return {
    top: `${TOP}px`,
    right: `${taken + MARGIN}px`,
    width: collapsed ? `${RAIL_WIDTH}px` : `max(${RAIL_WIDTH}px, min(${WIDTH}px, ${room}))`,
    height: collapsed
      ? `min(${RAIL_HEIGHT}px, calc(100vh - ${TOP + BOTTOM}px))`
      : `calc(100vh - ${TOP + BOTTOM}px)`,
  };
}

/** The left edge of Meet's right side panel in px, null while it is closed: closed it stays in the page, moved out of sight. */
export function sidePanelLeft(page: Document): number | null {
  const panel = page.querySelector('aside[data-shell-id="1"]');
  const viewWidth = page.documentElement.clientWidth;
  if (!panel || viewWidth === 0) return null;
  const { left, width } = panel.getBoundingClientRect();
  return width > 0 && left < viewWidth ? Math.max(0, Math.round(left)) : null;
}
