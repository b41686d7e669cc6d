import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GOOD_PAGES, ofWard } from '../faults/good-pages.ts';
import { writeNeighbours } from '../faults/neighbours.ts';
import type { CleanPage } from './clean-page.ts';
import type { Content } from './content.ts';
import { CONTROLS } from './contents/controls.ts';
import { FORMS } from './contents/forms.ts';
import { LANGUAGES } from './contents/languages.ts';
import { PICTURES } from './contents/pictures.ts';
import { TABLES } from './contents/tables.ts';
import { WORDS } from './contents/words.ts';
import { KIOSK_PAGES } from './kiosk-pages.ts';
import { CLASSES_CSS, LOOKS } from './looks.ts';

const CONTENTS: readonly Content[] = [...LANGUAGES, ...WORDS, ...TABLES, ...FORMS, ...PICTURES, ...CONTROLS];

/** In how many looks each content is shown. The looks take turns, so that each meets contents of every kind. */
const LOOKS_EACH = 3;

/** Pages with nothing wrong, always the same ones: contents of every kind, each in looks that are built differently. */
export function cleanPages(): readonly CleanPage[] {
  const inLooks = CONTENTS.flatMap((content, index) =>
    Array.from({ length: LOOKS_EACH }, (_, turn): CleanPage => {
      const look = LOOKS[(index + turn * 3) % LOOKS.length];
      if (!look) throw new Error('There is no such look.');
      const title = `${content.title} ${index * LOOKS_EACH + turn + 1}`;
      return {
        path: `clean/${content.id}-${look.id}.html`,
        html: look.page(content, title),
        profile: look.profile,
      };
    }),
  );
  const good = GOOD_PAGES.map(
    (html, index): CleanPage => ({
      path: `clean/good-${index}.html`,
      html: ofWard(html, 900 + index),
      profile: 'site',
    }),
  );
  return [...inLooks, ...good, ...KIOSK_PAGES];
}

/** Writes clean pages into a folder, with all that they lead to. Returns the pages among the latter. */
export async function writeCleanPages(
  folder: string,
  pages: readonly CleanPage[],
): Promise<readonly string[]> {
  const neighbours = await writeNeighbours(folder);
  await writeFile(join(folder, 'classes.css'), CLASSES_CSS);
  await mkdir(join(folder, 'clean'), { recursive: true });
  for (const { path, html } of pages) await writeFile(join(folder, path), html);
  return neighbours;
}
