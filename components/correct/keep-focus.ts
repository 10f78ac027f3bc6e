/** Puts the focus on what holds a control that is about to vanish, so that the next Tab goes on from there. */
export function focusHolder(control: Element): void {
  control.parentElement?.closest<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
}
