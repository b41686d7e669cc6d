/** Whether a sheet can be opened and drawn at all, which no rule has to say. */
export const READABLE = 'sheet:readable';

/** Rules over what stands in a sheet, in the order in which they are run. */
export const READ_PARTS = [
  'sheet:tagged',
  'sheet:pdf-ua',
  'sheet:titled',
  'sheet:language',
  'sheet:text',
  'sheet:glyph-size',
  'sheet:fonts',
  'sheet:page-size',
  'sheet:margins',
  'sheet:heading-size',
  'sheet:heading-alone',
  'sheet:whole',
  'sheet:line-length',
  'sheet:alignment',
  'sheet:page-number',
  'sheet:code',
  'sheet:headings',
  'sheet:lists',
  'sheet:tables',
  'sheet:figures',
  'sheet:furniture',
  'sheet:passage-language',
  'sheet:links',
  'sheet:bookmarks',
  'sheet:as-page',
  'sheet:setting',
] as const;

/** Rules over what is seen, page by page. */
export const DRAWN_PARTS = ['sheet:contrast', 'sheet:qr'] as const;

/** Everything that is asked of a sheet, by name. A finding’s rule is the part it belongs to. */
export const SHEET_PARTS: readonly string[] = [READABLE, ...READ_PARTS, ...DRAWN_PARTS];
