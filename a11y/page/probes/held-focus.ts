/** Gives the focus to where it was held, for another try at leaving. False where a dialog holds it which has a button of its own to close it. */
export function heldAt(last: readonly string[]): boolean {
  const element = document.querySelector<HTMLElement>(last[0] ?? '');
  if (!element) return false;
  element.focus();
  const dialog = element.closest('dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]');
  return !dialog?.querySelector('button, [role="button"]');
}

/** Whether the focus is still on one of those that held it. */
export function stillHeld(last: readonly string[]): boolean {
  const active = document.activeElement;
  const held =
    active !== null &&
    active !== document.body &&
    last.some((where) => document.querySelector(where) === active);
  if (active instanceof HTMLElement) active.blur();
  window.scrollTo(0, 0);
  return held;
}
