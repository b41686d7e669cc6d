import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** Elements whose `title` has a purpose of its own, or is heard by those who listen. */
const OWN_PURPOSE =
  'abbr, dfn, iframe, frame, link, style, svg, svg *, math, math *, time, data, track, option, optgroup, object, embed';

/** On other people’s pages, links, pictures and fields are left alone, and so are titles of one word. */
export const hiddenInTitle: PageRule = {
  id: 'hidden-in-title',
  words: 'No words are only shown when a mouse rests on something.',
  why: 'Someone who uses keys or a touch screen has no mouse, and never meets those words.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const left =
      view.profile === 'site'
        ? ''
        : ', a, a *, img, input, select, textarea, button, button *, label, video, audio, [role], [tabindex], [aria-label]';
    let page: string | undefined;
    for (const element of view.all('body [title]')) {
      const title = bare(element.getAttribute('title') ?? '');
      if (title === '' || element.matches(`${OWN_PURPOSE}${left}`) || !view.isSeen(element)) continue;
      if (view.profile === 'any' && (title.split(' ').length < 3 || view.wordsOf(element) === '')) continue;
      if (bare(view.wordsOf(element)).includes(title)) continue;
      // Media have no words of their own: what they are called is heard, and stands on the page or not.
      if (/^(?:video|audio)$/u.test(element.localName)) continue;
      page ??= bare(view.document.body.textContent ?? '');
      if (page.includes(title)) continue;
      yield {
        element,
        message: `The words ${quoted(element.getAttribute('title') ?? '')} are shown only when a mouse rests on ${quoted(view.wordsOf(element) || element.localName)}.`,
        fix: 'Write them where everyone sees them.',
      };
    }
  },
};

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
