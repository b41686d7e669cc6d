import { PageView } from '../view/page-view.ts';
import { selectorOf } from '../view/selector-of.ts';
import { type Clip, clipper } from './clip-of.ts';
import { type Held, heldIn } from './held-upright.ts';

/** What has befallen some words since the page was first looked at. */
export interface TextFault {
  /** `lost`: no longer seen; `cut`: partly or wholly cut off; `under`: over or under other words. */
  readonly what: 'lost' | 'cut' | 'under';
  readonly where: string;
  readonly text: string;
  /** For `under`: the other words. */
  readonly other?: string;
  /** Height of the words’ type in CSS pixels, then and now. */
  readonly sizes: readonly [number, number];
}

/** One line of words: where it stands in the window. */
interface Line extends Clip {
  readonly of: Element;
}

interface Reading {
  readonly texts: ReadonlyMap<Element, string>;
  readonly cut: ReadonlySet<Element>;
  readonly under: ReadonlyMap<Element, Element>;
  readonly sizes: ReadonlyMap<Element, number>;
  readonly held: Held;
}

/** The page as it was when it was first looked at. */
let first: Reading | undefined;

/** The first reading of the page in this window, before anything is changed. */
export function firstReading(): Reading {
  first ??= read();
  return first;
}

/** What is wrong with the words of the page now that was not at first. */
export function textFaults(): TextFault[] {
  return compared().faults;
}

/** The same, with how the page is held now. */
export function compared(): { faults: TextFault[]; held: Held } {
  const before = firstReading();
  const now = read();
  const faults: TextFault[] = [];
  const tell = (what: TextFault['what'], element: Element, other?: string) =>
    faults.push({
      what,
      where: selectorOf(element),
      text: before.texts.get(element) ?? '',
      ...(other && { other }),
      sizes: [before.sizes.get(element) ?? 0, now.sizes.get(element) ?? 0],
    });
  let said: string | undefined;
  for (const [element, text] of before.texts) {
    if (before.cut.has(element)) continue;
    if (!now.texts.has(element)) {
      said ??= [...now.texts]
        .filter(([one]) => !now.cut.has(one))
        .map(([, words]) => words)
        .join('\n');
      if (!said.includes(text)) tell('lost', element);
    } else if (now.cut.has(element)) tell('cut', element);
  }
  for (const [element, other] of now.under) {
    if (before.under.has(element) || before.under.has(other)) continue;
    tell('under', element, now.texts.get(other));
  }
  return { faults, held: now.held };
}

/** How large the words of the page were at first and are now, for those which are seen both times. */
export function textSizes(): { where: string; text: string; sizes: [number, number] }[] {
  const before = firstReading();
  return [...before.sizes].flatMap(([element, size]) => {
    const now = Number.parseFloat(getComputedStyle(element).fontSize);
    return now < size * 0.6
      ? [
          {
            where: selectorOf(element),
            text: before.texts.get(element) ?? '',
            sizes: [size, now] as [number, number],
          },
        ]
      : [];
  });
}

/** Words that no one reads as such: pictures made of letters, code in editors, what moves sideways in a frame. */
const LEFT_ALONE =
  '[aria-hidden="true"], [aria-roledescription], [class*="carousel" i], [class*="slider" i], [class*="swiper" i], [class*="marquee" i], svg, math, canvas, ruby, option, textarea';

function read(): Reading {
  const view = new PageView(window, 'any');
  const insideOf = clipper(window);
  const texts = new Map<Element, string>();
  const sizes = new Map<Element, number>();
  const lines: Line[] = [];
  const cut = new Set<Element>();
  const range = document.createRange();
  for (const { element, text } of view.texts()) {
    if (text.length < 2 || element.closest(LEFT_ALONE)) continue;
    const style = view.style(element);
    const size = Number.parseFloat(style.fontSize);
    if (size === 0 || style.color === 'rgba(0, 0, 0, 0)') continue;
    texts.set(element, text);
    sizes.set(element, size);
    const clip = insideOf(element);
    // Words that are shortened on purpose, with dots, say so.
    const shortened = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
    const still = isFixed(view, element);
    for (const node of element.childNodes) {
      if (node.nodeType !== 3 || !node.nodeValue?.trim()) continue;
      range.selectNodeContents(node);
      for (const { left, top, right, bottom } of range.getClientRects()) {
        if (right - left < 1) continue;
        // What letters fill of a line: its upper and lower fifth are room.
        const room = (bottom - top) * 0.2;
        const line = { of: element, left, right, top: top + room, bottom: bottom - room };
        if (!shortened && isCut(line, clip, size)) cut.add(element);
        if (!still && !shortened && size >= 8) lines.push(line);
      }
    }
  }
  return { texts, sizes, cut, held: heldIn(view), under: overlaps(lines.filter(({ of }) => !cut.has(of))) };
}

function isCut({ left, right, top, bottom }: Line, clip: Clip, size: number): boolean {
  return (
    clip.left - left > size * 0.5 ||
    right - clip.right > size * 0.5 ||
    (clip.top - top) / (bottom - top) > 0.2 ||
    (bottom - clip.bottom) / (bottom - top) > 0.2
  );
}

/** What stays where it is while the page is scrolled, and may lie over words that can be scrolled from under it. */
function isFixed(view: PageView, element: Element): boolean {
  for (let one: Element | null = element; one; one = one.parentElement) {
    if (/^(?:fixed|sticky)$/u.test(view.style(one).position)) return true;
  }
  return false;
}

/** Each element with a line that lies over a line of another, or of its own, with that other. */
function overlaps(lines: Line[]): Map<Element, Element> {
  const found = new Map<Element, Element>();
  lines.sort((a, b) => a.top - b.top);
  let open: Line[] = [];
  for (const line of lines) {
    open = open.filter(({ bottom }) => bottom > line.top + 1);
    for (const other of open) {
      const wide = Math.min(line.right, other.right) - Math.max(line.left, other.left);
      const high = Math.min(line.bottom, other.bottom) - line.top;
      const least = Math.min(line.bottom - line.top, other.bottom - other.top);
      if (wide > 4 && high > least * 0.3) found.set(line.of, other.of);
    }
    open.push(line);
  }
  return found;
}
