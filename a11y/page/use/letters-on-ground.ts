import { contrastOf } from '../../colour/pixel-colour.ts';
import { colourAt, type Pixels } from './pixels.ts';

/** How far around a letter its ground counts, in pixels. */
const NEAR = 2;

/** The part of the ground that may be worse: a letter can still be read where a tenth of its edge is lost. */
const WORST = 0.1;

/**
 * Contrast of letters to the ground around them, where that is worst, from a picture with the letters and one without.
 * 1 where the letters can’t be told from the ground at all.
 *
 * @param other the same letters in another colour, which shows where they are
 */
export function contrastOnGround(letters: Pixels, ground: Pixels, other: Pixels): number {
  const { width, height } = ground;
  const strength = differences(letters, ground);
  const shape = differences(other, ground);
  const most = strength.reduce((a, b) => Math.max(a, b), 0);
  if (most < 12) return 1;
  const ink = inkOf(letters, strength, most);
  const near = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      if ((strength[at] ?? 0) < 12 && (shape[at] ?? 0) < 12) continue;
      for (let atY = Math.max(0, y - NEAR); atY <= Math.min(height - 1, y + NEAR); atY++)
        near.fill(1, atY * width + Math.max(0, x - NEAR), atY * width + Math.min(width - 1, x + NEAR) + 1);
    }
  }
  const contrasts: number[] = [];
  for (const [at, counts] of near.entries())
    if (counts) contrasts.push(contrastOf(ink, colourAt(ground.bytes, at * 3)));
  contrasts.sort((a, b) => a - b);
  return contrasts[Math.floor(contrasts.length * WORST)] ?? 1;
}

/** How far each pixel of one picture is from that of another: red, green and blue together. */
function differences(one: Pixels, other: Pixels): Float32Array {
  const far = new Float32Array(other.width * other.height);
  for (let at = 0; at < far.length; at++) {
    for (let part = at * 3; part < at * 3 + 3; part++)
      far[at] = (far[at] ?? 0) + Math.abs((one.bytes[part] ?? 0) - (other.bytes[part] ?? 0));
  }
  return far;
}

/** The colour of the letters themselves: the commonest among the pixels that they fill. */
function inkOf({ bytes }: Pixels, strength: Float32Array, most: number): number {
  const count = new Map<number, number>();
  for (let at = 0; at < strength.length; at++) {
    if ((strength[at] ?? 0) < most * 0.5) continue;
    const colour = colourAt(bytes, at * 3);
    count.set(colour, (count.get(colour) ?? 0) + 1);
  }
  let ink = 0;
  let best = 0;
  for (const [colour, times] of count) {
    if (times > best) {
      best = times;
      ink = colour;
    }
  }
  return ink;
}
