import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sheetFromTypst } from '../fixtures/sheet-from-typst.ts';

const FILES = join(import.meta.dirname, 'files');

/** Pages that links of good and faulted pages lead to: title, and what they say. */
const PAGES: Readonly<Record<string, readonly [title: string, says: string]>> = {
  'home.html': ['Start here', 'Choose what you want to know. You can always come back to this page.'],
  'advocates.html': ['All about advocates', 'An advocate is on your side. They are free.'],
  'tribunal.html': ['All about tribunals', 'A tribunal can end your section. You can ask it to.'],
  'contact.html': ['How to reach us', 'Tell any nurse that you want to talk to us.'],
};

/** Writes into a folder what the pages in its folders lead to: pages, pictures, sound, a film and a sheet. */
export async function writeNeighbours(folder: string): Promise<readonly string[]> {
  await cp(FILES, join(folder, 'files'), { recursive: true });
  const sheet = sheetFromTypst(join(import.meta.dirname, '../fixtures/sheet-margins/good.typ'), {
    pdfStandard: 'ua-1',
  });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'files/rights.pdf'), sheet);
  for (const [name, [title, says]] of Object.entries(PAGES)) {
    await writeFile(join(folder, name), plainPage(title, says));
  }
  return Object.keys(PAGES);
}

function plainPage(title: string, says: string): string {
  return `<!doctype html>
<html lang="en" dir="ltr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<style>body { margin: 0; padding: 16px; font: 20px/1.6 Verdana, sans-serif; color: #111; background: #fff } h1 { font-size: 2.2em; line-height: 1.2 } p { max-width: 29em; margin: 0 0 2.4em }</style></head>
<body><main><h1>${title}</h1><p>${says}</p></main></body>
</html>
`;
}
