import { contrastBetween, luminanceOf } from '../../scripts/model/luminance.ts';

/** A colour of the screen: red, green and blue from 0 to 255, and how much of it covers what is behind it, from 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly cover: number;
}

export const WHITE: Colour = { red: 255, green: 255, blue: 255, cover: 1 };

const known = new Map<string, Colour | undefined>();

/** A colour as a computed style tells it; undefined where the browser knows none of that name. */
export function colourOf(css: string): Colour | undefined {
  if (!known.has(css)) known.set(css, readPlain(css) ?? paint(css));
  return known.get(css);
}

function readPlain(css: string): Colour | undefined {
  const [red, green, blue, cover = 1] = /^rgba?\(([\d., ]+)\)$/u.exec(css)?.[1]?.split(',').map(Number) ?? [];
  return red === undefined || green === undefined || blue === undefined
    ? undefined
    : { red, green, blue, cover };
}

/** Newer ways to write a colour, such as oklch(), are left to the browser itself. */
function paint(css: string): Colour | undefined {
  if (!CSS.supports('color', css)) return undefined;
  const pen = new OffscreenCanvas(1, 1).getContext('2d', { colorSpace: 'srgb' });
  if (!pen) return undefined;
  pen.fillStyle = css;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, cover = 0] = pen.getImageData(0, 0, 1, 1).data;
  return { red, green, blue, cover: cover / 255 };
}

/** What is seen where one colour lies over another that covers all. */
export function over(top: Colour, below: Colour): Colour {
  return between(below, top, top.cover);
}

/** A colour on the way from one to another: at 0 the first, at 1 the second. */
export function between(one: Colour, other: Colour, way: number): Colour {
  const step = (from: number, to: number) => from + (to - from) * way;
  return {
    red: step(one.red, other.red),
    green: step(one.green, other.green),
    blue: step(one.blue, other.blue),
    cover: 1,
  };
}

/** WCAG 2.2, contrast ratio: from 1, where two colours are alike, to 21, black on white. */
export function contrastOf(one: Colour, other: Colour): number {
  return contrastBetween(lightnessOf(one), lightnessOf(other));
}

function lightnessOf({ red, green, blue }: Colour): number {
  return luminanceOf(red, green, blue);
}

/** A contrast as people write it: “4.5 to 1”. Never rounded up, so that what fails never seems to pass. */
export function inWords(contrast: number): string {
  return `${Math.floor(contrast * 100) / 100} to 1`;
}
