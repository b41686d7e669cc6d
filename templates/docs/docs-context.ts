import type { Docs } from '../../scripts/model/docs/doc.ts';
import type { DocsAssets } from '../../scripts/model/docs/docs-assets.ts';

/** What every page of the docs may draw on. */
export interface DocsContext {
  readonly docs: Docs;
  readonly assets: DocsAssets;
}
