import type { Pixels } from './pixels.ts';

/** How light each place of a picture is, from 0 to 1, row by row. */
export type Lightness = Float32Array;

export function lightnessOf({ bytes }: Pixels): Lightness {
  const light = new Float32Array(bytes.length / 3);
  for (let at = 0; at < light.length; at++) {
    const [red = 0, green = 0, blue = 0] = bytes.subarray(at * 3, at * 3 + 3);
    light[at] = 0.2126 * (red / 255) ** 2.2 + 0.7152 * (green / 255) ** 2.2 + 0.0722 * (blue / 255) ** 2.2;
  }
  return light;
}

/**
 * In how many places of a row of pictures there are more than three flashes in any second. A flash is a pair of opposite changes of
 * lightness by a tenth or more, of which the darker is below 0.8 (WCAG 2.2, general flash).
 *
 * @param times when each picture was shown, in milliseconds
 */
export function flashingPlaces(pictures: readonly Lightness[], times: readonly number[]): number {
  const places = pictures[0]?.length ?? 0;
  let flashing = 0;
  for (let place = 0; place < places; place++) {
    const turns: number[] = [];
    let extreme = pictures[0]?.[place] ?? 0;
    let way = 0;
    for (let index = 1; index < pictures.length; index++) {
      const light = pictures[index]?.[place] ?? 0;
      const change = light - extreme;
      if (way !== 0 && Math.sign(change) === way) extreme = light;
      else if (Math.abs(change) >= 0.1 && Math.min(light, extreme) < 0.8) {
        turns.push(times[index] ?? 0);
        way = Math.sign(change);
        extreme = light;
      } else if (way === 0) extreme = light;
    }
    // Seven turns are three flashes and the beginning of a fourth.
    if (turns.some((at, index) => (turns[index + 6] ?? Number.POSITIVE_INFINITY) - at <= 1000)) flashing += 1;
  }
  return flashing;
}
