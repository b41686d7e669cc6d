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

/** How light each level of red, green and blue is, as WCAG 2.2 defines it for relative luminance. */
const LIGHT = Float64Array.from({ length: 256 }, (_, level) => {
  const part = level / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
});

function luminance(colour: Colour): number {
  return (
    0.2126 * (LIGHT[redOf(colour)] ?? 0) +
    0.7152 * (LIGHT[greenOf(colour)] ?? 0) +
    0.0722 * (LIGHT[blueOf(colour)] ?? 0)
  );
}

/** WCAG 2.2, contrast ratio: from 1, the same, to 21, black on white. */
export function contrastOf(one: Colour, other: Colour): number {
  const a = luminance(one) + 0.05;
  const b = luminance(other) + 0.05;
  return a > b ? a / b : b / a;
}
