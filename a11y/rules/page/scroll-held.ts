import type { PageRule } from './page-rule.ts';

/** Looks at the page itself. Parts that scroll sideways, such as rows of pictures, may snap. */
export const scrollHeld: PageRule = {
  id: 'scroll-held',
  words: 'Pages scroll as far as their readers want, and no further.',
  why: 'Someone who enlarges a page cannot stop where they read, because it jumps on to the next part.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const { documentElement: root, body } = view.document;
    for (const element of [root, body]) {
      const snaps = view.style(element).scrollSnapType;
      if (!/(?:^|\s)(?:y|block|both)\b.*\bmandatory\b/u.test(snaps)) continue;
      yield {
        element,
        message: 'The page jumps from part to part when it is scrolled.',
        fix: 'Take scroll-snap-type away, or write “proximity” in place of “mandatory”.',
      };
    }
    const [locked] = [root, body].filter((element) => view.style(element).overflowY === 'hidden');
    const hasDialog =
      view.document.querySelector('dialog[open], [role="dialog"], [aria-modal="true"]') !== null;
    // What is taller than the window must be able to be reached, unless a notice stands before it or a part of it scrolls.
    if (
      locked &&
      !hasDialog &&
      body.scrollHeight > view.window.innerHeight + 50 &&
      !hasScroller(body, view.window)
    ) {
      yield {
        element: locked,
        message: 'The page is taller than the window, and can’t be scrolled.',
        fix: 'Take overflow: hidden away.',
      };
    }
    if (view.profile !== 'site') return;
    for (const element of view.all('body, body header, body main, body section, body div')) {
      const { backgroundAttachment, backgroundImage } = view.style(element);
      if (!backgroundAttachment.includes('fixed') || backgroundImage === 'none') continue;
      yield {
        element,
        message: 'A picture stays where it is while the words over it are scrolled.',
        fix: 'Take background-attachment: fixed away.',
      };
    }
  },
};

function hasScroller(body: Element, window: Window): boolean {
  return [...body.querySelectorAll('main, div, section, article')].some(
    (one) =>
      one.scrollHeight > one.clientHeight + 20 && /auto|scroll/u.test(window.getComputedStyle(one).overflowY),
  );
}
