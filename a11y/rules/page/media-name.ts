import type { PageView } from '../../page/view/page-view.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** Films and sounds: named, or in a figure or under a heading of their own. Those that play silently behind words are left alone. */
export const mediaName: PageRule = {
  id: 'media-name',
  words: 'Every film and sound has a name.',
  why: 'Someone who listens hears only “play”, and can’t tell what.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const all = view
      .all('video[controls], audio[controls]')
      .filter((one) => view.isHeard(one) && view.isSeen(one));
    for (const element of all) {
      if (
        element.matches('[aria-label]:not([aria-label=""]), [aria-labelledby], [title]:not([title=""])') ||
        isTold(view, element, all.length > 1)
      )
        continue;
      yield {
        element,
        message: `A ${element.localName === 'video' ? 'film' : 'sound'} has no name.`,
        fix: 'Add aria-label="What it is about", or put it into <figure> with a <figcaption>.',
      };
    }
    const met = new Map<string, Element>();
    for (const element of all) {
      const name = element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '';
      if (name && met.has(name))
        yield {
          element,
          message: `Two films or sounds have the same name, ${quoted(name)}.`,
          fix: 'Give each a name of its own.',
        };
      met.set(name, element);
    }
  },
};

function isTold(view: PageView, element: Element, several: boolean): boolean {
  const figure = element.closest('figure');
  if (
    figure &&
    figure.querySelector('figcaption') !== null &&
    view.wordsOf(figure.querySelector('figcaption') as Element) !== ''
  )
    return true;
  // Words beside it count where they are its own: in a box that holds no other film or sound.
  for (let box = element.parentElement, steps = 0; box && steps < 3; box = box.parentElement, steps++) {
    if (box.querySelectorAll('video, audio').length > 1) return false;
    if (box.querySelector('h1, h2, h3, h4, h5, h6')) return true;
  }
  return !several && view.document.querySelector('h1') !== null && view.profile === 'any';
}
