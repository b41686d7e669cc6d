import type { PageRule } from './page-rule.ts';

/** Five times is what a browser gives by itself. */
const LEAST = 5;

export const zoomBlocked: PageRule = {
  id: 'zoom-blocked',
  words: 'Every page can be made five times larger with two fingers.',
  why: 'Someone with low vision enlarges everything they read.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const meta of view.all('meta[name="viewport" i]')) {
      const content = meta.getAttribute('content') ?? '';
      const said = settings(content);
      const scalable = said.get('user-scalable');
      if (scalable === 'no' || (scalable !== undefined && Math.abs(Number(scalable)) < 1)) {
        yield {
          element: meta,
          message: 'The page can’t be made larger on a telephone.',
          fix: `Take user-scalable=${scalable} out of <meta name="viewport">.`,
        };
        continue;
      }
      const most = said.get('maximum-scale');
      // A negative number is passed over by browsers.
      if (most === undefined || !(Number(most) < LEAST) || Number(most) < 0) continue;
      yield {
        element: meta,
        message: `On a telephone the page can be made no more than ${most} times as large.`,
        fix: `Take maximum-scale=${most} out of <meta name="viewport">.`,
      };
    }
    for (const element of [view.document.documentElement, view.document.body]) {
      const { touchAction } = view.style(element);
      if (/auto|manipulation|pinch-zoom/u.test(touchAction)) continue;
      yield {
        element,
        message: `Two fingers can’t make the page larger: its style says touch-action: ${touchAction}.`,
        fix: 'Take touch-action away from the whole page.',
      };
    }
  },
};

function settings(content: string): ReadonlyMap<string, string> {
  return new Map(
    content
      .toLowerCase()
      .split(/[,;]/u)
      .map((part) => part.split('=').map((piece) => piece.trim()))
      .flatMap(([name, value]) => (name && value ? [[name, value] as const] : [])),
  );
}
