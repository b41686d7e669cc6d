/** A picture that the docs show. */
export type DocShot =
  | {
      /** Of a page: of the sample site, of its preview with a mistake in a leaflet, or of the shared screen of its sample ward. */
      readonly of: 'site' | 'preview' | 'kiosk';
      /** From the root of that. */
      readonly file: string;
      /** In CSS pixels; the picture has twice as many. */
      readonly width: number;
      readonly height: number;
    }
  | {
      /** Of the first page of a PDF of the sample site. */
      readonly of: 'sheet';
      readonly file: string;
    };

const WINDOW = { width: 700, height: 600 };

/** Every picture that a page of the docs may name, by its name from `content/docs`. */
export const DOC_SHOTS: Readonly<Record<string, DocShot>> = {
  'pictures/page.png': { of: 'site', file: 'england/en/imha/index.html', ...WINDOW },
  'pictures/large-print.png': { of: 'site', file: 'england/en/imha/large/index.html', ...WINDOW },
  'pictures/sheet.png': { of: 'sheet', file: 'sheets/imha-england-en-standard.pdf' },
  'pictures/print-page.png': { of: 'site', file: 'england/en/print/index.html', ...WINDOW },
  'pictures/kiosk.png': { of: 'kiosk', file: 'index.html', width: 1080, height: 900 },
  'pictures/problems.png': { of: 'preview', file: 'england/en/imha/index.html', ...WINDOW },
};
