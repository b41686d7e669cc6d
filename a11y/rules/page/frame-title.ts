import { plainWords } from '../../page/view/plain-words.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

const NO_TITLE =
  /^(?:i?frame|untitled(?: document)?|title|embed(?:ded)?(?: content)?|content|widget|page|document|video player|player|null|undefined|about blank)(?: \d+)?$/u;

export const frameTitle: PageRule = {
  id: 'frame-title',
  words: 'Every frame within a page has a title that says what is in it.',
  why: 'Someone who listens must decide whether to go into the frame before hearing what is in it.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const met = new Map<string, string>();
    for (const element of view.all('iframe, frame')) {
      if (!view.isHeard(element) || !view.isSeen(element)) continue;
      const name = view.nameOf(element);
      const fix = 'Write in its title what is in it: <iframe title="Map of the hospital">.';
      if (name === '') yield { element, message: 'A frame within the page has no title.', fix };
      else if (NO_TITLE.test(plainWords(name)) || /^https?:/iu.test(name))
        yield { element, message: `The title of a frame, ${quoted(name)}, does not say what is in it.`, fix };
      else if (met.has(name) && met.get(name) !== (element.getAttribute('src') ?? ''))
        yield {
          element,
          message: `Two frames have the same title, ${quoted(name)}.`,
          fix: 'Give each a title of its own.',
        };
      met.set(name, element.getAttribute('src') ?? '');
    }
  },
};
