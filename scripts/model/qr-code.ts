import { encode } from 'uqr';

/** A QR code as a drawing: dots on a square of `size` by `size`, as the path of an SVG. */
export interface QrDrawing {
  readonly size: number;
  readonly path: string;
}

/** It survives a quarter of its dots being lost to a fold or a photocopier, and carries the four-dot margin that readers need. */
export function qrDrawing(address: string): QrDrawing {
  // Readers take any of the eight masks. Trying all of them for the evenest takes six times as long.
  const { data, size } = encode(address, { ecc: 'Q', border: 4, maskPattern: 0 });
  // Neighbours in a row are one bar: fewer to draw, and no fine white lines between them.
  const bars = data.flatMap((row, y) => {
    const dots = row.map((dark) => (dark ? 'x' : ' ')).join('');
    return [...dots.matchAll(/x+/g)].map(
      ({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`,
    );
  });
  return { size, path: bars.join('') };
}

/** A QR code as SVG, black on white paper. */
export function qrCode(address: string): string {
  const { size, path } = qrDrawing(address);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg>`;
}
