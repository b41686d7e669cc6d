import type { PageView } from '../../page/view/page-view.ts';
import { plainWords } from '../../page/view/plain-words.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/**
 * Words for a picture that stand beside it already: in its caption, in the same link or button, or in the element right
 * before or after. They must be the same words; that a caption and a picture speak of the same thing is no fault.
 */
export const altRepeats: PageRule = {
  id: 'alt-repeats',
  words: 'The words for a picture do not repeat the words beside it.',
  why: 'Someone who listens hears the same thing twice, and wonders whether they missed something.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const element of view.all('img[alt], [role="img"][aria-label], svg')) {
      if (!view.isHeard(element)) continue;
      const alt = altOf(element);
      const said = plainWords(alt);
      if (said.length < 2) continue;
      const beside = wordsBeside(view, element, alt).find((words) => plainWords(words) === said);
      if (beside === undefined) continue;
      yield {
        element,
        message: `The words for a picture, ${quoted(alt)}, stand beside it already.`,
        fix:
          element.localName === 'svg'
            ? 'Hide the drawing from screen readers with aria-hidden="true".'
            : 'Write alt="" if the picture shows no more than that, or write what else it shows.',
      };
    }
  },
};

function altOf(element: Element): string {
  if (element.localName === 'svg')
    return element.getAttribute('aria-label') ?? element.querySelector(':scope > title')?.textContent ?? '';
  return element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? '';
}

function wordsBeside(view: PageView, element: Element, alt: string): string[] {
  const around: (Element | null | undefined)[] = [];
  const figure = element.closest('figure');
  if (figure) around.push(figure.querySelector('figcaption'));
  const control = element.closest('a, button, summary, label');
  // A <picture> and other wrappers hold the picture alone.
  let whole: Element = element;
  while (whole.parentElement && whole !== control && view.wordsOf(whole.parentElement) === ownWords(element))
    whole = whole.parentElement;
  around.push(whole.previousElementSibling, whole.nextElementSibling);
  const words = around
    .filter((one): one is Element => Boolean(one) && view.isHeard(one as Element))
    .map((one) => view.wordsOf(one));
  if (control && control !== element) words.push(view.wordsOf(control).replace(ownWords(element), ''));
  else if (whole.parentElement?.localName !== 'body' && whole.parentElement?.children.length === 1)
    words.push(view.wordsOf(whole.parentElement).replace(ownWords(element), ''));
  return words.filter((text) => text.length < alt.length * 2 + 20);
}

/** The words within the picture itself: the title of a drawing. */
function ownWords(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
