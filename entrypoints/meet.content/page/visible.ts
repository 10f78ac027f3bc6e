/** Whether the page has been laid out: without layout (a test's document) no element has a box. */
function hasLayout(root: Document): boolean {
  return root.documentElement.getClientRects().length > 0;
}

/**
 * Whether an element is shown, as far as styles, `hidden` and its box tell.
 * `within`: an ancestor at which to stop looking, so that one can ask about a slot apart from the bar around it.
 */
export function isShown(element: Element, within: Element | null = null): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  const own = view.getComputedStyle(element);
  // Inherited, and a child may set it back: only the element's own value counts.
  if (own.visibility === 'hidden' || own.visibility === 'collapse') return false;
  for (let at: Element | null = element; at && at !== within; at = at.parentElement) {
    if (at.hasAttribute('hidden')) return false;
    const { display, opacity } = view.getComputedStyle(at);
    if (display === 'none' || opacity === '0') return false;
  }
  if (own.display === 'contents' || !hasLayout(element.ownerDocument)) return true;
  return element.getClientRects().length > 0;
}
