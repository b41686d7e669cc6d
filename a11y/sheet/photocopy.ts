import sharp from 'sharp';
import { blueOf, type Colour, colourOf, greenOf, redOf } from '../colour/pixel-colour.ts';

const copied = new Map<Colour, Colour>();

/**
 * The grey that each colour becomes on a photocopier, as sharp makes it. Each pixel of a page becomes grey by itself: so
 * the few colours that matter are enough, where all pixels of a page would take longer than to draw it.
 */
export async function photocopy(colours: readonly Colour[]): Promise<(colour: Colour) => Colour> {
  const unknown = [...new Set(colours)].filter((colour) => !copied.has(colour));
  if (unknown.length > 0) {
    const pixels = Uint8Array.from(
      unknown.flatMap((colour) => [redOf(colour), greenOf(colour), blueOf(colour)]),
    );
    const greys = await sharp(pixels, { raw: { width: unknown.length, height: 1, channels: 3 } })
      .greyscale()
      .raw()
      .toBuffer();
    for (const [index, colour] of unknown.entries()) {
      const level = greys[index] ?? 0;
      copied.set(colour, colourOf(level, level, level));
    }
  }
  return (colour) => copied.get(colour) ?? colour;
}
