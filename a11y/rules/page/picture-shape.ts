import type { PageView } from '../../page/view/page-view.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** How far the shape that is drawn may be from the picture’s own: a tenth is hardly seen. */
const MOST = 1.1;

/** Smaller than this, a picture is a dot or a line. */
const LEAST_SIDE = 16;

/** What a browser takes for the size of a drawing that has none of its own. */
const NO_SIZE = { width: 300, height: 150 } as const;

/**
 * Pictures pulled out of their own shape. A drawing (SVG) shrinks to fit its box rather than being pulled, so it is looked at on
 * our own pages alone. One without words is often a strip of colour, and one that is cut to fit by the style is whole.
 */
export const pictureShape: PageRule = {
  id: 'picture-shape',
  words: 'Every picture keeps its own shape.',
  why: 'Someone who sees little knows things by their outline, and does not know them when they are pulled wide or flat.',
  profile: 'any',
  scope: 'width',
  *check(view) {
    for (const element of view.all('img[alt]:not([alt=""])') as HTMLImageElement[]) {
      const { naturalWidth: width, naturalHeight: height } = element;
      if (width < LEAST_SIDE || height < LEAST_SIDE || !view.isSeen(element)) continue;
      if (isDrawing(element)) {
        if (view.profile !== 'site') continue;
        if (width === NO_SIZE.width && height === NO_SIZE.height) continue;
      }
      if (view.style(element).objectFit !== 'fill') continue;
      const drawn = drawnSize(view, element);
      if (Math.min(drawn.width, drawn.height) < LEAST_SIDE) continue;
      const pulled = drawn.width / drawn.height / (width / height);
      if (Math.max(pulled, 1 / pulled) <= MOST) continue;
      yield {
        element,
        message: `The picture ${quoted(element.alt)} is drawn ${Math.round(drawn.width)} pixels wide and ${Math.round(drawn.height)} high, but its own shape is ${width} by ${height}.`,
        fix: 'Set its width and let its height follow (height: auto), or cut it to fit with object-fit: cover.',
      };
    }
  },
};

function isDrawing({ currentSrc }: HTMLImageElement): boolean {
  return /^data:image\/svg|\.svg(?:[?#]|$)/iu.test(currentSrc);
}

/** Without its edge and the room within it, and before it is turned. */
function drawnSize(view: PageView, element: HTMLImageElement): { width: number; height: number } {
  const style = view.style(element);
  const room = (...sides: readonly string[]) =>
    sides.reduce((sum, side) => sum + (Number.parseFloat(side) || 0), 0);
  return {
    width: element.clientWidth - room(style.paddingLeft, style.paddingRight),
    height: element.clientHeight - room(style.paddingTop, style.paddingBottom),
  };
}
