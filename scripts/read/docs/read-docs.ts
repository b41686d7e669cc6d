import path from 'node:path';
import type { z } from 'zod';
import { DOC_KINDS, type DocKind, type DocPage, type Docs, docName } from '../../model/docs/doc.ts';
import type { Language } from '../../model/language.ts';
import type { Picture } from '../../model/picture.ts';
import { byPlace, type Problem } from '../../model/problem.ts';
import type { ContentFolder } from '../content-folder.ts';
import { type MarkdownNode, markdownTree, nodesOfKind } from '../markdown-tree.ts';
import { didYouMean } from '../nearest.ts';
import { readPicture } from '../picture.ts';
import { bodyOf, readArticle, type SourceArticle } from '../read-article.ts';
import type { Report } from '../report.ts';
import { ID } from '../schema.ts';
import { SourceDocument } from '../source-document.ts';
import { readTextFile } from '../text-file.ts';
import { docLink } from './doc-link.ts';
import { docSchema } from './doc-schema.ts';
import { anchorsIn, imagesNamed, parseDoc } from './parse-doc.ts';

/** What pages of the docs may name that does not stand in `content/docs`. */
export interface Beside {
  /** Pages that are generated. */
  readonly generated: readonly (DocPage & { readonly kind: DocKind })[];
  /** The pictures that a command makes, by their names from `content/docs`. */
  readonly pictures: readonly string[];
}

/** What there may be in the folder beside pages. */
const OTHER_FOLDERS = ['captured', 'pictures'];

/** Folders in which pages are written; others have pages that are generated. */
const WRITTEN = DOC_KINDS.filter((kind) => kind !== 'reference');

interface SourcePage {
  readonly kind: DocPage['kind'];
  readonly id: string;
  readonly article: SourceArticle<z.infer<typeof docSchema>>;
  readonly tree: readonly MarkdownNode[];
  readonly document: SourceDocument;
}

/** The docs, if nothing is wrong with them. */
export interface DocsRead {
  readonly docs?: Docs;
  readonly problems: readonly Problem[];
}

/** Reads `content/docs`, and tells everything that is wrong with it. @param language that it is written in */
export async function readDocs(folder: ContentFolder, language: Language, beside: Beside): Promise<DocsRead> {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const sources = sourcesIn(folder, report);
  const pictures = await picturesIn(folder, sources, beside.pictures, report);

  const anchors = new Map([
    ...beside.generated.map((page) => [docName(page), anchorsOf(page)] as const),
    ...DOC_KINDS.map((kind) => [kind, []] as const),
    ...sources.map((source) => [docName(source), anchorsIn(source.tree)] as const),
  ]);
  const pages = sources.map((source) => parsed(source, folder, anchors, pictures, report));
  const front = pages.find(({ kind }) => kind === 'front');
  tellTwice(sources, report);
  if (!front && !sources.some(({ kind }) => kind === 'front') && !folder.exists('docs/index.md')) {
    report({
      file: folder.file('docs/index.md').shown,
      line: 1,
      column: 1,
      rule: 'file-missing',
      message: 'The docs have no front page.',
      fix: 'Write docs/index.md, with a title and a summary at its top.',
    });
  }
  if (problems.length > 0 || !front) return { problems: problems.sort(byPlace) };
  const written = [...pages, ...beside.generated].filter(
    (page): page is DocPage & { readonly kind: DocKind } => page.kind !== 'front',
  );
  return {
    docs: {
      language,
      front,
      pages: DOC_KINDS.flatMap((kind) => written.filter((page) => page.kind === kind)),
    },
    problems: [],
  };
}

/** Every page that is written, those of a folder in their order. */
function sourcesIn(folder: ContentFolder, report: Report): readonly SourcePage[] {
  const read = (kind: DocPage['kind'], name: string): readonly SourcePage[] => {
    const file = folder.file(name);
    const told: Problem[] = [];
    const article = readArticle(folder, file, docSchema, (problem) => told.push(problem));
    const body = article && bodyOf(article.text).body;
    const tree = body === undefined ? [] : markdownTree(body);
    for (const problem of told) if (!isShown(problem, tree)) report(problem);
    if (!article || body === undefined) return [];
    const id = kind === 'front' ? '' : path.posix.basename(name, '.md');
    return [{ kind, id, article, tree, document: new SourceDocument(file.shown, body, report) }];
  };
  const stray = (name: string, fix: string) =>
    report({
      file: folder.file(name).shown,
      line: 1,
      column: 1,
      rule: 'stray-file',
      message: 'Nothing reads this.',
      fix,
    });
  const front = folder.list('docs').flatMap((name) => {
    if (name === 'index.md') return read('front', 'docs/index.md');
    if (![...WRITTEN, ...OTHER_FOLDERS].includes(name))
      stray(`docs/${name}`, `Move it into one of ${WRITTEN.join(', ')}, or delete it.`);
    return [];
  });
  const others = WRITTEN.flatMap((kind) =>
    folder.list(`docs/${kind}`).flatMap((name) => {
      if (/\.(?:png|svg|webp|jpe?g|avif)$/iu.test(name)) return [];
      const id = name.slice(0, -'.md'.length);
      if (!name.endsWith('.md') || id === 'index' || !ID.test(id)) {
        stray(`docs/${kind}/${name}`, 'Give it a name of small letters, digits and single hyphens, and .md.');
        return [];
      }
      return read(kind, `docs/${kind}/${name}`);
    }),
  );
  const orderOf = ({ article }: SourcePage) => article.front.value.order ?? Number.POSITIVE_INFINITY;
  const sorted = WRITTEN.flatMap((kind) =>
    others
      .filter((page) => page.kind === kind)
      .sort((a, b) => (orderOf(a) === orderOf(b) ? a.id.localeCompare(b.id, 'en') : orderOf(a) - orderOf(b))),
  );
  return [...front, ...sorted];
}

/** Whether it is a hidden character in code, which shows it: the page says which it is. */
function isShown({ rule, line }: Problem, tree: readonly MarkdownNode[]): boolean {
  if (rule !== 'hidden-character') return false;
  return nodesOfKind(tree, 'fence').some(({ token: { map } }) => map && map[0] < line && line <= map[1]);
}

/** The pictures that pages name and that are there, by their names from the content folder. */
async function picturesIn(
  folder: ContentFolder,
  sources: readonly SourcePage[],
  listed: readonly string[],
  report: Report,
): Promise<ReadonlyMap<string, Picture>> {
  const found = new Map<string, Picture>();
  const told = new Set<string>();
  for (const source of sources) {
    for (const { file, ...at } of imagesNamed(source.tree)) {
      const name = nameFrom(source, file);
      if (found.has(name)) continue;
      const wrong = (words: Pick<Problem, 'rule' | 'message' | 'fix'>) =>
        report({ file: source.article.file.shown, ...at, ...words });
      const short = name.replace(/^docs\//u, '');
      if (!listed.includes(short)) {
        wrong({
          rule: 'picture-missing',
          message: `“${short}” is not a picture that “npm run screenshots -- --docs” makes.`,
          fix: `${didYouMean(short, listed)}Add it to the list in scripts/docs/doc-shots.ts.`,
        });
        continue;
      }
      const read = await readPicture(folder.file(name).path, name, {
        beside: 'the page: “npm run screenshots -- --docs” does',
        faultOfSize: () => undefined,
      });
      if ('wrong' in read) {
        if (!told.has(name)) wrong(read.wrong);
        told.add(name);
      } else found.set(name, read.picture);
    }
  }
  return found;
}

function nameFrom({ article }: SourcePage, file: string): string {
  return path.posix.normalize(path.posix.join(path.posix.dirname(article.file.name), file));
}

function parsed(
  source: SourcePage,
  folder: ContentFolder,
  anchors: ReadonlyMap<string, readonly string[]>,
  pictures: ReadonlyMap<string, Picture>,
  report: Report,
): DocPage {
  const { kind, id, article, tree, document } = source;
  const { title, summary } = article.front.value;
  const blocks = parseDoc(tree, document, {
    linkTo: (href, at) => {
      const found = docLink(href, source, anchors);
      if ('to' in found) return found.to;
      document.wrong(at, ...found.wrong);
      return undefined;
    },
    picture: (file) => pictures.get(nameFrom(source, file)),
    captured: (name, at) => {
      const file = `docs/captured/${name}.txt`;
      if (folder.exists(file)) {
        // A program may have named a hidden character; it is shown by its code, like any in code.
        const tell: Report = (problem) => problem.rule !== 'hidden-character' && report(problem);
        return readTextFile(folder, folder.file(file), tell)?.replace(/\s+$/u, '');
      }
      document.wrong(
        at,
        'file-missing',
        `There is no ${file}, which a test writes.`,
        `${didYouMean(`${name}.txt`, folder.list('docs/captured'))}Add it to the test that captures, and run it with -u.`,
      );
      return undefined;
    },
  });
  if (tree.length === 0 && kind !== 'front') {
    document.wrong(
      { line: 1, column: 1 },
      'empty-file',
      'There is no text below the lines at the top.',
      'Write the page, or delete the file.',
    );
  }
  return { kind, id, title, summary, source: article.file.name, blocks };
}

function anchorsOf({ blocks }: DocPage): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []));
}

/** Reports two pages with one title, which nobody could tell apart in a list or among the tabs of a browser. */
function tellTwice(sources: readonly SourcePage[], report: Report): void {
  const seen = new Map<string, SourcePage>();
  for (const source of sources) {
    const { file, front } = source.article;
    const key = front.value.title.trim().toLowerCase();
    const other = seen.get(key);
    seen.set(key, other ?? source);
    if (!other) continue;
    report({
      file: file.shown,
      ...front.place('title'),
      rule: 'same-title',
      message: `${other.article.file.shown} has this title too.`,
      fix: 'Give each page its own title.',
    });
  }
}
