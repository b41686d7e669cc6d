import { hasPlainGround } from '../../page/view/ground.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { isProse, passagesOf } from '../../page/view/passages.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** A mark drawn once beside a text, such as an icon, is no ground; neither is a gradient. */
export const textOverPicture: PageRule = {
  id: 'text-over-picture',
  words: 'Texts stand on a plain ground, never on a picture or a pattern.',
  why: 'Someone with low vision can’t tell the lines of letters from the lines behind them.',
  profile: 'site',
  scope: 'page',
  *check(view) {
    for (const passage of passagesOf(view)) {
      if (!isProse(passage)) continue;
      const behind = pictureBehind(view, passage.element);
      if (!behind) continue;
      yield {
        element: passage.element,
        message: `${quoted(passage.text)} stands on a picture or pattern.`,
        fix: 'Put the text beside the picture, or give it a background-color of its own.',
      };
    }
  },
};

function pictureBehind(view: PageView, element: Element): Element | undefined {
  for (let one: Element | null = element; one; one = one.parentElement) {
    const { backgroundImage, backgroundRepeat, backgroundSize } = view.style(one);
    const covers =
      backgroundRepeat.split(', ').some((repeat) => repeat !== 'no-repeat') ||
      /cover|100%/u.test(backgroundSize);
    if (/url\(|image-set\(/u.test(backgroundImage) && covers) return one;
    if (hasPlainGround(view, one)) return undefined;
  }
  return undefined;
}
