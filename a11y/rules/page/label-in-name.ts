import { type Field, labelWords, seenLabels } from '../../page/view/fields.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { plainWords } from '../../page/view/plain-words.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

const NAMED_OTHERWISE =
  ':is(a[href], button, summary, input, select, textarea, [role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="checkbox"], [role="switch"]):is([aria-label], [aria-labelledby])';

/** Words longer than this are a whole card that is a link, and nobody says all of them to a computer. */
const LONG = 80;

/**
 * What is heard contains what is seen (WCAG 2.5.3). Left alone: signs and single letters, figures, and the letters of fonts that
 * draw pictures.
 */
export const labelInName: PageRule = {
  id: 'label-in-name',
  words: 'What a button, link or field is called by ear contains the words that are seen.',
  why: 'Someone who steers by voice says the words they see, and nothing happens if the name is another.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const element of view.all(NAMED_OTHERWISE)) {
      if (!view.isHeard(element)) continue;
      const seen = seenWords(view, element);
      const heard = view.nameOf(element);
      const plain = plainWords(seen);
      if (heard === '' || [...plain.replace(/[^\p{L}]/gu, '')].length < 2 || seen.length > LONG) continue;
      if (plainWords(heard).replaceAll(' ', '').includes(plain.replaceAll(' ', ''))) continue;
      yield {
        element,
        message: `Readers see ${quoted(seen)}, but someone who listens hears ${quoted(heard)}.`,
        fix: `Let its name begin with the words that are seen, or take aria-label${element.hasAttribute('aria-labelledby') ? 'ledby' : ''} away.`,
      };
    }
  },
};

function seenWords(view: PageView, element: Element): string {
  if (element.matches('input[type="submit"], input[type="button"], input[type="reset"]'))
    return (element as HTMLInputElement).value;
  if (element.matches('input, select, textarea')) {
    const [label] = seenLabels(view, element as Field);
    return label ? labelWords(view, label).replace(/\*|\((?:optional|required|dewisol)\)/giu, '') : '';
  }
  let words = '';
  const walker = view.document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest('[aria-hidden="true"], svg, sup') || !view.isSeen(parent)) continue;
    if (/icon|symbol|awesome|glyph/iu.test(view.style(parent).fontFamily)) continue;
    words += ` ${node.nodeValue ?? ''}`;
  }
  return words.replace(/\s+/gu, ' ').trim();
}
