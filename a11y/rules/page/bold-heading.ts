import { hasPlainGround } from '../../page/ground.ts';
import { sizeOf, weightOf } from '../../page/letters.ts';
import type { PageView } from '../../page/page-view.ts';
import { quoted } from '../../page/page-view.ts';
import { linesOf, type Passage, passagesOf } from '../../page/passages.ts';
import type { PageRule } from './page-rule.ts';

/** Places where a bold line is a label, a name or a title, and not what a section begins with. */
const LABELS =
  'h1, h2, h3, h4, h5, h6, [role="heading"], a, button, label, legend, summary, caption, figure, figcaption, table, dl, li, nav, header, footer, form, fieldset, blockquote, address, aside, dialog, menu, [role="note"], [role="alert"], [role="status"], [role="dialog"], [role="tab"], [role="tablist"], [role="listitem"], [role="group"], [role="list"], [role="table"], [role="grid"], [aria-hidden="true"]';

/**
 * Only a line alone in its box, without the end of a sentence, straight above a text that is not bold. The label of a box with
 * an edge or a ground of its own, such as a notice or a card, is left alone, and so is one with a picture.
 */
export const boldHeading: PageRule = {
  id: 'bold-heading',
  words: 'What looks like a heading is one.',
  why: 'Someone who listens goes from heading to heading, and never gets to one that only looks like it.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const passages = passagesOf(view);
    for (const [at, passage] of passages.entries()) {
      const next = passages[at + 1];
      if (!next || !/^(?:p|div|span|center|font)$/u.test(passage.element.localName)) continue;
      if (!isTitle(view, passage) || !standsAbove(view, passage, next)) continue;
      yield {
        element: passage.element,
        message: `${quoted(passage.text)} looks like a heading, but is none.`,
        fix: `Write it as a heading: <${levelFor(passage.element)}>.`,
      };
    }
  },
};

function isTitle(view: PageView, { element, text, nodes, ...passage }: Passage): boolean {
  if (text.length < 3 || text.length > 80 || !/\p{L}{2}/u.test(text) || /[.,;:!…。،؛]["”’)]?$/u.test(text))
    return false;
  if (element.closest(LABELS) || isNamed(element)) return false;
  if (element.querySelector('img, svg') || labelsBox(view, element)) return false;
  if (nodes.some((node) => node.parentElement?.closest('a, button, time, label, code'))) return false;
  const bold = nodes.every((node) => node.parentElement && weightOf(view, node.parentElement) >= 600);
  return bold && linesOf({ element, text, nodes, ...passage }).length <= 2;
}

/** Whether it is what a box begins with that stands out from what is around it. */
function labelsBox(view: PageView, element: Element): boolean {
  const box = element.parentElement;
  if (!box || box.firstElementChild !== element || /^(?:body|main|article)$/u.test(box.localName))
    return false;
  const style = view.style(box);
  const edged = [style.borderTopWidth, style.borderLeftWidth, style.borderRightWidth].some(
    (width) => Number.parseFloat(width) > 0,
  );
  return edged || hasPlainGround(view, box) || style.boxShadow !== 'none' || style.backgroundImage !== 'none';
}

/** Whether it names something for those who listen, and so is a label. */
function isNamed(element: Element): boolean {
  const labelled = element.closest('[id]')?.id;
  return (
    labelled !== undefined &&
    labelled !== '' &&
    element.ownerDocument.querySelector(`[aria-labelledby~="${CSS.escape(labelled)}"]`) !== null
  );
}

function standsAbove(view: PageView, title: Passage, text: Passage): boolean {
  if (text.text.length < 80 || text.element.closest('h1, h2, h3, h4, h5, h6, table, nav, pre')) return false;
  const follows = title.element.parentElement?.contains(text.element) ?? false;
  const [line] = linesOf(title);
  const [below] = linesOf(text);
  if (!follows || !line || !below || below.top < line.bottom - 2 || below.left > line.right) return false;
  const lightest = Math.min(
    ...text.nodes.map((node) => (node.parentElement ? weightOf(view, node.parentElement) : 900)),
  );
  return lightest <= 500 && sizeOf(view, title.element) >= sizeOf(view, text.element) - 0.5;
}

/** The level that a heading would have at a place: one below the one it stands under. */
function levelFor(element: Element): string {
  const before = [...element.ownerDocument.querySelectorAll('h1, h2, h3, h4, h5')]
    .filter((heading) => heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
    .at(-1);
  return `h${Math.min(Number(before?.localName[1] ?? 1) + 1, 6)}`;
}
