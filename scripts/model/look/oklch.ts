/** A colour by how light it is (0 to 1), how strong, and its hue in radians: OKLCH, in which equal steps look equal. */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

/** @param hex `#003087` */
export function toOklch(hex: string): Oklch {
  const [red = 0, green = 0, blue = 0] = channelsOf(hex).map((level) => {
    const part = level / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, b),
    hue: Math.atan2(b, a),
  };
}

/** The colour as a screen shows it, `#003087`; one that no screen has is made less strong, in the same hue, until one has. */
export function fromOklch({ lightness, chroma, hue }: Oklch): string {
  let [least, most] = [0, chroma];
  let shown = channelsAt(lightness, chroma, hue);
  if (!isOnScreens(shown)) {
    for (let step = 0; step < 20; step += 1) {
      const middle = (least + most) / 2;
      if (isOnScreens(channelsAt(lightness, middle, hue))) least = middle;
      else most = middle;
    }
    shown = channelsAt(lightness, least, hue);
  }
  const levels = shown.map((part) => Math.round(Math.min(1, Math.max(0, part)) * 255));
  return `#${levels.map((level) => level.toString(16).padStart(2, '0')).join('')}`;
}

/** Red, green and blue of `#003087`, each from 0 to 255. */
export function channelsOf(hex: string): readonly [number, number, number] {
  const number = Number.parseInt(hex.slice(1), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}

/** As sRGB has them, from 0 to 1; outside of that where no screen shows the colour. */
function channelsAt(lightness: number, chroma: number, hue: number): readonly number[] {
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((part) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055));
}

function isOnScreens(channels: readonly number[]): boolean {
  return channels.every((part) => part > -0.0005 && part < 1.0005);
}
