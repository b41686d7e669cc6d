import type { PageRule } from './page-rule.ts';

/** What is kept as soon as a page is opened. What it keeps only after something is pressed can’t be seen from here. */
export const kioskStores: PageRule = {
  id: 'kiosk-stores',
  words: 'No page of a kiosk keeps anything when it is opened.',
  why: 'Someone’s page about a complaint is nobody else’s business, and the next reader could find out.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    if (view.kind !== 'kiosk') return;
    for (const [what, count] of kept(view.window)) {
      if (count === 0) continue;
      yield {
        element: view.document.body,
        message: `This page of a kiosk keeps something in the browser (${what}).`,
        fix: 'Let it keep nothing: the next reader is somebody else.',
      };
    }
  },
};

function kept(window: Window): readonly (readonly [string, number])[] {
  try {
    return [
      ['localStorage', window.localStorage.length],
      ['sessionStorage', window.sessionStorage.length],
      ['cookies', window.document.cookie.length],
    ];
  } catch {
    // Where a page may keep nothing, it keeps nothing.
    return [];
  }
}
