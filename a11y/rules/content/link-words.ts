import type { ContentRule } from './content-rule.ts';

/** Whether a link, read by itself, says where it leads (WCAG 2.4.9). */
export const linkWords: ContentRule = {
  id: 'link-words',
  words: 'The words of every link say where it leads.',
  *check({ passages }, vocabulary) {
    const empty = new Set(vocabulary?.emptyLinks.map((words) => words.toLowerCase()) ?? []);
    for (const { links, place } of passages) {
      for (const words of links) {
        if (
          !empty.has(
            words
              .trim()
              .replace(/[.,:]$/u, '')
              .toLowerCase(),
          )
        )
          continue;
        yield {
          place,
          message: `The link “${words}” does not say where it leads.`,
          fix: 'Link the name of what it leads to: [your right to an advocate](../imha/en.md).',
        };
      }
    }
  },
};
