const POINTS = 72 / 25.4;

/** A length in points, the measure of a PDF, as millimetres, the measure of paper. */
export function millimetres(points: number): number {
  return points / POINTS;
}
