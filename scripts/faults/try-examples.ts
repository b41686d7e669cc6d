import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Finding } from '../../a11y/finding.ts';
import { gate } from '../../a11y/gate.ts';
import { examplePages } from '../../templates/testing/example-pages.tsx';
import { withTemporaryFolder } from '../command/temporary-folder.ts';
import { writeAssets } from '../write/assets.ts';
import { everyStyle } from '../write/component-styles.ts';
import { writeStyle } from '../write/style-sheets.ts';

/** What only a whole page can fulfil, and a part of one, shown by itself, cannot. */
const OF_WHOLE_PAGES: readonly string[] = [
  // The example has the heading that is shown, or none.
  'axe:page-has-heading-one',
  'house:heading-first',
  'house:title-like-h1',
  // What belongs to it stands elsewhere on a page: words below a heading, a heading above a table, a transcript below a film.
  'house:heading-alone',
  'house:table-caption',
  'house:media-text',
  // The skip link is a part of its own, and numbers are made links by the part around them.
  'house:skip-link',
  'house:telephone-link',
];

/** What the gate says of the examples of our components: it should say nothing. */
export async function tryExamples(
  progress?: (done: number, of: number) => void,
): Promise<{ readonly pages: number; readonly findings: readonly Finding[] }> {
  return withTemporaryFolder('examples', async (folder) => {
    const { recording } = await writeAssets(folder);
    const style = await writeStyle(path.join(folder, 'assets'), 'examples', await everyStyle());
    const pages = await examplePages({
      style: `../assets/${style}`,
      recording: `../${recording}`,
    });
    await mkdir(path.join(folder, 'examples'));
    for (const { name, html } of pages) await writeFile(path.join(folder, 'examples', name), html);
    const { findings } = await gate(folder, {
      profile: 'site',
      veraPdf: false,
      ...(progress && { progress }),
    });
    // Examples lead to pages of a site that is not there.
    const meant = findings.filter(({ rule }) => !rule.startsWith('link:') && !OF_WHOLE_PAGES.includes(rule));
    return { pages: pages.length, findings: meant };
  });
}
