import { type WordsReport, wordsChecker } from '../../../a11y/words/check-words.ts';
import { articleFolderOf } from '../../../scripts/model/article-folder.ts';
import type { GivenContent, GivenFile, GivenFiles } from '../../../scripts/model/edit/given-content.ts';
import type { LookedAt, ReaderAsked, SeenPage } from '../../../scripts/model/edit/looked-at.ts';
import { madePicture } from '../../../scripts/model/made-picture.ts';
import { pageFile } from '../../../scripts/model/page.ts';
import type { MadePicture } from '../../../scripts/model/picture.ts';
import { byPlace, type Problem } from '../../../scripts/model/problem.ts';
import type { Site } from '../../../scripts/model/site.ts';
import type { ReadOptions } from '../../../scripts/read/read-options.ts';
import { type Reading, readAgain, readSite } from '../../../scripts/read/read-site.ts';
import { renderPage } from '../../page.tsx';
import { Bytes } from './in-memory/bytes.ts';
import { clear, HOME, makeFolder, PROGRAM, write } from './in-memory/disk.ts';
import { keepMeasure } from './measured-picture.ts';
import { pagesShowing } from './pages-showing.ts';

/** Where the dictionary says that it lies. */
export const DICTIONARY = '/dictionary/en_GB.trie.gz';

interface Opened {
  readonly given: GivenContent;
  readonly root: string;
  readonly options: ReadOptions;
  before: Reading;
}

/**
 * The reader of the program in a writer’s browser: the same code, the same problems in the same words, and the same templates. Only
 * what draws pictures is not there.
 */
export class Reader {
  #opened: Opened | undefined;

  async open({ content, own, folder, dictionary, today }: ReaderAsked & { ask: 'open' }): Promise<void> {
    const root = `${HOME}/${folder}`;
    for (const place of [HOME, PROGRAM]) clear(place);
    makeFolder(`${PROGRAM}/content`);
    writeAll(root, own ?? content.own ?? {});
    writeAll(`${PROGRAM}/content`, content.shipped ?? {});
    write(DICTIONARY, dictionary);
    for (const picture of content.measured) keepMeasure(picture.name, picture);
    const options = { content: root, asOf: content.asOf ?? today, today };
    this.#opened = {
      given: content,
      root,
      options,
      before: await readSite({ ...options, keep: true, take }),
    };
  }

  /** What readers would see, and what is wrong, if a file were saved. @param name from the content folder */
  async look(name: string, text: string): Promise<LookedAt> {
    const opened = this.#mustBeOpen();
    const { reading, words } = await readWith(opened, name, text);
    const folder = articleFolderOf(name);
    // What its folder is called is a mistake of the article, too.
    const isHere = ({ file }: Problem) =>
      file.endsWith(`/${name}`) || (folder !== undefined && file.endsWith(`/${folder}`));
    return {
      problems: [...reading.problems.filter(isHere), ...words.problems].sort(byPlace),
      elsewhere: reading.problems.filter((problem) => !isHere(problem)),
      advice: words.warnings,
      pages: reading.site ? pagesOf(opened.given, reading.site, name) : [],
    };
  }

  /** A file was saved: what is read from now on goes on from it. */
  async saved(name: string, text: string): Promise<void> {
    const opened = this.#mustBeOpen();
    write(`${opened.root}/${name}`, text);
    opened.before = await readSite({ ...opened.options, keep: true, take });
  }

  #mustBeOpen(): Opened {
    if (!this.#opened) throw new Error('No content has been opened.');
    return this.#opened;
  }
}

function writeAll(root: string, files: GivenFiles): void {
  makeFolder(root);
  for (const [name, file] of Object.entries(files)) write(`${root}/${name}`, bytesOf(file));
}

function bytesOf(file: GivenFile): string | Uint8Array {
  return typeof file === 'string' || file instanceof Uint8Array ? file : Bytes.from(file.base64, 'base64');
}

/** The rules of plain language are held to one file at a time. */
const take = async () => undefined;

async function readWith(
  { before, options }: Opened,
  name: string,
  text: string,
): Promise<{ readonly reading: Reading; readonly words: WordsReport }> {
  const checker = wordsChecker(options.today);
  const changed: ReadOptions = {
    ...options,
    unsaved: [{ name, text }],
    take: async (draft, vocabulary) => {
      if (draft.file.endsWith(`/${name}`)) await checker.check(draft, vocabulary);
    },
  };
  const folder = articleFolderOf(name);
  const reading =
    folder !== undefined && before.kept
      ? await readAgain(before.kept, [folder], changed)
      : await readSite(changed);
  return { reading, words: checker.report() };
}

function pagesOf({ made, assets }: GivenContent, site: Site, name: string): readonly SeenPage[] {
  const context = {
    site,
    ...made,
    pictures: [...made.pictures, ...notMade(site, made.pictures)],
    assets: { ...assets, scriptStyles: new Map(assets.scriptStyles) },
    checks: [],
  };
  return pagesShowing(name, site).map(([label, page]) => ({
    label,
    file: pageFile(page),
    html: renderPage(page, context),
  }));
}

/** Pictures that are newer than the site: in their place stand the words that say what they show. */
function notMade(site: Site, made: readonly MadePicture[]): readonly MadePicture[] {
  return [...site.pictures, ...site.ideas.map(({ picture }) => picture)]
    .filter((picture) => !madePicture(picture, made))
    .map((picture) => ({
      picture,
      files: [
        { path: `pictures/${picture.name}.png`, format: 'png', width: picture.width, height: picture.height },
      ],
      print: '',
    }));
}
