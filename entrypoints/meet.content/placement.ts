/** Meet's own lanes (meet-page §8): its top bar, its bottom bar, the margin around its picture. */
const TOP = 66;
const BOTTOM = 80;
const MARGIN = 16;

const WIDTH = 380;
const RAIL_WIDTH = 48;
const RAIL_HEIGHT = 160;
const LEAST_HEIGHT = 200;

interface Page {
  viewWidth: number;
  viewHeight: number;
  /** Left edge of Meet's side panel, null while closed. */
  sidePanelLeft: number | null;
  /** Lower edge of buttons in the panel's column that must stay free, null where there are none. */
  buttonsTo: number | null;
}

/** Styles that put the panel at the right edge between Meet's bars, left of Meet's side panel, below its buttons. All in px. */
export function placement(collapsed: boolean, page: Page): Record<string, string> {
  const taken = page.sidePanelLeft === null ? 0 : page.viewWidth - page.sidePanelLeft;
  const room = `calc(100vw - ${taken + 2 * MARGIN}px)`;
  const right = `${taken + MARGIN}px`;
  if (collapsed) {
    const height = `min(${RAIL_HEIGHT}px, calc(100vh - ${TOP + BOTTOM}px))`;
    return { top: `${TOP}px`, right, width: `${RAIL_WIDTH}px`, height };
  }
  const lowest = Math.max(TOP, page.viewHeight - BOTTOM - LEAST_HEIGHT);
  const top = page.buttonsTo === null ? TOP : Math.min(Math.max(TOP, page.buttonsTo + MARGIN), lowest);
  return {
    top: `${top}px`,
    right,
    width: `max(${RAIL_WIDTH}px, min(${WIDTH}px, ${room}))`,
    height: `calc(100vh - ${top + BOTTOM}px)`,
  };
}

/** The left edge of the panel's column in px, where nothing is taken by Meet's side panel. */
export function columnLeft(viewWidth: number): number {
  return viewWidth - MARGIN - WIDTH;
}

/** The left edge of Meet's right side panel in px, null while it is closed: closed it stays in the page, moved out of sight. */
export function sidePanelLeft(page: Document): number | null {
  const panel = page.querySelector('aside[data-shell-id="1"]');
  const viewWidth = page.documentElement.clientWidth;
  if (!panel || viewWidth === 0) return null;
  const { left, width } = panel.getBoundingClientRect();
  return width > 0 && left < viewWidth ? Math.max(0, Math.round(left)) : null;
}
