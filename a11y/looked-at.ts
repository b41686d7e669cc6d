import { COLOURS, type Looked } from './looked.ts';
import type { PagePart } from './page/page-parts.ts';
import { PAGE_RULES } from './page/page-rules.ts';
import { WIDTHS } from './page/page-standard.ts';
import { VARIANTS } from './page/variants.ts';

/** How pages are looked at when these parts are asked of them. */
export function lookedAt(parts: readonly PagePart[]): Looked {
  const runs = VARIANTS.filter(
    ({ engines, scopes }) =>
      (engines && (parts.includes('axe') || parts.includes('htmlcs'))) ||
      PAGE_RULES.some(({ id, scope }) => parts.includes(`house:${id}`) && scopes.includes(scope)),
  );
  const colours = new Set(runs.map((variant) => variant.colours ?? 'light'));
  return {
    widths: WIDTHS,
    colours: COLOURS.filter((name) => colours.has(name)),
    textSizes: [100],
    kiosk: null,
    once: [],
  };
}
