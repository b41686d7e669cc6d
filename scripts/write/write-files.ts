import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { MadePicture } from '../model/picture.ts';
import type { MadePrint } from '../model/print.ts';
import type { MadeSheet } from '../model/sheet.ts';
import type { Site } from '../model/site.ts';
import { writeIdeas } from './ideas.ts';
import { writePictures } from './pictures.ts';
import { writePrints } from './prints.ts';
import { writeRecordings } from './recordings.ts';
import { sheetPress } from './sheet-press.ts';
import { writeSheets } from './sheets.ts';

/** What is made of the content beside the pages, for the pages to show and offer. */
export interface MadeFiles {
  readonly pictures: readonly MadePicture[];
  readonly sheets: readonly MadeSheet[];
  readonly prints: readonly MadePrint[];
}

/** Told how far the work is: “sheets”, 3 of 24. */
export type Progress = (what: 'pictures' | 'sheets', done: number, of: number) => void;

/**
 * Writes a site’s pictures and sheets. Pages come after, because they tell how many pages a sheet has.
 *
 * @param content The content folder, where the pictures lie.
 * @param out The root of the site being written.
 */
export async function writeFiles(
  site: Site,
  { content, out, progress }: { content: string; out: string; progress?: Progress },
): Promise<MadeFiles> {
  // Pictures for paper are only needed while the sheets are made, and stay out of the site.
  const forPaper = await mkdtemp(path.join(tmpdir(), 'pictures-for-paper-'));
  try {
    const pictures = await writePictures(site.pictures, content, out, forPaper, (done, of) =>
      progress?.('pictures', done, of),
    );
    await writeRecordings(site.recordings, content, out);
    const ideas = await writeIdeas(site.ideas, content, out);
    const all = [...pictures, ...ideas];
    const press = sheetPress(all);
    const sheets = await writeSheets(site, all, press, out, (done, of) => progress?.('sheets', done, of));
    const prints = await writePrints({ site, pictures: all, sheets }, press, out);
    return { pictures: all, sheets, prints };
  } finally {
    await rm(forPaper, { recursive: true, force: true });
  }
}
