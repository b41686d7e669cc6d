import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Docs, docPictures } from '../model/docs/doc.ts';
import type { DocsAssets } from '../model/docs/docs-assets.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import { readTemplate, writeAsset } from './asset-files.ts';
import { bundled } from './bundled.ts';
import { componentStyles, stylesOf } from './component-styles.ts';
import { writeLatinFonts } from './latin-fonts.ts';
import { css } from './style-sheets.ts';

/** Writes what pages of the docs share, and the pictures they show, into `assets/`. @param out the root of the docs */
export async function writeDocsAssets(out: string, docs: Docs, content: ContentFolder): Promise<DocsAssets> {
  const folder = path.join(out, 'assets');
  await mkdir(folder, { recursive: true });
  const styles = [
    ...stylesOf('list', await componentStyles()),
    'components/table/table.css',
    'components/picture/picture.css',
    'docs/docs.css',
  ];
  const pictures = new Map<string, string>();
  for (const picture of [docs.front, ...docs.pages].flatMap(({ blocks }) => docPictures(blocks))) {
    const bytes = await readFile(content.file(picture.file).path);
    const { name, ext } = path.parse(picture.file);
    if (!pictures.has(picture.name))
      pictures.set(picture.name, await writeAsset(folder, name, ext.slice(1), bytes));
  }
  return {
    style: await writeAsset(
      folder,
      'docs',
      'css',
      await css('docs', styles, [await writeLatinFonts(folder)], 'not-print'),
    ),
    printStyle: await writeAsset(folder, 'print', 'css', await css('print', styles, [], 'print')),
    icon: await writeAsset(folder, 'icon', 'svg', await readTemplate('styles/icon.svg')),
    script: await writeAsset(folder, 'remember', 'js', await bundled('components/settings/remember.js')),
    search: await writeAsset(folder, 'search', 'js', await bundled('components/search-box/search.js')),
    pictures,
  };
}
