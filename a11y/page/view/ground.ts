import { between, type Colour, colourOf, over, WHITE } from '../../colour/screen-colour.ts';
import { once } from './once.ts';
import type { PageView } from './page-view.ts';

/** The colour of something, and of what is behind it, as both are seen. */
export interface Drawn {
  readonly mark: Colour;
  readonly ground: Colour;
}

/** What Chromium paints behind a page that asks for dark colours and gives none. */
const DARK: Colour = { red: 18, green: 18, blue: 18, cover: 1 };

const CLEAR: Colour = { red: 0, green: 0, blue: 0, cover: 0 };

/**
 * A colour drawn in an element, over the backgrounds of all that it stands in, see-through or faded as they are. Undefined
 * where styles can’t tell: over a picture or a gradient, outside the box that has the background, filtered or blended.
 */
export function drawnIn(view: PageView, element: Element, css: string): Drawn | undefined {
  const mark = colourOf(css);
  if (!mark) return undefined;
  const layers: Layer[] = [];
  let unsure = false;
  let hidden = false;
  const box = element.getBoundingClientRect();
  for (let one: Element | null = element; one; one = one.parentElement) {
    const layer = layerOf(view, one);
    layers.unshift(layer);
    // A filter or a blend around an element changes all colours in it, whatever they lie on.
    if (layer.blended) unsure = true;
    if (hidden) continue;
    if (layer.pictured) unsure = true;
    if (layer.colour.cover === 0) continue;
    if (layer.box && !holds(layer.box, box)) unsure = true;
    else if (layer.colour.cover === 1) hidden = true;
  }
  return unsure ? undefined : drawLayers(layers, mark, pageGround(view, view.document));
}

/** What an element paints behind its words. */
interface Layer {
  readonly colour: Colour;
  readonly opacity: number;
  /** Whether it has a picture or a gradient. */
  readonly pictured: boolean;
  readonly blended: boolean;
  /** How far its colour goes; that of the page itself goes on without end. */
  readonly box: DOMRect | undefined;
}

const layerOf = once((view, element: Element): Layer => {
  const style = view.style(element);
  const colour = colourOf(style.backgroundColor) ?? CLEAR;
  const whole = element === view.document.body || element === view.document.documentElement;
  return {
    colour,
    opacity: Number(style.opacity),
    pictured: style.backgroundImage !== 'none',
    blended: style.mixBlendMode !== 'normal' || style.filter !== 'none',
    box: colour.cover === 0 || whole ? undefined : element.getBoundingClientRect(),
  };
});

/** Opacity fades an element with all that is in it, so it is worked out from within. */
function drawLayers([layer, ...inner]: readonly Layer[], mark: Colour, behind: Colour): Drawn {
  if (!layer) return { mark: over(mark, behind), ground: behind };
  const drawn = drawLayers(inner, mark, over(layer.colour, behind));
  if (layer.opacity >= 1) return drawn;
  return {
    mark: between(behind, drawn.mark, layer.opacity),
    ground: between(behind, drawn.ground, layer.opacity),
  };
}

function holds(outer: DOMRect, inner: DOMRect): boolean {
  return (
    inner.left >= outer.left - 1 &&
    inner.right <= outer.right + 1 &&
    inner.top >= outer.top - 1 &&
    inner.bottom <= outer.bottom + 1
  );
}

/** What is behind a page that has no background of its own. */
const pageGround = once((view, _page: Document): Colour => {
  const { colorScheme } = view.style(view.document.documentElement);
  const said =
    colorScheme === 'normal'
      ? (view.document.querySelector('meta[name="color-scheme"]')?.getAttribute('content') ?? '')
      : colorScheme;
  if (!/\bdark\b/u.test(said)) return WHITE;
  const asked = view.window.matchMedia('(prefers-color-scheme: dark)').matches;
  return asked || !/\blight\b/u.test(said) ? DARK : WHITE;
});

/** Whether an element’s own background hides all that is behind it. */
export function hasPlainGround(view: PageView, element: Element): boolean {
  return layerOf(view, element).colour.cover >= 0.9;
}

/** Whether the reader’s device has taken over all colours, so that those of the page are not seen. */
export function isForced(view: PageView): boolean {
  return view.window.matchMedia('(forced-colors: active)').matches;
}

/**
 * Whether something that an element does not stand in may be drawn behind or before it: a picture, a box that was moved, a
 * shade that a style sheet adds. It is slower to tell than a colour, so rules ask it only of what they would report.
 */
export function mayBeOverlaid(view: PageView, element: Element): boolean {
  for (let one: Element | null = element; one; one = one.parentElement) {
    if (hasShade(view, one, '::before') || hasShade(view, one, '::after')) return true;
  }
  const box = element.getBoundingClientRect();
  return layersIn(view, view.document).some((layer) => {
    if (layer.contains(element) || element.contains(layer)) return false;
    const other = layer.getBoundingClientRect();
    return (
      other.left < box.right && other.right > box.left && other.top < box.bottom && other.bottom > box.top
    );
  });
}

const layersIn = once((view, _page: Document): readonly Element[] =>
  view.all('body *').filter((element) => {
    if (/^(?:img|video|canvas|iframe|object|embed)$/u.test(element.localName)) return view.isSeen(element);
    const { position, backgroundColor, backgroundImage } = view.style(element);
    if (position === 'static') return element.localName === 'svg' && view.isSeen(element);
    const drawn = (colourOf(backgroundColor)?.cover ?? 0) > 0 || backgroundImage !== 'none';
    return drawn && view.isSeen(element);
  }),
);

function hasShade(view: PageView, element: Element, pseudo: string): boolean {
  const { content, position, backgroundColor, backgroundImage } = view.window.getComputedStyle(
    element,
    pseudo,
  );
  if (content === 'none' || !/absolute|fixed/u.test(position)) return false;
  return (colourOf(backgroundColor)?.cover ?? 0) > 0 || backgroundImage !== 'none';
}
