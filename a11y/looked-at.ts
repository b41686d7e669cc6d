import { COLOURS, type Looked } from './looked.ts';
import { WIDTHS } from './page/engines/page-standard.ts';
import { MEASURED_RULES } from './page/measured-rules.ts';
import type { PagePart } from './page/page-parts.ts';
import { PAGE_RULES } from './page/page-rules.ts';
import { VARIANTS } from './page/variants.ts';
import { doubledText } from './rules/page/doubled-text.ts';

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
    textSizes: parts.includes(`house:${doubledText.id}`) ? [100, 200] : [100],
    once: MEASURED_RULES.flatMap(({ id, once }) => (once && parts.includes(`house:${id}`) ? [once] : [])),
  };
}
