import { isLanguageTag } from '../../is-language-tag.ts';
import { type Sentence, sentencesIn } from '../../words/prose.ts';
import type { PageView } from './page-view.ts';

/** Words that a reader meets in one piece, such as a paragraph, a point of a list or a heading. */
export interface Block {
  readonly element: Element;
  /** With one space where there is any. */
  readonly text: string;
  /** The same words by the element they stand in. */
  readonly pieces: readonly Piece[];
}

/** Words of a block that stand directly in one element. */
export interface Piece {
  readonly element: Element;
  readonly text: string;
}

/** What programs say or a reader types is no prose. */
const NOT_PROSE = 'code, pre, kbd, samp, var, math, svg, textarea, select, script, style, noscript, template';

/** Furniture: words that lead somewhere or work something, and are no sentences. */
const FURNITURE = 'nav, button, select, option, [role="navigation"], [role="menu"], [role="tablist"]';

const known = new WeakMap<PageView, readonly Block[]>();

/** Everything on the page that is read in one piece and can be seen, in order, without what programs say. */
export function blocksOf(view: PageView): readonly Block[] {
  let blocks = known.get(view);
  if (!blocks) {
    blocks = findBlocks(view);
    known.set(view, blocks);
  }
  return blocks;
}

/** The blocks that are read as sentences: not menus, buttons, or tables of figures. */
export function proseOf(view: PageView): readonly Block[] {
  return blocksOf(view).filter(({ element }) => !element.closest(FURNITURE));
}

/** The sentences of words in a language that a page tells, which need not be one. */
export function sentencesOf(text: string, language: string): readonly Sentence[] {
  return sentencesIn(text, isLanguageTag(language) ? language : 'en');
}

function findBlocks(view: PageView): Block[] {
  const blocks: Block[] = [];
  const homes = new Map<Element, Element>();
  const reads = new Map<Element, boolean>();
  let element: Element | undefined;
  let pieces: Piece[] = [];
  const end = () => {
    const text = pieces
      .map((piece) => piece.text)
      .join('')
      .replace(/\s+/gu, ' ')
      .trim();
    if (element && text !== '') blocks.push({ element, text, pieces });
    pieces = [];
  };
  const walker = view.document.createTreeWalker(view.document.body ?? view.document, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.nodeValue ?? '';
    if (!parent) continue;
    if (text.trim() === '') {
      if (pieces.length > 0) pieces.push({ element: parent, text: ' ' });
      continue;
    }
    let read = reads.get(parent);
    if (read === undefined) {
      read = !parent.closest(NOT_PROSE) && view.isSeen(parent);
      reads.set(parent, read);
    }
    if (!read) continue;
    const home = homeOf(parent, view, homes);
    // A break ends a line, and what is on the next one is not said in the same breath.
    if (home !== element || node.previousSibling?.nodeName === 'BR') end();
    element = home;
    pieces.push({ element: parent, text });
  }
  end();
  return blocks;
}

/** The nearest element around that is laid out as a block of its own. */
function homeOf(element: Element, view: PageView, homes: Map<Element, Element>): Element {
  let home = homes.get(element);
  if (!home) {
    const parent = element.parentElement;
    home = parent && isInline(element, view) ? homeOf(parent, view, homes) : element;
    homes.set(element, home);
  }
  return home;
}

/** A term and what it means stand in one line in some lists, and are two things all the same. */
const NEVER_INLINE = /^(?:p|li|dt|dd|td|th|h[1-6]|blockquote|figcaption|caption|summary|legend)$/u;

function isInline(element: Element, view: PageView): boolean {
  if (NEVER_INLINE.test(element.localName)) return false;
  const { display } = view.style(element);
  if (/^(?:inline|contents|ruby.*)$/u.test(display)) return true;
  return display === 'inline-block' && /^(?:a|abbr|b|bdi|em|mark|q|span|strong)$/u.test(element.localName);
}
