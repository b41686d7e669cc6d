import { contrastBetween, luminanceOf } from '../../scripts/model/luminance.ts';

/** As a pixel has it: red in the lowest eight bits, green in the next, blue above. */
export type Colour = number;

export function redOf(colour: Colour): number {
  return colour & 255;
}

export function greenOf(colour: Colour): number {
  return (colour >> 8) & 255;
}

export function blueOf(colour: Colour): number {
  return (colour >> 16) & 255;
}

export function colourOf(red: number, green: number, blue: number): Colour {
  return red | (green << 8) | (blue << 16);
}

/** WCAG 2.2, contrast ratio: from 1, the same, to 21, black on white. */
export function contrastOf(one: Colour, other: Colour): number {
  return contrastBetween(lightnessOf(one), lightnessOf(other));
}

function lightnessOf(colour: Colour): number {
  return luminanceOf(redOf(colour), greenOf(colour), blueOf(colour));
}
