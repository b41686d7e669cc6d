import type { BrandColours, Shades } from '../model/look/brand-colours.ts';

/**
 * `styles/tokens.css` in the colours of a service. Only colours of ordinary contrast are put in their place, so strong contrast, print
 * and colours that the reader’s device has of its own stay as they are.
 */
export function inBrandColours(tokens: string, { accent, band, onBand }: BrandColours): string {
  const shades = ({ light, dark }: Shades) => (light === dark ? light : `light-dark(${light}, ${dark})`);
  const plain = (source: string, name: string, own: Shades) =>
    replaced(
      source,
      new RegExp(`(--${name}: var\\(--plain, )light-dark\\([^)]*\\)`, 'u'),
      `$1${shades(own)}`,
    );
  const coloured = plain(plain(tokens, 'accent', accent), 'band', band);
  return replaced(
    coloured,
    /(--on-band: )(#fff);/u,
    onBand.light === onBand.dark ? '$1$2;' : `$1var(--plain, ${shades(onBand)}) var(--strong, $2);`,
  );
}

/** @throws if the token is not written as this expects it */
function replaced(source: string, pattern: RegExp, by: string): string {
  if (!pattern.test(source)) throw new Error(`The colours of pages have nothing like ${pattern}.`);
  return source.replace(pattern, by);
}
