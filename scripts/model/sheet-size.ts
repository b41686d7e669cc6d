/**
 * The sizes a sheet is made in: the body type in points, and the paper it is printed on. Each is set at its size, never
 * enlarged from another. Easy Read has one size, which is large print too. A booklet is set on A5 pages, and two of them
 * stand beside each other on A4 paper that is folded once. A3 is for a wall, or for eyes that need the largest type. `beside` is
 * a translation with the main language beside it, part by part.
 */
export const SHEET_SIZES = {
  standard: { points: 14, paper: 'a4' },
  large: { points: 18, paper: 'a4' },
  giant: { points: 24, paper: 'a4' },
  easy: { points: 18, paper: 'a4' },
  a3: { points: 28, paper: 'a3' },
  booklet: { points: 14, paper: 'a5' },
  beside: { points: 14, paper: 'a4' },
} as const;

export type SheetSize = keyof typeof SHEET_SIZES;

export const SHEET_SIZE_NAMES = Object.keys(SHEET_SIZES) as readonly SheetSize[];

/** The sizes a service can choose to make of its leaflets. */
export const STANDARD_SIZES = [
  'standard',
  'large',
  'giant',
  'a3',
  'booklet',
] as const satisfies readonly SheetSize[];

/** The sizes a service can choose to make its packs, and a ward’s cover sheet, in: all on A4 paper. */
export const PACK_SIZES = ['standard', 'large', 'giant'] as const satisfies readonly SheetSize[];
