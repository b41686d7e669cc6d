import type { ContentRule } from './content-rule.ts';

/** Whether one thing has two names, so that a reader takes it for two things. */
export const oneWord: ContentRule = {
  id: 'one-word',
  words: 'One thing has one name in every leaflet.',
  *check({ title, passages }, vocabulary) {
    const [first] = passages;
    const places = first ? [{ ...first, text: title }, ...passages] : passages;
    for (const [word, others] of vocabulary?.oneWord ?? []) {
      for (const other of others) {
        // After an opening quotation mark it is being explained.
        const pattern = new RegExp(`(?<![\\p{L}\\p{N}“])${escaped(other)}s?(?![\\p{L}\\p{N}])`, 'iu');
        for (const { text, place } of places) {
          const found = pattern.exec(text)?.[0];
          if (found === undefined) continue;
          yield {
            place,
            message: `“${found}” has another name in our leaflets.`,
            fix: `Write “${word}”, so that readers know it is the same thing.`,
          };
        }
      }
    }
  },
};

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}
