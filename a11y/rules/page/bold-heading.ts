import { bodySize } from '../../page/view/body-size.ts';
import { hasPlainGround } from '../../page/view/ground.ts';
import { sizeOf, weightOf } from '../../page/view/letters.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { linesOf, nodesBetween, type Passage, passagesOf } from '../../page/view/passages.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** Places where a bold line is a label, a name or a title, and not what a section begins with. */
const LABELS =
  'h1, h2, h3, h4, h5, h6, [role="heading"], a, button, label, legend, summary, caption, figure, figcaption, table, dl, li, nav, header, footer, form, fieldset, blockquote, address, aside, dialog, menu, [role="note"], [role="alert"], [role="status"], [role="dialog"], [role="tab"], [role="tablist"], [role="listitem"], [role="group"], [role="list"], [role="table"], [role="grid"], [aria-hidden="true"]';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** So much larger than most words of the page, a bold line is set as a heading, whatever is below it. */
const LARGE = 1.15;

/**
 * Only a line alone in its box, or with a break after it, without the end of a sentence. It stands straight above a text that is
 * not bold, or above a table with a caption of its own; if it is larger than other words, above anything but a heading. The label of a box with
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
      const first = boldFirstLine(view, passage);
      if (first !== undefined) {
        yield {
          element: passage.element,
          message: `${quoted(first)} looks like a heading, but is the first line of a paragraph.`,
          fix: `Write it as a heading of its own: <${levelFor(passage.element)}>.`,
        };
        continue;
      }
      const next = passages[at + 1];
      if (!next || !/^(?:p|div|span|center|font)$/u.test(passage.element.localName)) continue;
      if (!isTitle(view, passage)) continue;
      const large = isLarge(view, passage);
      // A large line below the title of the page is a second title.
      if (large && passages[at - 1]?.element.closest('h1')) continue;
      if (!standsAbove(view, passage, next, large)) continue;
      yield {
        element: passage.element,
        message: `${quoted(passage.text)} looks like a heading, but is none.`,
        fix: `Write it as a heading: <${levelFor(passage.element)}>.`,
      };
    }
  },
};

function isTitle(view: PageView, { element, text, nodes, ...passage }: Passage): boolean {
  if (!isTitleText(text)) return false;
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

function isTitleText(text: string): boolean {
  return (
    text.length >= 3 && text.length <= 80 && /\p{L}{2}/u.test(text) && !/[.,;:!…。،؛]["”’)]?$/u.test(text)
  );
}

function isLarge(view: PageView, { nodes }: Passage): boolean {
  const least = LARGE * bodySize(view);
  return nodes.every(({ parentElement }) => parentElement && sizeOf(view, parentElement) >= least);
}

/** The words before the first break of a passage, if they alone are bold and prose follows them: not the name above an address. */
function boldFirstLine(view: PageView, passage: Passage): string | undefined {
  const { element, nodes } = passage;
  if (!/^(?:p|div)$/u.test(element.localName) || !element.querySelector(':scope br')) return undefined;
  const cut = nodes.findIndex((node, at) => {
    const before = nodes[at - 1];
    return before && [...nodesBetween(before, node)].some(({ nodeName }) => nodeName === 'BR');
  });
  const [above, below] = [nodes.slice(0, cut), nodes.slice(cut)];
  if (cut < 1 || nodes.slice(0, cut).some((node) => node.parentElement?.closest('a, button, time, code')))
    return undefined;
  const bold = (node: Text) => node.parentElement !== null && weightOf(view, node.parentElement) >= 600;
  const words = (some: readonly Text[]) =>
    some
      .map(({ data }) => data)
      .join('')
      .replace(/\s+/gu, ' ')
      .trim();
  const text = words(below);
  const large = isLarge(view, { ...passage, nodes: above });
  if (!above.every(bold) || below.some(bold) || text.length < (large ? 40 : 120)) return undefined;
  if (!/[.!?…。؟]["”’)]?$/u.test(text) || element.querySelectorAll(':scope br').length > 2) return undefined;
  const title = words(above);
  if (!isTitleText(title) || element.closest(LABELS) || isNamed(element) || labelsBox(view, element))
    return undefined;
  return title;
}

function standsAbove(view: PageView, title: Passage, text: Passage, large: boolean): boolean {
  if (text.element.closest(`${HEADINGS}, nav, pre`)) return false;
  const captioned = text.element.localName === 'caption';
  if (text.element.closest('table') && !captioned && !large) return false;
  if (text.text.length < 80 && !captioned && !large) return false;
  const follows = title.element.parentElement?.contains(text.element) ?? false;
  const [line] = linesOf(title);
  const [below] = linesOf(text);
  if (!follows || !line || !below || below.top < line.bottom - 2 || below.left > line.right) return false;
  const lightest = Math.min(
    ...text.nodes.map((node) => (node.parentElement ? weightOf(view, node.parentElement) : 900)),
  );
  if (captioned) return true;
  return lightest <= 500 && sizeOf(view, title.element) >= sizeOf(view, text.element) - 0.5;
}

/** The level that a heading would have at a place: one below the one it stands under. */
function levelFor(element: Element): string {
  const before = [...element.ownerDocument.querySelectorAll('h1, h2, h3, h4, h5')]
    .filter((heading) => heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
    .at(-1);
  return `h${Math.min(Number(before?.localName[1] ?? 1) + 1, 6)}`;
}
