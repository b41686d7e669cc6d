import { colourOf, contrastOf, inWords } from '../../colour/screen-colour.ts';
import { cssRulesOf, elementsOf } from '../../page/view/css-rules.ts';
import { drawnIn, isForced } from '../../page/view/ground.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

const LEAST = 4.5;

const UNDER_THE_MOUSE = /:(?:hover|focus-visible|focus|active)\b/u;

/**
 * WCAG 2.2, 1.4.3, for links and buttons under the mouse and in focus: read from the style sheets, because nothing may be pressed.
 * Only rules that set the colour of words or their plain ground are looked at; a later rule may still mend what one does, so only
 * what is far off is told.
 */
export const hoverContrast: PageRule = {
  id: 'hover-contrast',
  words: 'Links and buttons can be read while the mouse is on them, too.',
  why: 'Someone with low vision looks closest at the very words that they are pointing at.',
  profile: 'any',
  scope: 'colours',
  *check(view) {
    if (isForced(view)) return;
    const told = new Set<Element>();
    for (const { rule, selector, media } of cssRulesOf(view.document)) {
      if (!UNDER_THE_MOUSE.test(selector)) continue;
      if (!media.every((condition) => view.window.matchMedia(condition).matches)) continue;
      const { color, backgroundColor, backgroundImage } = rule.style;
      if ((color === '' && backgroundColor === '') || !/^(?:|none|initial)$/u.test(backgroundImage)) continue;
      const base = selector.replaceAll(new RegExp(UNDER_THE_MOUSE, 'gu'), '');
      for (const element of elementsOf(view.document, base)) {
        if (told.has(element) || !element.matches('a[href], button, [role="button"], summary')) continue;
        if (!view.isSeen(element) || view.wordsOf(element) === '') continue;
        const contrast = contrastIn(view, element, color, backgroundColor);
        if (contrast === undefined || contrast >= LEAST - 0.02) continue;
        told.add(element);
        yield {
          element,
          message: `Under the mouse, ${quoted(view.wordsOf(element))} stands out from its ground by only ${inWords(contrast)}.`,
          fix: `Choose colours for :hover and :focus, too, that stand out by ${LEAST} to 1 or more.`,
        };
      }
    }
  },
};

/** What the contrast is with these colours, as a style sheet writes them; undefined where it can’t be told. */
function contrastIn(view: PageView, element: Element, color: string, background: string): number | undefined {
  const words = color === '' ? view.style(element).color : plain(view, element, color);
  if (words === undefined || !colourOf(words)) return undefined;
  if (background === '') {
    const drawn = drawnIn(view, element, words);
    return drawn && contrastOf(drawn.mark, drawn.ground);
  }
  const ground = plain(view, element, background);
  const mark = colourOf(words);
  const below = ground === undefined ? undefined : colourOf(ground);
  return mark && below?.cover === 1 && mark.cover === 1 ? contrastOf(mark, below) : undefined;
}

/** A colour without names of its own; what depends on more than one name is left alone. */
function plain(view: PageView, element: Element, css: string): string | undefined {
  const name = /^var\((--[\w-]+)\)$/u.exec(css)?.[1];
  const value = name ? view.style(element).getPropertyValue(name).trim() : css;
  return value === '' || /var\(|currentcolor|inherit|initial|unset|revert/iu.test(value) ? undefined : value;
}
