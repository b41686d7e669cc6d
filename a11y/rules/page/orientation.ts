import { cssRulesOf, elementsOf } from '../../page/view/css-rules.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** Told from style sheets, for what holds most words of the page: a picture or a menu may be left out one way up. */
export const orientation: PageRule = {
  id: 'orientation',
  words: 'Every page can be read upright and sideways.',
  why: 'Someone whose tablet is fixed to a bed or a wheelchair can’t turn it.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const { rule, selector, media } of cssRulesOf(view.document)) {
      const way = media
        .join(' ')
        .match(/orientation:\s*(portrait|landscape)/iu)?.[1]
        ?.toLowerCase();
      if (!way || media.join(' ').includes('print')) continue;
      const lost = lossIn(rule.style);
      if (!lost) continue;
      for (const element of elementsOf(view.document, selector)) {
        if (!holdsMost(view, element)) continue;
        yield {
          element,
          message: `What says ${quoted(view.wordsOf(element))} is ${lost} when the window is ${way === 'portrait' ? 'higher than wide' : 'wider than high'}.`,
          fix: `Take ${quoted(selector)} out of @media (orientation: ${way}).`,
        };
      }
    }
  },
};

function lossIn(style: CSSStyleDeclaration): string | undefined {
  if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return 'not shown';
  const turned = /rotate(?:z)?\((-?[\d.]+)(deg|turn)/iu.exec(`${style.transform} rotate(${style.rotate})`);
  const degrees = Math.abs(Number(turned?.[1] ?? 0)) * (turned?.[2] === 'turn' ? 360 : 1);
  return degrees % 180 > 45 && degrees % 180 < 135 ? 'turned on its side' : undefined;
}

function holdsMost(view: PageView, element: Element): boolean {
  const words = view.wordsOf(element).length;
  return words > 0 && words > view.wordsOf(view.document.body).length / 2;
}
