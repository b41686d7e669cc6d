import { PageView } from '../view/page-view.ts';
import { selectorOf } from '../view/selector-of.ts';

/** A row of tabs of which the Tab key does not reach all. */
export interface TabRow {
  readonly where: string;
  /** What stands on its tabs. */
  readonly names: string;
}

let row: Element | undefined;
let before = '';

/** Gives the focus to the row of that number, and tells of it; nothing where there are no more. */
export function focusTabs(at: number): TabRow | null {
  const view = new PageView(window, 'any');
  const rows = view.all('[role="tablist"]').filter((one) => {
    const tabs = tabsOf(one);
    return (
      tabs.length > 1 &&
      tabs.every((tab) => view.isSeen(tab)) &&
      tabs.some((tab) => tab.tabIndex < 0) &&
      tabs.some((tab) => tab.tabIndex >= 0)
    );
  });
  row = rows[at];
  if (!row) return null;
  const tabs = tabsOf(row);
  tabs.find((tab) => tab.tabIndex >= 0)?.focus({ preventScroll: true });
  before = stateOf(row);
  return { where: selectorOf(row), names: tabs.map((tab) => view.nameOf(tab)).join(', ') };
}

/** Whether another tab has the focus or is chosen, once scripts have had the time to answer. */
export async function tabsMoved(): Promise<boolean> {
  await new Promise((done) => setTimeout(done, 50));
  return row !== undefined && stateOf(row) !== before;
}

export function leaveTabs(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  scrollTo({ left: 0, top: 0, behavior: 'instant' });
}

function tabsOf(list: Element): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[role="tab"]:not(:disabled, [aria-disabled="true"])')];
}

function stateOf(list: Element): string {
  return [list, ...tabsOf(list)]
    .map((one) =>
      [
        one === document.activeElement,
        one.getAttribute('aria-selected'),
        one.getAttribute('aria-activedescendant'),
      ].join(),
    )
    .join(';');
}
