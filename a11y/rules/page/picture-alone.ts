import type { PageView } from '../../page/view/page-view.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule, PageSlip } from './page-rule.ts';

/**
 * Drawings and canvases that mean something and have no name. A drawing that is not marked may be decoration, so it counts only
 * where it says itself that it is a picture, is alone in a figure, or is a drawing of many parts, on our own pages.
 */
export const pictureAlone: PageRule = {
  id: 'picture-alone',
  words: 'Every drawing that means something has words for those who can’t see it.',
  why: 'Someone who listens does not learn that there is a picture, or hears only “graphic”.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    if (view.profile === 'site') yield* captionedDecoration(view);
    for (const element of view.all('svg, canvas, [role="img"], [role="graphics-document"], object[data]')) {
      if (!view.isHeard(element) || !view.isSeen(element) || view.nameOf(element) !== '') continue;
      const role = element.getAttribute('role');
      if (role === 'presentation' || role === 'none') continue;
      if (
        element.closest('a, button, [role="button"], summary, label') ||
        element.parentElement?.closest('svg, [role="img"]')
      )
        continue;
      if (
        element.localName === 'img' ||
        view.wordsOf(element) !== '' ||
        (element.children.length === 0 && element.localName === 'svg')
      )
        continue;
      const figure = element.closest('figure');
      if (figure && view.wordsOf(figure) !== '') continue;
      if (
        element.localName === 'object' &&
        !/\.(?:svg|png|jpe?g|gif|webp)$/iu.test(element.getAttribute('data') ?? '')
      )
        continue;
      const { width, height } = view.boxOf(element);
      const sure = role !== null || element.localName !== 'svg' || figure !== null;
      const drawn =
        view.profile === 'site' &&
        width >= 100 &&
        height >= 100 &&
        element.querySelectorAll('path, circle, rect, line, polygon, polyline, ellipse').length >= 8;
      if (!drawn && (!sure || Math.min(width, height) < 16)) continue;
      yield {
        element,
        message: `A ${element.localName === 'svg' ? 'drawing' : 'picture'} has no words for those who can’t see it.`,
        fix:
          element.localName === 'canvas'
            ? 'Write what it shows between <canvas> and </canvas>, and add role="img" and aria-label="…".'
            : 'Add role="img" and aria-label="What it shows". If it only decorates, add aria-hidden="true".',
      };
    }
  },
};

/**
 * A picture that is worth a caption is worth words: someone who listens hears the caption of nothing. Others may think that a
 * caption is enough, so this is asked of our own pages. A figure that tells the same in a table or a text is left alone.
 */
function* captionedDecoration(view: PageView): Generator<PageSlip> {
  for (const element of view.all('figure img[alt=""]')) {
    const figure = element.closest('figure');
    const caption = figure?.querySelector('figcaption');
    if (!figure || !caption || view.wordsOf(caption) === '' || !view.isSeen(element)) continue;
    if (figure.querySelectorAll('img, svg, video, canvas').length > 1) continue;
    if (view.wordsOf(figure) !== view.wordsOf(caption) || element.closest('a, button')) continue;
    yield {
      element,
      message: `The picture with the caption ${quoted(view.wordsOf(caption))} says that it is only decoration (alt="").`,
      fix: 'Write in alt what the picture shows, or take away the caption too.',
    };
  }
}
