/** The words that an element begins with, for a message, with a space between one block and the next. */
export function beginningOf(element: Element): string {
  const words = element instanceof HTMLElement ? element.innerText : element.textContent;
  return (
    (words ?? '').slice(0, 300).replace(/\s+/gu, ' ').trim() ||
    (element.textContent ?? '').replace(/\s+/gu, ' ').trim()
  );
}
