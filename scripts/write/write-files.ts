import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import type { KioskAssets } from '../model/kiosk/kiosk-assets.ts';
import type { MadeLogo } from '../model/look/look.ts';
import type { MadePicture } from '../model/picture.ts';
import type { MadePrint } from '../model/print.ts';
import type { MadeSheet } from '../model/sheet.ts';
import type { Site } from '../model/site.ts';
import { writeIdeas } from './ideas.ts';
import { writeKioskAssets } from './kiosk-assets.ts';
import { writeLogo } from './logo.ts';
import { writePictures } from './pictures.ts';
import { PressRoom, type PressRoomOptions } from './press-room.ts';
import { writePrints } from './prints.ts';
import { writeRecordings } from './recordings.ts';
import { writeSheets } from './sheets.ts';

/** What is made of the content beside the pages, for the pages to show and offer. */
export interface MadeFiles {
  readonly pictures: readonly MadePicture[];
  readonly sheets: readonly MadeSheet[];
  readonly prints: readonly MadePrint[];
  readonly logo?: MadeLogo;
}

/** Told how far the work is: “sheets”, 3 of 24. */
export type Progress = (what: 'pictures' | 'sheets' | 'prints', done: number, of: number) => void;

export interface WriteFilesOptions {
  /** The content folder, where the pictures lie. */
  readonly content: string;
  /** The root of the site being written. */
  readonly out: string;
  readonly progress?: Progress;
  /** How the sheets are made, where not as usual. */
  readonly presses?: PressRoomOptions;
}

/** Writes a site’s pictures, sheets and prints. Pages come after, because they tell how many pages a sheet has. */
export async function writeFiles(
  site: Site,
  { content, out, progress, presses }: WriteFilesOptions,
): Promise<MadeFiles> {
  const forPaper = await paperFolder(out);
  let room: PressRoom | undefined;
  try {
    const pictures = await writeShown(site, { content, out, ...(progress && { progress }) }, forPaper);
    room = new PressRoom(pictures, presses);
    const sheets = await writeSheets(site, pictures, room, out, (done, of) => progress?.('sheets', done, of));
    const prints = await writePrints({ site, pictures, sheets }, room, out, (done, of) =>
      progress?.('prints', done, of),
    );
    const logo = site.look?.logo && (await writeLogo(site.look.logo, content, out));
    return { pictures, sheets, prints, ...(logo && { logo }) };
  } finally {
    await room?.close();
    await rm(forPaper, { recursive: true, force: true });
  }
}

/** What is made of the content for the screens of a kiosk. */
export interface KioskFiles {
  readonly pictures: readonly MadePicture[];
  readonly assets: KioskAssets;
}

/** Writes what a kiosk shows beside its screens. It has no sheets: staff print them. */
export async function writeKioskFiles(site: Site, options: WriteFilesOptions): Promise<KioskFiles> {
  const forPaper = await paperFolder(options.out);
  try {
    const pictures = await writeShown(site, options, forPaper);
    return { pictures, assets: await writeKioskAssets(options.out, site) };
  } finally {
    await rm(forPaper, { recursive: true, force: true });
  }
}

/**
 * A folder for pictures that are only needed while sheets are made, and stay out of the site. It is beside the site, where whoever
 * deletes what a killed build has left finds it, too.
 */
async function paperFolder(out: string): Promise<string> {
  const beside = path.dirname(path.resolve(out));
  await mkdir(beside, { recursive: true });
  return mkdtemp(path.join(beside, '.pictures-for-paper-'));
}

/** Writes pictures, films and sound. @param forPaper where pictures for sheets are made */
async function writeShown(
  site: Site,
  { content, out, progress }: WriteFilesOptions,
  forPaper: string,
): Promise<readonly MadePicture[]> {
  const made = await writePictures(site.pictures, content, out, forPaper, (done, of) =>
    progress?.('pictures', done, of),
  );
  await writeRecordings(
    [
      ...site.recordings.flatMap(({ media, captions }) => [media, captions]),
      ...site.leaflets.flatMap(({ recorded }) => recorded?.media ?? []),
    ],
    content,
    out,
  );
  return [...made, ...(await writeIdeas(site.ideas, content, out))];
}
