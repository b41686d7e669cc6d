import path from 'node:path';
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import { articleFolderOf } from '../model/article-folder.ts';
import { NATION_NAMES } from '../model/nation.ts';
import { type Problem, problemLine } from '../model/problem.ts';
import type { SheetSize } from '../model/sheet-size.ts';
import type { MadeFiles } from '../write/write-files.ts';
import { type Choice, chosen, fileOf } from './choice.ts';
import type { DeskPage, DeskSite } from './desk-site.ts';
import type { DrawnPage, Offered, Said, ShownProblem, Standing } from './desk-state.ts';
import { offeredBy, sizesFor } from './offered.ts';
import { Recent } from './recent.ts';

/** What somebody at a desk has asked to see. */
export interface Wish {
  readonly choice: Choice | undefined;
  readonly size: SheetSize;
  /** Whether to go to whatever is saved. */
  readonly follow: boolean;
}

/** A page or a sheet as it was last shown, and the number by which browsers know it from others. */
interface ShownPage extends DeskPage {
  readonly choice: Choice;
  readonly version: number;
}

interface ShownSheet {
  readonly pdf: Uint8Array;
  readonly drawings: readonly string[];
  readonly version: number;
}

interface Viewer {
  wish: Wish;
  readonly say: (said: Said) => void;
  /** The sheet that is being set for it, and whether another is to be set after it. */
  setting: boolean;
  again: boolean;
}

/** How many pages and sheets are held for when a leaflet cannot be made any more. */
const HELD = 24;

/** So long nothing must be saved before everything is read again, in milliseconds. */
const QUIET = 1_000;

/** Until what is being saved is tried again, in milliseconds: at first, and at most. */
const A_MOMENT = 20;
const A_WHILE = 2_000;

/** Left by a whole reading that something was saved during. */
class Overtaken extends Error {}

/** Shows one article to each who looks on, and again whenever it is saved. */
export class Desk {
  readonly #site: DeskSite;
  readonly #viewers = new Set<Viewer>();
  readonly #pages = new Recent<ShownPage>(HELD);
  readonly #sheets = new Recent<ShownSheet>(HELD);
  #last: { readonly folder: string; readonly form: Choice['form']; readonly language: string } | undefined;
  /** Names of saved files that have not been read yet. */
  #waiting = new Set<string>();
  #working: Promise<void> | undefined;
  /** Why what was saved cannot be read, where it cannot. */
  #trouble: string | undefined;
  #readings = 1;
  // Browsers keep what they have seen, also of a desk that was here an hour ago.
  #version = Date.now();
  #saves = 0;
  #later: NodeJS.Timeout | undefined;

  /** @param last the file that was last saved, by its name from the content folder */
  constructor(site: DeskSite, last?: string) {
    this.#site = site;
    if (last !== undefined) this.#follow(last);
  }

  /** Shows somebody what they ask for, from now on. @returns what ends that */
  look(wish: Wish, say: (said: Said) => void): () => void {
    const viewer: Viewer = { wish, say, setting: false, again: false };
    this.#viewers.add(viewer);
    if (wish.follow && !wish.choice) this.#lead(viewer);
    this.#show(viewer);
    return () => this.#viewers.delete(viewer);
  }

  /** Reads what was saved, and shows it. @param names from the content folder */
  async saved(names: readonly string[]): Promise<void> {
    for (const name of names) this.#waiting.add(name);
    this.#saves += 1;
    clearTimeout(this.#later);
    await this.#workOn();
  }

  /** Reads nothing more. */
  close(): void {
    clearTimeout(this.#later);
    this.#viewers.clear();
  }

  /** Takes what a whole writing has made. */
  made(files: Pick<MadeFiles, 'sheets' | 'prints'>): void {
    this.#site.takeMade(files);
    for (const viewer of this.#viewers) this.#showPage(viewer);
  }

  /** A page that has been shown, as it is now, or as it was when it could last be made. @param file from the root of the site */
  pageAt(file: string): string | undefined {
    const held = this.#pages.find((page) => page.file === file);
    return held && (this.#pageOf(held.choice).page ?? held).html;
  }

  drawingAt(version: number, page: number): string | undefined {
    return this.#sheets.find((sheet) => sheet.version === version)?.drawings[page - 1];
  }

  pdfAt(version: number): Uint8Array | undefined {
    return this.#sheets.find((sheet) => sheet.version === version)?.pdf;
  }

  #workOn(): Promise<void> {
    this.#working ??= this.#work().finally(() => {
      this.#working = undefined;
    });
    return this.#working;
  }

  async #work(): Promise<void> {
    let pause = A_MOMENT;
    while (this.#waiting.size > 0) {
      const names = [...this.#waiting];
      this.#waiting = new Set();
      try {
        const isQuick = this.#site.isQuick(names);
        await this.#site.saved(names, this.#unlessSaved());
        clearTimeout(this.#later);
        // What one leaflet changes elsewhere is found out once the writer stops to think.
        if (isQuick) this.#later = setTimeout(() => void this.#readRest(), QUIET);
      } catch (error) {
        // What was not read is read with what was saved meanwhile.
        for (const name of names) this.#waiting.add(name);
        if (error instanceof Overtaken) continue;
        if (pause >= A_WHILE || !isPassing(error)) this.#tellTrouble(error);
        // A fault of ours is the same each time, until something else is saved.
        if (!isPassing(error)) return;
        await wait(pause);
        pause = Math.min(2 * pause, A_WHILE);
        continue;
      }
      pause = A_MOMENT;
      this.#trouble = undefined;
      const articles = names.filter((name) => articleFolderOf(name) !== undefined && this.#site.has(name));
      const last = articles.at(-1);
      if (last !== undefined) this.#follow(last);
      this.#showAll(last !== undefined);
    }
  }

  /** Says once, here and on every desk, why what was saved is not shown. */
  #tellTrouble(error: unknown): void {
    const words = wordsOf(error);
    if (words === this.#trouble) return;
    console.error(error);
    this.#trouble = words;
    this.#showAll(false);
  }

  /** Whatever goes wrong here is told by the next reading. */
  async #readRest(): Promise<void> {
    if (this.#working) return;
    const known = this.#site.reading;
    try {
      await this.#site.readWhole(this.#unlessSaved());
    } catch (error) {
      if (!(error instanceof Overtaken)) console.error(error);
      return;
    }
    this.#trouble = undefined;
    if (linesOf(known.problems) !== linesOf(this.#site.reading.problems)) this.#showAll(false);
  }

  /** Lets what is saved be heard of, and then gives way to it. */
  #unlessSaved(): () => Promise<void> {
    const saves = this.#saves;
    return async () => {
      await turn();
      if (saves !== this.#saves) throw new Overtaken();
    };
  }

  #showAll(lead: boolean): void {
    this.#readings += 1;
    for (const viewer of this.#viewers) {
      if (lead && viewer.wish.follow) this.#lead(viewer);
      this.#show(viewer);
    }
  }

  #follow(name: string): void {
    const folder = articleFolderOf(name);
    if (folder === undefined) return;
    const [language = '', easy] = path.posix.basename(name, '.md').split('.');
    this.#last = { folder, language, form: easy === 'easy' ? 'easy' : 'standard' };
  }

  #lead(viewer: Viewer): void {
    const { site } = this.#site.reading;
    const last = this.#last;
    if (!last || !site) return;
    const { wish } = viewer;
    // A language that readers do not get yet has no page.
    const isRead = site.languages.some(({ id }) => id === last.language);
    const language = isRead ? last.language : (wish.choice?.language ?? site.languages[0]?.id ?? 'en');
    const nation = wish.choice?.nation ?? site.nations[0] ?? 'england';
    viewer.wish = { ...wish, choice: { ...last, language, nation } };
  }

  #show(viewer: Viewer): void {
    const { site, problems } = this.#site.reading;
    const articles = site ? offeredBy(site) : [];
    viewer.wish = { ...viewer.wish, choice: this.#nearest(viewer.wish.choice, articles) };
    const { choice } = viewer.wish;
    const { sizes, size } = sizesFor(site, viewer.wish);
    viewer.say({
      kind: 'state',
      articles,
      nations: (site?.nations ?? []).map((id) => ({ id, name: NATION_NAMES[id] })),
      languages: (site?.languages ?? []).map(({ id, englishName }) => ({ id, name: englishName })),
      sizes,
      choice,
      size,
      problems: inOrder(problems, choice),
      reading: this.#readings,
      ...(this.#trouble !== undefined && { trouble: this.#trouble }),
    });
    this.#showPage(viewer);
    void this.#showSheet(viewer);
  }

  /** What was asked for, or what there is of it: another nation where this one is not told, the first article where nothing is left. */
  #nearest(choice: Choice | undefined, articles: readonly Offered[]): Choice | undefined {
    const { site } = this.#site.reading;
    if (!site) return choice;
    const [first] = articles;
    const wanted = choice ?? (first && { ...first, nation: site.nations[0] ?? 'england', language: '' });
    if (!wanted) return undefined;
    const { folder, form, nation } = wanted;
    const language = site.languages.some(({ id }) => id === wanted.language)
      ? wanted.language
      : (site.languages[0]?.id ?? 'en');
    const here = [nation, ...site.nations].find((one) =>
      chosen(site, { folder, form, language, nation: one }),
    );
    return { folder, form, language, nation: here ?? nation };
  }

  #showPage(viewer: Viewer): void {
    const { choice } = viewer.wish;
    if (!choice) {
      viewer.say({ kind: 'page', reading: this.#readings, standing: 'none' });
      return;
    }
    const key = keyOf(choice);
    const { page, trouble } = this.#pageOf(choice);
    const held = this.#pages.get(key);
    if (page && page.html !== held?.html) {
      this.#version += 1;
      this.#pages.set(key, { ...page, choice, version: this.#version });
    }
    const shown = this.#pages.get(key);
    const standing = page ? 'new' : this.#standingOf(choice, shown);
    viewer.say({
      kind: 'page',
      reading: this.#readings,
      standing,
      ...(shown && standing !== 'none' && { address: `/${shown.file}?shown=${shown.version}` }),
      ...(trouble !== undefined && { trouble }),
    });
  }

  /** The page of an article as it is now, or why it cannot be made. */
  #pageOf(choice: Choice): { readonly page?: DeskPage; readonly trouble?: string } {
    try {
      const page = this.#site.page(choice);
      return page ? { page } : {};
    } catch (error) {
      return { trouble: wordsOf(error) };
    }
  }

  /** What is said of an article that cannot be made now. @param shown what is held of it */
  #standingOf({ folder, form }: Choice, shown: unknown): Exclude<Standing, 'new'> {
    if (!shown) return 'none';
    const { site } = this.#site.reading;
    const main = site?.languages[0]?.id;
    const isGone = main !== undefined && !this.#site.has(fileOf({ folder, form, language: main }));
    return isGone ? 'gone' : 'old';
  }

  async #showSheet(viewer: Viewer): Promise<void> {
    if (viewer.setting) {
      viewer.again = true;
      return;
    }
    viewer.setting = true;
    do {
      viewer.again = false;
      await this.#setSheet(viewer);
    } while (viewer.again && this.#viewers.has(viewer));
    viewer.setting = false;
  }

  async #setSheet(viewer: Viewer): Promise<void> {
    const reading = this.#readings;
    const { choice } = viewer.wish;
    const { size } = sizesFor(this.#site.reading.site, viewer.wish);
    const key = choice && `${keyOf(choice)} ${size ?? viewer.wish.size}`;
    let trouble: string | undefined;
    let isNew = false;
    if (choice && key && size) {
      try {
        const printed = await this.#site.print(choice, size);
        if (printed) {
          this.#version += 1;
          const { pdf, drawings = [] } = printed;
          this.#sheets.set(key, { pdf, drawings, version: this.#version });
          isNew = true;
        }
      } catch (error) {
        trouble = wordsOf(error);
      }
    }
    const shown = key === undefined ? undefined : this.#sheets.get(key);
    viewer.say({
      kind: 'sheet',
      reading,
      standing: isNew ? 'new' : choice ? this.#standingOf(choice, shown) : 'none',
      pages: shown ? drawnPages(shown) : [],
      ...(shown && { pdf: `/desk/sheet/${shown.version}.pdf` }),
      ...(trouble !== undefined && { trouble }),
    });
  }
}

function keyOf({ folder, form, nation, language }: Choice): string {
  return `${folder} ${form} ${nation} ${language}`;
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function linesOf(problems: readonly Problem[]): string {
  return problems.map(problemLine).toSorted().join('\n');
}

/** A file may be deleted, renamed or locked by another program after it was listed and before it was read. */
const PASSING: readonly unknown[] = ['ENOENT', 'EBUSY', 'EPERM', 'EACCES', 'EMFILE'];

function isPassing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && PASSING.includes(error.code);
}

/** Those of the article that is shown come first. */
function inOrder(problems: readonly Problem[], choice: Choice | undefined): readonly ShownProblem[] {
  const shown = problems.map((problem) => ({
    ...problem,
    own: choice !== undefined && path.posix.dirname(problem.file).endsWith(`/${choice.folder}`),
  }));
  return [...shown.filter(({ own }) => own), ...shown.filter(({ own }) => !own)];
}

const SIZE = /viewBox="0 0 (?<width>[\d.]+) (?<height>[\d.]+)"/u;

function drawnPages({ drawings, version }: ShownSheet): readonly DrawnPage[] {
  return drawings.map((drawing, index) => {
    const { width = '595', height = '842' } = SIZE.exec(drawing)?.groups ?? {};
    return {
      address: `/desk/sheet/${version}/${index + 1}.svg`,
      width: Math.round(Number(width)),
      height: Math.round(Number(height)),
    };
  });
}
