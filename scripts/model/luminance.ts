/** How light each level of red, green and blue is, from 0 to 255, as WCAG 2.2 defines it for relative luminance. */
function lightOf(level: number): number {
  const part = level / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

const LIGHT = Float64Array.from({ length: 256 }, (_, level) => lightOf(level));

/** WCAG 2.2, relative luminance of a colour whose parts go from 0 to 255: from 0, black, to 1, white. */
export function luminanceOf(red: number, green: number, blue: number): number {
  const light = (level: number) => LIGHT[level] ?? lightOf(level);
  return 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
}

/** WCAG 2.2, contrast ratio of two luminances: from 1, the same, to 21, black on white. */
export function contrastBetween(one: number, other: number): number {
  const a = one + 0.05;
  const b = other + 0.05;
  return a > b ? a / b : b / a;
}
