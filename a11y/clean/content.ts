/** What stands in the middle of a clean page, whatever the page around it looks like. */
export interface Content {
  /** Short name, for the address. */
  readonly id: string;
  /** Title and main heading, in the language of the page. A number follows it, so that no two pages have the same. */
  readonly title: string;
  readonly body: string;
  /** Language of the page; English where nothing is said. */
  readonly lang?: string;
  /** Words of the frame, in that language. */
  readonly frame?: FrameWords;
  readonly rtl?: boolean;
  readonly css?: string;
  readonly script?: string;
}

/** The words around the content of a page. */
export interface FrameWords {
  readonly skip: string;
  readonly menu: string;
  readonly home: string;
  readonly contact: string;
  readonly foot: string;
}

export const ENGLISH_FRAME: FrameWords = {
  skip: 'Skip to main content',
  menu: 'Main menu',
  home: 'Start page',
  contact: 'How to reach us',
  foot: 'A leaflet about your rights.',
};

/** Paragraphs, one for each line. */
export function paragraphs(lines: readonly string[]): string {
  return lines.map((line) => `<p>${line}</p>`).join('\n');
}
