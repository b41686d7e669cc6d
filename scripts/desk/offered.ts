import { sizesOf } from '../model/sheet.ts';
import { SHEET_SIZES, type SheetSize } from '../model/sheet-size.ts';
import type { Site } from '../model/site.ts';
import { type Choice, chosen } from './choice.ts';
import type { Named, Offered } from './desk-state.ts';

/** Sizes that can be looked at on the desk: those that go on single sides of A4. */
const SIZES = ['standard', 'large', 'giant', 'easy'] as const satisfies readonly SheetSize[];

const SIZE_NAMES: Readonly<Record<(typeof SIZES)[number], string>> = {
  standard: `Standard (${SHEET_SIZES.standard.points} point)`,
  large: `Large print (${SHEET_SIZES.large.points} point)`,
  giant: `Giant print (${SHEET_SIZES.giant.points} point)`,
  easy: `Easy Read (${SHEET_SIZES.easy.points} point)`,
};

/** The articles of a site that can be chosen, each once. */
export function offeredBy({ leaflets, infoPages, languages }: Site): readonly Offered[] {
  const main = languages[0]?.id;
  const inMain = ({ language }: { readonly language: string }) => language === main;
  const all = [
    ...leaflets.filter(inMain).map(({ id, form, title }) => ({ folder: `leaflets/${id}`, form, title })),
    ...infoPages
      .filter(inMain)
      .map(({ id, title }) => ({ folder: `pages/${id}`, form: 'standard' as const, title })),
  ];
  // The title may differ between nations; the first stands for both.
  const once = new Map<string, Offered>();
  for (const one of all) {
    const key = `${one.folder} ${one.form}`;
    if (!once.has(key)) once.set(key, one);
  }
  return [...once.values()];
}

/** The sizes that a sheet is made in, and that which is shown: the one that was asked for, where there is one. */
export function sizesFor(
  site: Site | undefined,
  { choice, size }: { readonly choice: Choice | undefined; readonly size: SheetSize },
): { readonly sizes: readonly Named[]; readonly size?: SheetSize } {
  const page = site && choice && chosen(site, choice);
  if (!site || page?.kind !== 'leaflet') return { sizes: [] };
  const made = sizesOf(page.leaflet, site);
  const offered = SIZES.filter((one) => made.includes(one));
  const shown = offered.find((one) => one === size) ?? offered[0];
  return { sizes: offered.map((id) => ({ id, name: SIZE_NAMES[id] })), ...(shown && { size: shown }) };
}
