/** What takes the focus by Tab. */
export const FOCUSABLE =
  'a[href], area[href], button, input:not([type="hidden"]), select, textarea, summary, iframe, audio[controls], video[controls], [tabindex]:not([tabindex^="-"]), [contenteditable]:not([contenteditable="false"])';

/** Whether someone reaches it by Tab as the page is now. */
export function takesFocus(element: Element): boolean {
  return (
    element.matches(FOCUSABLE) &&
    (element as HTMLElement).tabIndex >= 0 &&
    !element.matches(':disabled') &&
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.closest('[inert]')
  );
}
