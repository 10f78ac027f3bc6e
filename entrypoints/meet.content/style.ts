/**
 * Sets styles on an element itself: the host page's sheets cannot win over them, and neither a policy for styles nor
 * another browser's rules for sheets from content scripts matter.
 */
export function setStyles(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
}
