import { type Picture, PRINTED_WIDTH_MM } from '../model/picture.ts';

/** Tallest that a picture is printed: a picture helps the words along, and must not push them off the page. */
const PRINTED_HEIGHT_MM = 40;

/** Dots an inch under which a printed photograph looks ragged. */
const FEWEST_DOTS = 200;

/** How wide a picture is printed, in millimetres: as wide as allowed, unless that makes it too tall or ragged. */
export function printedWidth({ width, height, drawing }: Picture): number {
  const byHeight = (PRINTED_HEIGHT_MM * width) / height;
  const byDots = drawing ? PRINTED_WIDTH_MM : (width / FEWEST_DOTS) * 25.4;
  return Math.min(PRINTED_WIDTH_MM, byHeight, byDots);
}
