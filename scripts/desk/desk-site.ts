import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { CHECKS } from '../../a11y/checks.ts';
import { renderPage } from '../../templates/page.tsx';
import {
  type CheckedReading,
  type KeptChecked,
  readChecked,
  readCheckedAgain,
} from '../command/read-checked.ts';
import { articleFolderOf } from '../model/article-folder.ts';
import type { Assets } from '../model/assets.ts';
import { inOnePiece } from '../model/in-one-piece.ts';
import type { MadeLogo } from '../model/look/look.ts';
import { pageFile } from '../model/page.ts';
import type { MadePicture } from '../model/picture.ts';
import type { MadePrint } from '../model/print.ts';
import { codeIn, type MadeSheet } from '../model/sheet.ts';
import type { SheetSize } from '../model/sheet-size.ts';
import type { Site } from '../model/site.ts';
import type { ReadOptions } from '../read/read-options.ts';
import { writeAssets } from '../write/assets.ts';
import { writeIdeas } from '../write/ideas.ts';
import { writeLogo } from '../write/logo.ts';
import { writePictures } from '../write/pictures.ts';
import { PressWorker } from '../write/press-worker.ts';
import { sheetDocument } from '../write/sheet-document.ts';
import type { Printed } from '../write/sheet-press.ts';
import { secondsOf } from '../write/sheets.ts';
import { type Choice, chosen } from './choice.ts';

/** A page as a whole build would write it. */
export interface DeskPage {
  /** From the root of the site: `england/en/imha/index.html`. */
  readonly file: string;
  readonly html: string;
}

/** What pages and sheets are made with, beside the words. */
interface Dress {
  readonly assets: Assets;
  readonly pictures: readonly MadePicture[];
  readonly logo?: MadeLogo;
  readonly press: PressWorker;
}

/**
 * A site that is kept in memory while someone writes, so that a page and a sheet can be shown as soon as their leaflet is saved:
 *
 *     const site = await DeskSite.open(options, out);
 *     await site.saved(['leaflets/imha/en.md']); // reads that leaflet again, and nothing else
 *     site.reading.problems; site.page(choice)?.html; (await site.print(choice, 'standard'))?.pdf;
 */
export class DeskSite {
  /** What pages load: styles, pictures, sound. The pages themselves are not written here. */
  readonly out: string;
  readonly #options: ReadOptions;
  #reading: CheckedReading;
  /** The last reading with a site, which the next can go on from. */
  #kept: KeptChecked | undefined;
  #dress: Dress | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #made: { readonly sheets: readonly MadeSheet[]; readonly prints: readonly MadePrint[] } = {
    sheets: [],
    prints: [],
  };

  private constructor(options: ReadOptions, out: string, reading: CheckedReading) {
    this.#options = options;
    this.out = out;
    this.#reading = reading;
  }

  /**
   * Reads the whole content, which takes some seconds.
   *
   * @param out where to write what pages load; whoever opens it deletes it afterwards
   */
  static async open(options: ReadOptions, out: string): Promise<DeskSite> {
    const keeping = { ...options, keep: true };
    const site = new DeskSite(keeping, out, await readChecked(keeping));
    await site.#take(site.#reading);
    return site;
  }

  /** Everything that was found when the content was last read. */
  get reading(): CheckedReading {
    return this.#reading;
  }

  /** Whether nothing was changed but the words of articles, which can be read again alone, since all else could be read. */
  isQuick(changed: readonly string[]): boolean {
    return this.#reading.kept !== undefined && changed.every((name) => articleFolderOf(name) !== undefined);
  }

  /** Whether a file is there, in the content or in what comes with the program. */
  has(name: string): boolean {
    return this.#kept?.kept.around.folder.exists(name) ?? false;
  }

  /**
   * Reads what has been saved, and all else only where the change may reach it.
   *
   * @param changed names from the content folder: `leaflets/imha/en.md`
   * @param between as for `readWhole`, where everything is read
   */
  async saved(changed: readonly string[], between?: ReadOptions['between']): Promise<CheckedReading> {
    const before = this.#kept;
    if (!before || !this.isQuick(changed)) return this.readWhole(between);
    const folders = new Set(changed.flatMap((name) => articleFolderOf(name) ?? []));
    const reading = await readCheckedAgain(before, [...folders], this.#options);
    if (hasLost(before.site, reading.site)) return this.readWhole(between);
    await this.#take(reading);
    return reading;
  }

  /** Reads everything again. @param between waited for now and then; what it throws ends the reading */
  async readWhole(between?: ReadOptions['between']): Promise<CheckedReading> {
    const reading = await readChecked({ ...this.#options, ...(between && { between }) });
    await this.#take(reading, between);
    return reading;
  }

  /** Takes what a whole writing has made, for the pages to tell how long and how large each sheet is. */
  takeMade(made: { readonly sheets: readonly MadeSheet[]; readonly prints: readonly MadePrint[] }): void {
    this.#made = made;
  }

  /** The page of an article; nothing where the content has none. */
  page(choice: Choice, { site }: CheckedReading = this.#reading): DeskPage | undefined {
    const page = site && chosen(site, choice);
    if (!page || !this.#dress) return undefined;
    const { assets, pictures, logo } = this.#dress;
    const context = {
      site,
      pictures,
      assets,
      checks: CHECKS,
      prints: this.#made.prints,
      sheets: this.#made.sheets
        .filter(({ leaflet, nation }) => choice.folder === `leaflets/${leaflet}` && choice.nation === nation)
        .map((sheet) => ({ ...sheet, ...codeNow(site, sheet) })),
      ...(logo && { logo }),
    };
    return { file: pageFile(page), html: inOnePiece(renderPage(page, context)) };
  }

  /**
   * The sheet of a leaflet, with its pages drawn; nothing where it has none.
   *
   * @throws in words, where it cannot be set
   */
  async print(choice: Choice, size: SheetSize): Promise<Printed | undefined> {
    const { site } = this.#reading;
    if (!site) return undefined;
    const page = chosen(site, choice);
    if (page?.kind !== 'leaflet') return undefined;
    const { leaflet } = page;
    return this.#inTurn(async () => {
      if (!this.#dress) return undefined;
      const { pictures } = this.#dress;
      // One that has died, for want of memory or of luck, prints nothing more.
      if (this.#dress.press.hasEnded) this.#dress = { ...this.#dress, press: new PressWorker(pictures) };
      return this.#dress.press.print({
        name: `${codeIn(site, leaflet, size)} from ${leaflet.file}`,
        document: sheetDocument(site, leaflet, size, pictures),
        madeAt: secondsOf(site.asOf),
        drawn: true,
      });
    });
  }

  /** Ends the press. */
  async close(): Promise<void> {
    const dress = this.#dress;
    this.#dress = undefined;
    await dress?.press.end();
  }

  /** The press does one job at a time, and must not be changed under it. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  async #take(reading: CheckedReading, between?: ReadOptions['between']): Promise<void> {
    const { site, kept } = reading;
    if (site && this.#needsDress(reading)) await this.#inTurn(() => this.#putOn(site));
    // What was saved and read meanwhile must not be forgotten again.
    await between?.();
    this.#reading = reading;
    if (kept) this.#kept = { ...reading, kept };
  }

  /** Another picture, colour, language or letter needs other files. */
  #needsDress({ site, kept }: CheckedReading): boolean {
    if (!this.#dress || kept?.around !== this.#kept?.kept.around) return true;
    const made = new Set(this.#dress.pictures.map(({ picture }) => picture.name));
    return site?.pictures.some(({ name }) => !made.has(name)) ?? false;
  }

  async #putOn(site: Site): Promise<void> {
    const { content } = this.#options;
    const old = this.#dress;
    const forPaper = path.join(this.out, 'pictures-for-paper');
    await mkdir(forPaper, { recursive: true });
    const pictures = [
      ...(await writePictures(site.pictures, content, this.out, forPaper)),
      ...(await writeIdeas(site.ideas, content, this.out)),
    ];
    const logo = site.look?.logo && (await writeLogo(site.look.logo, content, this.out));
    const assets = await writeAssets(this.out, site);
    const press = old && isSame(old.pictures, pictures) ? old.press : new PressWorker(pictures);
    this.#dress = { assets, pictures, ...(logo && { logo }), press };
    if (press !== old?.press) await old?.press.end();
  }
}

/** Whether an article is gone to which others, as they were read before, may still link. */
function hasLost(before: Site | undefined, now: Site | undefined): boolean {
  const names = (site: Site | undefined) =>
    [...(site?.leaflets ?? []), ...(site?.infoPages ?? [])].map(
      ({ file, nation, language }) => `${nation} ${language} ${file}`,
    );
  const left = new Set(names(now));
  return names(before).some((name) => !left.has(name));
}

function isSame(some: readonly MadePicture[], others: readonly MadePicture[]): boolean {
  const names = (pictures: readonly MadePicture[]) => pictures.map(({ picture }) => picture.name).join();
  return names(some) === names(others);
}

/** The code of a sheet as it would be printed now: it changes with the words. */
function codeNow(site: Site, { leaflet: id, nation, language, size }: MadeSheet): { code?: string } {
  const page = chosen(site, {
    folder: `leaflets/${id}`,
    form: size === 'easy' ? 'easy' : 'standard',
    nation: nation as Choice['nation'],
    language,
  });
  return page?.kind === 'leaflet' ? { code: codeIn(site, page.leaflet, size) } : {};
}
