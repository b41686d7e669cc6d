/** A CSS selector that finds an element again: `main > p:nth-child(3)`, from the nearest unique id down. Runs in the browser. */
export function selectorOf(element: Element): string {
  const steps: string[] = [];
  for (let one: Element | null = element; one; one = one.parentElement) {
    if (one.id && one.ownerDocument.querySelectorAll(`#${CSS.escape(one.id)}`).length === 1) {
      steps.unshift(`#${CSS.escape(one.id)}`);
      break;
    }
    steps.unshift(stepTo(one));
  }
  return steps.join(' > ');
}

function stepTo(element: Element): string {
  const name = CSS.escape(element.localName);
  const alike = element.parentElement?.querySelectorAll(`:scope > ${name}`).length ?? 1;
  if (alike === 1) return name;
  const place = [...(element.parentElement?.children ?? [])].indexOf(element) + 1;
  return `${name}:nth-child(${place})`;
}
