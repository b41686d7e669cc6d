import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

const PICTURES = 'img, svg, picture, video, audio, canvas, object, table, pre, blockquote, math';

/** A figure that is one picture and its caption. Elsewhere it may be that the caption says all there is to see. */
export const figurePicture: PageRule = {
  id: 'figure-picture',
  words: 'A picture with a caption has words of its own for those who cannot see it.',
  why: 'Someone who listens hears the caption, and never learns that there is a picture.',
  profile: 'site',
  scope: 'page',
  *check(view) {
    for (const caption of view.all('figure > figcaption')) {
      const figure = caption.parentElement;
      const words = view.wordsOf(caption);
      if (!figure || words === '' || !view.isHeard(caption)) continue;
      const shown = [...figure.querySelectorAll(PICTURES)].filter(
        (one) => !caption.contains(one) && one.localName !== 'picture',
      );
      const [picture] = shown;
      if (shown.length !== 1 || picture?.localName !== 'img' || !view.isSeen(picture)) continue;
      const silent =
        picture.getAttribute('alt') === '' || picture.matches('[role="presentation"], [role="none"]');
      if (!silent || view.nameOf(picture) !== '') continue;
      yield {
        element: picture,
        message: `The picture with the caption ${quoted(words)} is said to be decoration.`,
        fix: 'Write into alt what it shows; or take the caption away, if it only decorates.',
      };
    }
  },
};
