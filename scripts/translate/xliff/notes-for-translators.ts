import type { Part } from './parts-to-send.ts';

const WHAT: Readonly<Record<Part['what'], string>> = {
  title: 'The title of the leaflet.',
  summary: 'The summary, below the title.',
  heading: 'A heading.',
  paragraph: 'A paragraph.',
  row: 'A line of Easy Read, beside a picture: one idea, short words.',
  item: 'A point of a list.',
  tick: 'Something to tick on a form.',
  cell: 'A cell of a table.',
  label: 'What someone is to write in on a form. Plain words only.',
  picture: 'What a picture shows, for people who cannot see it. Plain words only.',
};

/** What a translator is told of a part: `category` and words. */
export interface TranslatorNote {
  readonly category: 'what' | 'right' | 'before';
  readonly text: string;
}

/**
 * @param isCritical whether it is about a right or a time limit
 * @param before what its translation was made from, where that has changed; `undefined` where nobody kept it
 */
export function notesForTranslators(
  { what }: Part,
  isCritical: boolean,
  stale?: { readonly before: string | undefined },
): readonly TranslatorNote[] {
  return [
    { category: 'what', text: WHAT[what] },
    ...(isCritical
      ? [
          {
            category: 'right' as const,
            text: 'This is about a right or a time limit. Say no more and no less: if a word is lost, someone may lose the right.',
          },
        ]
      : []),
    ...(stale
      ? [
          {
            category: 'before' as const,
            text:
              stale.before === undefined
                ? 'The translation may be of other words than these. Look at each word, and mark it as translated when it is right.'
                : `The translation is of what stood here before: ${stale.before}`,
          },
        ]
      : []),
  ];
}
