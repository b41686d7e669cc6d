import { weightOf } from '../../page/view/letters.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { isProse, passagesOf } from '../../page/view/passages.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** How thin running text may be: 400 is ordinary. */
const LEAST_WEIGHT = { any: 300, site: 400 } as const;

/** Typefaces made for a few large words: writing by hand, brushes, posters, old letters. */
const DECORATIVE =
  /^(?:cursive|fantasy|papyrus|impact|lobster(?: two)?|pacifico|great vibes|dancing script|brush script(?: mt| std)?|snell roundhand|zapfino|zapf chancery|apple chancery|monotype corsiva|lucida (?:calligraphy|handwriting|blackletter)|edwardian script itc|curlz mt|jokerman|chiller|old english text mt|blackadder itc|bradley hand(?: itc)?|kunstler script|mistral|stencil|rosewood std|trattatello|herculanum|phosphate|playbill|algerian|harlow solid italic|vivaldi|parisian|ravie|snap itc|segoe script|ink free|caveat|sacramento|satisfy|allura|alex brush|cookie|courgette|kaushan script|shadows into light|indie flower|permanent marker|amatic sc|bangers|creepster|fredericka the great|unifrakturcook|unifrakturmaguntia|press start 2p|monoton|chalkduster|marker felt|rock salt|homemade apple|tangerine|pinyon script|yellowtail|freestyle script|french script mt|rage italic)$/iu;

/** Typefaces that nearly every device has, and those that a browser always finds: none after them is used. */
const AT_HAND =
  /^(?:(?:ui-)?(?:sans-serif|serif|monospace|rounded)|system-ui|-apple-system|blinkmacsystemfont|math|emoji|arial(?: black)?|helvetica(?: neue)?|verdana|tahoma|trebuchet ms|segoe ui|georgia|times(?: new roman)?|palatino(?: linotype)?|garamond|courier(?: new)?|comic sans ms|roboto|calibri|cambria|noto .*)$/iu;

export const fontFace: PageRule = {
  id: 'font-face',
  words: 'Running text is in a plain typeface that is neither thin nor decorative.',
  why: 'Thin strokes vanish, and drawn letters can’t be told apart, for someone with low vision.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const passage of passagesOf(view)) {
      if (!isProse(passage)) continue;
      const { element, text } = passage;
      const face = decorativeIn(view, view.style(element).fontFamily);
      if (face !== undefined && /\p{Script=Latin}/u.test(text)) {
        yield {
          element,
          message: `${quoted(text)} is set in the decorative typeface ${quoted(face)}.`,
          fix: 'Set it in a plain typeface: font-family: sans-serif.',
        };
        continue;
      }
      const weight = weightOf(view, element);
      if (weight >= LEAST_WEIGHT[view.profile]) continue;
      yield {
        element,
        message: `The letters of ${quoted(text)} are thin (weight ${weight}).`,
        fix: 'Set font-weight: 400.',
      };
    }
  },
};

/** The decorative typeface that some readers are shown: the first, or the next where theirs is no device’s own nor sent with the page. */
function decorativeIn(view: PageView, stack: string): string | undefined {
  for (const part of stack.split(',')) {
    const face = part.trim().replace(/^["']|["']$/gu, '');
    if (DECORATIVE.test(face)) return face;
    if (AT_HAND.test(face) || isSent(view, face)) return undefined;
  }
  return undefined;
}

function isSent(view: PageView, face: string): boolean {
  return [...view.document.fonts].some(({ family }) => family.replace(/^["']|["']$/gu, '') === face);
}
