import { colourOf, contrastOf, inWords } from '../../colour/screen-colour.ts';
import { drawnIn, isForced, mayBeOverlaid } from '../../page/view/ground.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

const LEAST = 3;

const SHAPES = 'path, circle, ellipse, rect, line, polyline, polygon, text, use';

/**
 * WCAG 2.2, 1.4.11. Drawings that have a name, of one or few colours: the strongest of them counts. What is painted with
 * gradients or patterns, or stands on a picture, is left alone.
 */
export const pictureContrast: PageRule = {
  id: 'picture-contrast',
  words: 'Signs and drawings that say something stand out from the page by at least 3 to 1.',
  why: 'Someone with low vision does not see a pale sign at all, and misses what it says.',
  profile: 'any',
  scope: 'colours',
  *check(view) {
    if (isForced(view)) return;
    for (const element of view.all('svg')) {
      const name = view.nameOf(element);
      if (
        name === '' ||
        !view.isSeen(element) ||
        element.closest(':disabled, [aria-disabled="true"], [aria-hidden="true"]')
      )
        continue;
      const contrast = strongest(view, element);
      if (contrast === undefined || contrast >= LEAST - 0.02) continue;
      if (mayBeOverlaid(view, element)) continue;
      yield {
        element,
        message: `The sign ${quoted(name)} stands out from the page by only ${inWords(contrast)}.`,
        fix: `Draw it in a colour that stands out by ${LEAST} to 1 or more.`,
      };
    }
  },
};

/** How much the strongest of its shapes stands out from what the drawing stands on; undefined where it can’t be told. */
function strongest(view: PageView, svg: Element): number | undefined {
  const around = svg.parentElement;
  if (!around) return undefined;
  const found: number[] = [];
  for (const shape of svg.querySelectorAll(SHAPES)) {
    if (shape.closest('defs, clipPath, mask, symbol')) continue;
    const { fill, stroke, fillOpacity, strokeOpacity, opacity } = view.style(shape);
    if (Number(fillOpacity) < 1 || Number(strokeOpacity) < 1 || Number(opacity) < 1) return undefined;
    for (const paint of [fill, stroke]) {
      if (paint === 'none') continue;
      const drawn = colourOf(paint) && drawnIn(view, around, paint);
      if (!drawn) return undefined;
      found.push(contrastOf(drawn.mark, drawn.ground));
    }
  }
  return found.length === 0 ? undefined : Math.max(...found);
}
