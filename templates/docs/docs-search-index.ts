import { type DocBlock, type Docs, docFile, docName, docWords } from '../../scripts/model/docs/doc.ts';
import type { SearchIndex } from '../../scripts/model/search-index.ts';

/** Where it is written, from the root of the docs. */
export const SEARCH_INDEX = 'search/docs.js';

/** Every page of the docs, as it can be found. */
export function docsSearchIndex({ pages }: Docs): SearchIndex {
  return {
    leaflets: pages.map((page, id) => {
      const file = docFile(docName(page));
      return {
        id,
        page: file,
        large: file,
        title: page.kind === 'messages' ? `${page.id}: ${page.title}` : page.title,
        summary: page.summary,
        headings: page.blocks
          .flatMap((block) => (block.kind === 'heading' ? [docWords(block.text)] : []))
          .join(' '),
        text: page.blocks.map(wordsOf).join(' '),
      };
    }),
    synonyms: [],
  };
}

function wordsOf(block: DocBlock): string {
  switch (block.kind) {
    case 'heading':
      return '';
    case 'paragraph':
      return docWords(block.text);
    case 'list':
      return block.items.flat().map(wordsOf).join(' ');
    case 'table':
      return [block.head, ...block.rows].flat().map(docWords).join(' ');
    case 'code':
      return block.text;
    case 'picture':
      return block.alt;
  }
}
