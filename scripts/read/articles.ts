import type { z } from 'zod';
import { CHECK_FOLDER, LARGE_FOLDER } from '../model/page.ts';
import type { ContentFolder } from './content-folder.ts';
import { readArticle, type SourceArticle } from './read-article.ts';
import type { Report, SourceFile } from './report.ts';
import { ID, infoPageSchema, leafletSchema } from './schema.ts';

/** Every leaflet and page about the site, as written. */
export interface SourceArticles {
  readonly leaflets: readonly Named<z.infer<typeof leafletSchema>>[];
  readonly infoPages: readonly Named<z.infer<typeof infoPageSchema>>[];
}

/** An article with the id and language that its path gives it. */
export interface Named<FrontMatter> extends SourceArticle<FrontMatter> {
  readonly id: string;
  readonly language: string;
}

/** Reads `content/leaflets/<id>/<language>.md` and `content/pages/<id>/<language>.md`. */
export function readArticles(
  folder: ContentFolder,
  languages: readonly string[],
  report: Report,
): SourceArticles {
  const read = <F>(kind: 'leaflets' | 'pages', schema: z.ZodType<F>, taken: ReadonlySet<string>) =>
    articleFiles(folder, kind, languages, taken, report).flatMap(({ id, language, file }) => {
      const article = readArticle(folder, file, schema, report);
      return article ? [{ id, language, ...article }] : [];
    });
  const leaflets = read('leaflets', leafletSchema, new Set(TAKEN));
  const infoPages = read('pages', infoPageSchema, new Set([...TAKEN, ...folder.list('leaflets')]));
  return { leaflets, infoPages };
}

/** Folders of the site that an article of the same name would hide. */
const TAKEN = [LARGE_FOLDER, CHECK_FOLDER];

interface ArticleFile {
  readonly id: string;
  readonly language: string;
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
      const language = name.slice(0, -'.md'.length);
      const file = folder.file(`${at.name}/${name}`);
      if (languages.includes(language)) return [{ id, language, file }];
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
