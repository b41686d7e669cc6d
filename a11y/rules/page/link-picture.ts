import { plainWords } from '../../page/view/plain-words.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** Names of a picture that do not tell where its link leads. */
const NOWHERE =
  /^(?:(?:the |our |site |company |main )?(?:logo|icon|arrow|banner|thumbnail|photo|image|picture|button|link|click(?: here)?|here|more)|(?:arrow|chevron) (?:right|left|up|down|icon)|(?:right|left|up|down) arrow)(?: \d+)?$/u;

/**
 * Links that are a picture alone: its words say where the link leads, not what the picture is. And, on our own pages, a picture and
 * words side by side in two links to the same place.
 */
export const linkPicture: PageRule = {
  id: 'link-picture',
  words: 'The words for a picture that is a link say where it leads.',
  why: 'Someone who listens hears “logo” or “arrow”, and can’t tell where they would go.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const link of view.all('a[href]:has(img, svg, [role="img"])') as HTMLAnchorElement[]) {
      if (!view.isHeard(link) || (view.wordsOf(link) !== '' && !link.querySelector('svg > title'))) continue;
      const name = view.nameOf(link);
      if (NOWHERE.test(plainWords(name)))
        yield {
          element: link,
          message: `A picture that is a link is called ${quoted(name)}, which does not say where it leads.`,
          fix: 'Say in the picture’s alt where the link leads.',
        };
      const next = link.nextElementSibling;
      if (
        view.profile !== 'site' ||
        !next ||
        !(next instanceof view.window.HTMLAnchorElement) ||
        next.href !== link.href
      )
        continue;
      yield {
        element: link,
        message: `A picture and the words ${quoted(view.nameOf(next))} beside it are two links to the same place.`,
        fix: 'Put both into one link, and write alt="" for the picture.',
      };
    }
  },
};
