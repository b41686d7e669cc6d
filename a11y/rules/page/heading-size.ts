import { bodySize } from '../../page/view/body-size.ts';
import { sizeOf } from '../../page/view/letters.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { type Passage, passagesOf } from '../../page/view/passages.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** How many times larger than the words of the page our headings are at least, by level. */
const TIMES: Readonly<Record<string, number>> = { h1: 2, h2: 1.5, h3: 1.25 };

const HEADING = 'h1, h2, h3, h4, h5, h6';

export const headingSize: PageRule = {
  id: 'heading-size',
  words: 'Headings are larger than the words below them, and the more so the higher their level.',
  why: 'Someone who can’t take in a whole page finds their place by its headings.',
  profile: 'any',
  scope: 'width',
  *check(view) {
    const body = plainSize(view);
    const above: { readonly level: number; readonly size: number; readonly text: string }[] = [];
    const passages = passagesOf(view);
    for (const [at, { element, text }] of passages.entries()) {
      const heading = element.closest(HEADING);
      if (!heading || !/\p{L}/u.test(text)) continue;
      const size = sizeOf(view, element);
      const level = Number(heading.localName[1]);
      while ((above.at(-1)?.level ?? 0) >= level) above.pop();
      const higher = above.at(-1);
      above.push({ level, size, text });

      const below = textBelow(passages, at);
      const belowSize = below ? sizeOf(view, below.element) : 0;
      if (below && size < belowSize - 0.5) {
        yield {
          element: heading,
          message: `The heading ${quoted(text)} is ${pixels(size)} high, smaller than the words below it (${pixels(belowSize)}).`,
          fix: 'Make it larger than them.',
        };
        continue;
      }
      if (higher && size > higher.size + 0.5) {
        yield {
          element: heading,
          message: `The heading ${quoted(text)} (level ${level}) is larger than ${quoted(higher.text)}, which it belongs to (level ${higher.level}).`,
          fix: 'Make headings smaller from level to level.',
        };
        continue;
      }
      const times = view.profile === 'site' ? TIMES[heading.localName] : undefined;
      if (times && size < times * body - 0.5) {
        yield {
          element: heading,
          message: `The heading ${quoted(text)} is ${pixels(size)} high, and the words of the page ${pixels(body)}.`,
          fix: `Make a heading of level ${level} at least ${pixels(times * body)} high: ${times} times as high as the words.`,
        };
      }
    }
  },
};

/** Size of the words of our pages: what the page itself gives, because what leads into it may be larger. */
function plainSize(view: PageView): number {
  const own = sizeOf(view, view.document.body);
  return own < 16 ? bodySize(view) : Math.min(bodySize(view), own);
}

/** The first sentences after a heading, before the next: numbers, labels and buttons may be as large as they like. */
function textBelow(passages: readonly Passage[], at: number): Passage | undefined {
  for (const passage of passages.slice(at + 1, at + 4)) {
    if (passage.element.closest(HEADING)) return undefined;
    if (passage.text.length > 60) return passage;
  }
  return undefined;
}

function pixels(size: number): string {
  return `${Number(size.toFixed(1))} pixels`;
}
