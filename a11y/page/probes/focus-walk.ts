import { PageView } from '../view/page-view.ts';
import { selectorOf } from '../view/selector-of.ts';
import { addStyle } from './added-style.ts';

/** A stop of the Tab key: what had the focus when the key was let go. */
export interface Stop {
  readonly where: string;
  /** What a reader sees or hears it called. */
  readonly name: string;
  /** Where it stands on the page then, in CSS pixels from the page’s top left. */
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  /** Tells apart everything that may make its focus look different from that of another. */
  readonly look: string;
  /** What kind of thing it is: its name, type and classes. */
  readonly kind: string;
  /** Whether it has an outline that a high-contrast system draws in a colour of its own. */
  readonly outlined: boolean;
  /** Whether it, or what stands for it, is seen at all then. */
  readonly seen: boolean;
  /** What lies over it, where something stays in the window whatever is scrolled. */
  readonly covered?: { readonly by: string; readonly wholly: boolean };
}

/** What came of pressing Tab again and again. */
export interface Walked {
  /** From the first of the page to the last, each once. */
  readonly stops: readonly Stop[];
  /** Whether the focus left the page again, to begin anew. */
  readonly left: boolean;
  /** How many presses were heard by the page. */
  readonly heard: number;
  /** What Tab went round and round without leaving the page: none where it can leave. */
  readonly held: readonly string[];
}

export const FOCUSABLE =
  'a[href], area[href], button, input:not([type="hidden"]), select, textarea, summary, iframe, audio[controls], video[controls], [tabindex], [contenteditable]:not([contenteditable="false"])';

interface Heard {
  readonly element: Element | null;
  readonly stop?: Stop;
}

interface Walk {
  readonly heard: Heard[];
  readonly rest: Map<Element, string>;
  readonly view: PageView;
  readonly takeAway: () => void;
}

let walk: Walk | undefined;
let walked: readonly Element[] = [];

/** What the last walk reached, in order. */
export function walkedStops(): readonly Element[] {
  return walked;
}

/** Makes ready to hear where each press of Tab leads; gives how many there can be. */
export function startWalk(): number {
  const view = new PageView(window, 'any');
  const rest = new Map<Element, string>();
  // What glides is measured where it arrives.
  const takeAway = addStyle(
    '*, ::before, ::after { scroll-behavior: auto !important; transition-duration: 0s !important; transition-delay: 0s !important }',
  );
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const tabbable = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => element.tabIndex >= 0 && element.checkVisibility() && !element.matches(':disabled'),
  );
  for (const element of tabbable) rest.set(element, lookOf(element));
  walk = { heard: [], rest, view, takeAway };
  window.addEventListener('keyup', hear, true);
  return tabbable.length;
}

function hear(event: KeyboardEvent): void {
  if (!walk || event.key !== 'Tab') return;
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) {
    walk.heard.push({ element: null });
    return;
  }
  const known = walk.heard.some((one) => one.element === element);
  walk.heard.push({ element, ...(!known && { stop: stopAt(element, walk) }) });
}

/** Waits until scripts that answer a little later have sent the focus where they want it; tells whether one has. */
export async function settleWalk(): Promise<boolean> {
  await new Promise((done) => setTimeout(done, 4));
  const last = walk?.heard.at(-1);
  const active = document.activeElement === document.body ? null : document.activeElement;
  if (!walk || !last || last.element === active) return false;
  walk.heard.pop();
  hear(new KeyboardEvent('keyup', { key: 'Tab' }));
  return true;
}

/** Tells what was heard, and leaves the page as it was. */
export function endWalk(): Walked {
  if (!walk) throw new Error('No walk was begun.');
  const { heard, takeAway } = walk;
  window.removeEventListener('keyup', hear, true);
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  takeAway();
  window.scrollTo(0, 0);
  walk = undefined;
  // The first press goes on from wherever the focus was last; the page’s own order begins after the focus has left it.
  const turn = heard.findIndex(({ element }) => element === null);
  const inOrder = turn < 0 ? heard : [...heard.slice(turn + 1), ...heard.slice(0, turn)];
  const stopped = inOrder.filter(({ stop }) => stop);
  walked = stopped.flatMap(({ element }) => element ?? []);
  return {
    stops: stopped.flatMap(({ stop }) => stop ?? []),
    left: turn >= 0,
    heard: heard.length,
    held: heldIn(heard.slice(heard.findLastIndex(({ element }) => element === null) + 1)),
  };
}

/** Without leaving the page in between, nothing is met twice, unless it is held. */
function heldIn(heard: readonly Heard[]): string[] {
  const order = heard.map(({ element }) => element);
  const again = order.findIndex((element, place) => order.indexOf(element) < place);
  if (again < 0) return [];
  const first = order.indexOf(order[again] ?? null);
  return [...new Set(order.slice(first))]
    .flatMap((element) => element ?? [])
    .sort((one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
    .map(selectorOf);
}

const LOOK = [
  'outlineStyle',
  'outlineWidth',
  'outlineColor',
  'outlineOffset',
  'boxShadow',
  'borderTopColor',
  'borderTopWidth',
  'borderTopStyle',
  'borderBottomColor',
  'borderBottomWidth',
  'backgroundColor',
  'backgroundImage',
  'color',
  'textDecorationLine',
  'textDecorationColor',
  'opacity',
  'transform',
  'filter',
  'clipPath',
] as const;

function lookOf(element: Element, pseudo?: string): string {
  const style = getComputedStyle(element, pseudo);
  const look = LOOK.map((name) => style[name]);
  return (pseudo ? [style.content, ...look] : look).join('|');
}

function stopAt(element: Element, { rest, view }: Walk): Stop {
  const box = boxOf(element);
  const focused = lookOf(element);
  const before = rest.get(element) ?? '';
  const covered = coveredBy(element, box);
  return {
    where: selectorOf(element),
    // Working out its whole name takes long, and its words are mostly that.
    name: view.wordsOf(element) || view.nameOf(element) || element.localName,
    box: {
      left: box.left + window.scrollX,
      top: box.top + window.scrollY,
      right: box.right + window.scrollX,
      bottom: box.bottom + window.scrollY,
    },
    look: [
      before,
      before === focused ? aroundOf(element) : focused,
      groundOf(element),
      edgesOf(element, box),
    ].join(' § '),
    kind: kindOf(element),
    outlined: isOutlined(element),
    seen: isShown(element, box),
    ...(covered && { covered }),
  };
}

/** The box of an element, or of the label that stands for it where it is hidden behind one. */
function boxOf(element: Element): DOMRect {
  const box = element.getBoundingClientRect();
  const hidden = box.width < 4 || box.height < 4 || Number(getComputedStyle(element).opacity) === 0;
  if (!hidden) return box;
  const label = (element as HTMLInputElement).labels?.[0];
  return label && label.getBoundingClientRect().width > 4 ? label.getBoundingClientRect() : box;
}

function isShown(element: Element, box: DOMRect): boolean {
  const label = (element as HTMLInputElement).labels?.[0];
  if (
    label?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    label.getBoundingClientRect().width > 4
  )
    return true;
  // A field behind something drawn in its place: what is drawn is compared, not the field.
  if (
    element.matches('input, select, textarea') &&
    element.parentElement &&
    Number(getComputedStyle(element).opacity) === 0
  )
    return element.parentElement.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  if (element.matches('area')) return true;
  // A link may have nothing but a picture that floats out of its box.
  const boxes = [box, ...[...element.children].map((child) => child.getBoundingClientRect())];
  const { clip, clipPath } = getComputedStyle(element);
  if (
    /rect\((?:0|1)px,? (?:0|1)px,? (?:0|1)px,? (?:0|1)px\)/u.test(clip) ||
    /inset\((?:50|100)%/u.test(clipPath)
  )
    return false;
  return boxes.some(
    ({ left, right, top, bottom, width, height }) =>
      width > 2 &&
      height > 2 &&
      right > 0 &&
      bottom > 0 &&
      left < window.innerWidth &&
      top < window.innerHeight,
  );
}

/** Where nothing of the element itself changes, the change may be in what is around it or in it. */
function aroundOf(element: Element): string {
  const parts: (Element | null | undefined)[] = [
    element.parentElement,
    element.parentElement?.parentElement,
    element.nextElementSibling,
    element.previousElementSibling,
    (element as HTMLInputElement).labels?.[0],
    ...[...element.children].slice(0, 2),
  ];
  return [
    `${kindOf(element)}#${element.id}`,
    lookOf(element, '::before'),
    lookOf(element, '::after'),
    ...parts.map((part) =>
      part
        ? `${part.localName}.${part.className} ${lookOf(part)} ${lookOf(part, '::before')} ${lookOf(part, '::after')}`
        : '',
    ),
  ].join(' ¦ ');
}

function isOutlined(element: Element): boolean {
  const { outlineStyle, outlineWidth, forcedColorAdjust } = getComputedStyle(element);
  return (
    outlineStyle !== 'none' &&
    outlineStyle !== 'auto' &&
    Number.parseFloat(outlineWidth) >= 2 &&
    forcedColorAdjust !== 'none'
  );
}

function kindOf(element: Element): string {
  return `${element.localName}:${element.getAttribute('type') ?? ''}.${element.className}`;
}

/** The colour on which a ring is drawn: that of the nearest thing around with one. */
function groundOf(element: Element): string {
  for (let one = element.parentElement; one; one = one.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(one);
    if (backgroundImage !== 'none') return `${one.localName}.${one.className}`;
    if (!/^rgba\(.*, 0\)$/u.test(backgroundColor)) return backgroundColor;
  }
  return '';
}

/** What lies just outside each side, where a ring is drawn: it may be cut off or covered there. */
function edgesOf(element: Element, { left, right, top, bottom }: DOMRect): string {
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  const cut: string[] = [];
  for (let one = element.parentElement; one && one !== document.body; one = one.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(one);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const box = one.getBoundingClientRect();
    cut.push(
      [left - box.left, top - box.top, box.right - right, box.bottom - bottom]
        .map((room) => Math.max(-1, Math.min(8, Math.round(room))))
        .join(),
    );
  }
  // An outline is drawn over everything that is not placed; a border or a shadow may lie under what comes later.
  const outlined =
    Number.parseFloat(getComputedStyle(element).outlineWidth) > 0 &&
    getComputedStyle(element).outlineStyle !== 'none';
  const beside = (
    [
      [left - 2, y],
      [right + 2, y],
      [x, top - 2],
      [x, bottom + 2],
    ] as const
  ).map(([atX, atY]) => {
    const hit = document.elementFromPoint(atX, atY);
    if (!hit || hit.contains(element) || element.contains(hit)) return '';
    for (let one: Element | null = hit; one && !one.contains(element); one = one.parentElement) {
      if (getComputedStyle(one).position !== 'static') return `over ${one.localName}.${one.className}`;
    }
    return outlined ? '' : 'beside';
  });
  return [...cut, ...beside].join(' ');
}

function coveredBy(element: Element, around: DOMRect): Stop['covered'] {
  const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 3 && height > 3);
  const [box = around] = boxes;
  const points: [number, number][] = (boxes.length > 0 ? boxes : [box]).flatMap(
    ({ left, right, top, bottom }): [number, number][] => [
      [(left + right) / 2, (top + bottom) / 2],
      [left + 2, top + 2],
      [right - 2, top + 2],
      [left + 2, bottom - 2],
      [right - 2, bottom - 2],
    ],
  );
  let over: Element | undefined;
  let free = 0;
  for (const [x, y] of points) {
    if (x < 0 || y < 0 || x >= window.innerWidth || y >= window.innerHeight) continue;
    const hit = document.elementFromPoint(x, y);
    const bar = hit && !hit.contains(element) && !element.contains(hit) ? barOf(hit, element) : undefined;
    if (bar) over = bar;
    else free += 1;
  }
  if (!over) return undefined;
  return {
    by: (over.getAttribute('aria-label') || over.textContent || over.localName).replace(/\s+/gu, ' ').trim(),
    wholly: free === 0,
  };
}

/** The thing around a point that stays where it is while the page is scrolled, and which the element is not part of. */
function barOf(hit: Element, element: Element): Element | undefined {
  for (let one: Element | null = hit; one && !one.contains(element); one = one.parentElement) {
    if (/^(?:fixed|sticky)$/u.test(getComputedStyle(one).position)) return one;
  }
  return undefined;
}
