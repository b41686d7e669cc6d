import type { z } from 'zod';
import type { Form } from '../model/form.ts';
import { TAKEN_FOLDERS } from '../model/page.ts';
import type { Problem } from '../model/problem.ts';
import type { ContentFolder } from './content-folder.ts';
import { readArticle, type SourceArticle } from './read-article.ts';
import type { Report, SourceFile } from './report.ts';
import { easySchema, ID, infoPageSchema, leafletSchema, translationSchema } from './schema.ts';
import type { SourceBlock } from './source-block.ts';
import type { Read } from './yaml.ts';

type LeafletFront = z.infer<typeof leafletSchema>;

/** The lines at the top of a translation. */
export type TranslationFront = z.infer<typeof translationSchema>;

/** Every leaflet and page about the site in the main language, and their translations, as written. */
export interface SourceArticles {
  readonly leaflets: readonly Named<LeafletFront>[];
  readonly infoPages: readonly Named<z.infer<typeof infoPageSchema>>[];
  readonly translations: readonly Named<TranslationFront>[];
}

/** An article with the id and language that its path gives it. */
export interface Named<FrontMatter> extends SourceArticle<FrontMatter> {
  readonly id: string;
  readonly language: string;
  readonly form: Form;
}

/** An article and its words, which are parsed only when its turn comes: all at once they would fill the memory. */
export interface Parsed<FrontMatter> extends Named<FrontMatter> {
  readonly blocks: readonly SourceBlock[];
}

/** Each article as it was read before, by the name of its file; what was wrong with it stands beside it. */
export type KeptArticles = ReadonlyMap<string, KeptArticle>;

/** An article as it was read, or what was wrong with it. */
export interface KeptArticle {
  readonly article: SourceArticle<unknown> | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads `content/leaflets/<id>/<language>.md`, its Easy Read beside it (`<language>.easy.md`), and `content/pages/<id>/<language>.md`.
 *
 * @param languages the first is the one that the others are translated from
 * @param earlier those that need not be read again
 * @param keep takes each, for the next reading
 */
export function readArticles(
  folder: ContentFolder,
  languages: readonly string[],
  report: Report,
  earlier?: KeptArticles,
  keep?: (name: string, kept: KeptArticle) => void,
): SourceArticles {
  const readOne = <F>(file: SourceFile, schema: z.ZodType<F>): SourceArticle<F> | undefined => {
    const before = earlier?.get(file.name);
    const problems: Problem[] = [];
    const article = before
      ? // What a file is read as goes by its name, and its name is the same.
        (before.article as SourceArticle<F> | undefined)
      : readArticle(folder, file, schema, (problem) => problems.push(problem));
    const kept = before ?? { article, problems };
    kept.problems.forEach(report);
    keep?.(file.name, kept);
    return article;
  };
  const read = <F>(files: readonly ArticleFile[], schema: z.ZodType<F>): readonly Named<F>[] =>
    files.flatMap(({ id, language, form, file }) => {
      const article = readOne(file, schema);
      return article ? [{ id, language, form, ...article }] : [];
    });
  const leafletFiles = articleFiles(folder, 'leaflets', languages, new Set(TAKEN_FOLDERS), report);
  const pageFiles = articleFiles(
    folder,
    'pages',
    languages,
    new Set([...TAKEN_FOLDERS, ...folder.list('leaflets')]),
    report,
  );
  const [main] = languages;
  const inMain = ({ language }: ArticleFile) => language === main;
  const of = (form: Form) => leafletFiles.filter((file) => file.form === form && inMain(file));
  const standard = read(of('standard'), leafletSchema);
  const wholes = new Map(standard.map((article) => [`${article.id} ${article.language}`, article]));
  const easy = read(of('easy'), easySchema).flatMap((article) => {
    const whole = wholes.get(`${article.id} ${article.language}`);
    return whole ? [{ ...article, front: withFrontOf(whole.front.value, article.front) }] : [];
  });
  const infoPages = read(pageFiles.filter(inMain), infoPageSchema);
  const others = [...leafletFiles, ...pageFiles].filter((file) => !inMain(file));
  const translations = read(
    others.filter(({ file, form }) => {
      const source = `${main}${form === 'easy' ? '.easy' : ''}.md`;
      const folderOf = file.name.slice(0, file.name.lastIndexOf('/'));
      if (folder.exists(`${folderOf}/${source}`)) return true;
      report({
        file: file.shown,
        line: 1,
        column: 1,
        rule: 'translation-alone',
        message: `This is a translation, and ${source}, which it is a translation of, is not there.`,
        fix: `Write ${source} first: it says who the leaflet is for and what it must tell.`,
      });
      return false;
    }),
    translationSchema,
  );
  return { leaflets: [...standard, ...easy], infoPages, translations };
}

/** An Easy Read leaflet is for the readers of its leaflet, and must tell the same. */
function withFrontOf(
  { audience, nations, 'must-tell': mustTell }: LeafletFront,
  easy: Read<z.infer<typeof easySchema>>,
): Read<LeafletFront> {
  return { ...easy, value: { ...easy.value, audience, nations, 'must-tell': mustTell } };
}

interface ArticleFile {
  readonly id: string;
  readonly language: string;
  readonly form: Form;
  readonly file: SourceFile;
}

function articleFiles(
  folder: ContentFolder,
  kind: 'leaflets' | 'pages',
  languages: readonly string[],
  taken: ReadonlySet<string>,
  report: Report,
): readonly ArticleFile[] {
  return folder.list(kind).flatMap((id) => {
    const at = folder.file(`${kind}/${id}`);
    const wrong = (rule: string, message: string, fix: string) => {
      report({ file: at.shown, line: 1, column: 1, rule, message, fix });
      return [];
    };
    if (!folder.holds(at, report)) return [];
    if (!folder.isFolder(at.name)) {
      return wrong(
        'stray-file',
        'This file stands beside the folders of leaflets, where nothing reads it.',
        'Move it into the folder of a leaflet, or delete it.',
      );
    }
    if (!ID.test(id)) {
      return wrong(
        'folder-name',
        `“${id}” can’t be used as the name of a leaflet, because it becomes a web address.`,
        'Use small letters, digits and single hyphens, like “your-rights”.',
      );
    }
    if (taken.has(id)) {
      return wrong(
        'folder-name',
        `The name “${id}” is already used for something else.`,
        'Give this folder another name.',
      );
    }
    const files = folder.list(at.name).filter((name) => name.endsWith('.md'));
    if (files.length === 0) {
      return wrong(
        'empty-folder',
        'There is no leaflet in this folder.',
        'Write en.md in it, or delete the folder.',
      );
    }
    return files.flatMap((name) => {
      const form = kind === 'leaflets' && name.endsWith('.easy.md') ? 'easy' : 'standard';
      const language = name.slice(0, -(form === 'easy' ? '.easy.md' : '.md').length);
      const file = folder.file(`${at.name}/${name}`);
      if (form === 'easy' && !files.includes(`${language}.md`)) {
        report({
          file: file.shown,
          line: 1,
          column: 1,
          rule: 'easy-alone',
          message: `This is an Easy Read leaflet, and ${language}.md, which it goes with, is not there.`,
          fix: `Write ${language}.md too: it says who the leaflet is for and what it must tell.`,
        });
        return [];
      }
      if (languages.includes(language)) return [{ id, language, form, file }];
      // What comes with the program has more languages than most services.
      if (!folder.owns(file)) return [];
      report({
        file: file.shown,
        line: 1,
        column: 1,
        rule: 'language-unknown',
        message: `“${language}” is not one of the languages in site.yaml, so nothing reads this file.`,
        fix: `Rename it to one of: ${languages.map((known) => `${known}.md`).join(', ')}; or add the language to site.yaml.`,
      });
      return [];
    });
  });
}
