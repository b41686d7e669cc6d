import { colourOf, contrastOf } from '../../colour/screen-colour.ts';
import { isForced } from '../../page/view/ground.ts';
import { sizeOf, weightOf } from '../../page/view/letters.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { type Passage, passagesOf } from '../../page/view/passages.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** On any page a link may be told from the words around it by how dark it is, if the difference is this large (WCAG, G183). */
const ENOUGH = 3;

/** Only links within sentences: where nothing stands around a link, its place tells it. Marks of footnotes are left alone. */
export const linkColourAlone: PageRule = {
  id: 'link-colour-alone',
  words: 'Links in sentences are underlined: colour alone never tells them.',
  why: 'Someone who sees no colours can’t find a link that differs from the words around it in colour alone.',
  profile: 'any',
  scope: 'colours',
  *check(view) {
    if (isForced(view)) return;
    for (const passage of passagesOf(view)) {
      if (passage.element.closest('nav, [role="navigation"], [role="toolbar"], [role="menu"], pre')) continue;
      const links = new Set(passage.nodes.flatMap((node) => node.parentElement?.closest('a[href]') ?? []));
      if (links.size === 0) continue;
      const around = wordsAround(passage);
      if (!around || around.text.length < 25) continue;
      for (const link of links) {
        const words = view.wordsOf(link);
        if (link.contains(passage.element) || !/\p{L}{2}/u.test(words) || link.closest('sup, sub')) continue;
        if (!passage.element.contains(link) || isMarked(view, link, around.element)) continue;
        const one = colourOf(view.style(link).color);
        const other = colourOf(view.style(around.element).color);
        if (!one || !other) continue;
        const alike = view.style(link).color === view.style(around.element).color;
        if (!alike && view.profile === 'any' && contrastOf(one, other) >= ENOUGH) continue;
        yield {
          element: link,
          message: alike
            ? `The link ${quoted(words)} looks like the words around it.`
            : `The link ${quoted(words)} differs from the words around it in colour alone.`,
          fix: 'Underline it: text-decoration: underline.',
        };
      }
    }
  },
};

/** The words of a passage that are no links, and what they look like. */
function wordsAround({ nodes }: Passage): { readonly element: Element; readonly text: string } | undefined {
  const plain = nodes.filter((node) => node.parentElement && !node.parentElement.closest('a, button'));
  const [longest] = [...plain].sort((a, b) => b.data.length - a.data.length);
  const text = plain
    .map(({ data }) => data)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '');
  return longest?.parentElement ? { element: longest.parentElement, text } : undefined;
}

/** Whether anything but its colour sets a link apart, in it or right around it. */
function isMarked(view: PageView, link: Element, plain: Element): boolean {
  if (link.querySelector('img, svg')) return true;
  const parts = [link, ...link.querySelectorAll('*')];
  for (let one = link.parentElement; one && view.style(one).display === 'inline'; one = one.parentElement)
    parts.push(one);
  const usual = view.style(plain);
  return parts.some((part) => {
    const style = view.style(part);
    const edged = [style.borderBottomWidth, style.borderTopWidth, style.outlineWidth].some((width, at) => {
      const drawn = at < 2 || style.outlineStyle !== 'none';
      return drawn && Number.parseFloat(width) > 0;
    });
    return (
      (style.textDecorationLine !== 'none' && colourOf(style.textDecorationColor)?.cover !== 0) ||
      edged ||
      style.boxShadow !== 'none' ||
      style.backgroundImage !== 'none' ||
      style.backgroundColor !== 'rgba(0, 0, 0, 0)' ||
      style.fontStyle !== usual.fontStyle ||
      style.fontFamily !== usual.fontFamily ||
      Math.abs(weightOf(view, part) - weightOf(view, plain)) >= 200 ||
      sizeOf(view, part) > sizeOf(view, plain) * 1.15 ||
      /[^\s"]/u.test(contentOf(view, part))
    );
  });
}

/** What a style sheet adds before or after, such as an arrow. */
function contentOf(view: PageView, element: Element): string {
  return ['::before', '::after']
    .map((pseudo) => view.window.getComputedStyle(element, pseudo).content.replace(/^(?:none|normal)$/u, ''))
    .join('');
}
