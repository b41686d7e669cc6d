import type { Block, PictureBlock } from '../scripts/model/block.ts';
import type { Article } from '../scripts/model/leaflet.ts';
import type { Page } from '../scripts/model/page.ts';
import { languageOf } from '../scripts/model/site.ts';
import type { Surroundings } from './components/blocks/blocks.tsx';
import { hrefOfLink, hrefsOn } from './links.ts';
import type { PageContext } from './page-context.ts';

/** What the blocks of an article need from the page they stand on. */
export function surroundingsOf(page: Page, article: Article, context: PageContext): Surroundings {
  const { site, pictures, checks } = context;
  const href = hrefsOn(page, site);
  const first = firstPicture(article.blocks);
  return {
    language: languageOf(site, article.language),
    hrefOf: (to) => hrefOfLink(to, article, page.large, site, href),
    pictureOf: (block) => {
      const made = pictures.find(({ picture }) => picture.name === block.picture.name);
      if (!made) throw new Error(`No files were made of the picture ${block.picture.file}.`);
      return {
        files: made.files.map(({ path, ...file }) => ({ ...file, href: href(path) })),
        lazy: block !== first,
      };
    },
    checks,
  };
}

function firstPicture(blocks: readonly Block[]): PictureBlock | undefined {
  for (const block of blocks) {
    if (block.kind === 'picture') return block;
    const inside = block.kind === 'callout' ? firstPicture(block.blocks) : undefined;
    if (inside) return inside;
  }
  return undefined;
}
