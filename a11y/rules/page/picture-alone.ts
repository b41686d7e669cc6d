import type { PageRule } from './page-rule.ts';

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
