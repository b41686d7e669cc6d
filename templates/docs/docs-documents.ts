import { DOC_KINDS, docFile, docName } from '../../scripts/model/docs/doc.ts';
import type { Document } from '../document.ts';
import { renderSearchIndex } from '../search-index.ts';
import { renderDocPage, renderDocsFront, renderDocsKind, renderDocsSearch } from './doc-page.tsx';
import type { DocsContext } from './docs-context.ts';
import { SEARCH_FILE } from './docs-frame.tsx';
import { docsSearchIndex, SEARCH_INDEX } from './docs-search-index.ts';

/** Every page of the docs, and what can be searched for. */
export function docsDocuments(context: DocsContext): readonly Document[] {
  const { docs } = context;
  return [
    { file: docFile(docName(docs.front)), render: () => renderDocsFront(context) },
    ...DOC_KINDS.map((kind) => ({ file: docFile(kind), render: () => renderDocsKind(kind, context) })),
    ...docs.pages.map((page) => ({
      file: docFile(docName(page)),
      render: () => renderDocPage(page, context),
    })),
    { file: SEARCH_FILE, render: () => renderDocsSearch(context) },
    { file: SEARCH_INDEX, render: () => renderSearchIndex(docsSearchIndex(docs)) },
  ];
}
