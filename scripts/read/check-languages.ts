import type { Form } from '../model/form.ts';
import { NATION_NAMES, type NationId } from '../model/nation.ts';
import type { Report, SourceFile } from './report.ts';

/** An article in one language, with the claims it tells in a nation. */
export interface ToldIn {
  readonly id: string;
  readonly nation: NationId;
  readonly language: string;
  readonly form: Form;
  readonly file: SourceFile;
  readonly claims: ReadonlySet<string>;
}

/** Reports a translation that tells its readers less, or more, of the law than the main language does. */
export function checkLanguages(articles: readonly ToldIn[], mainLanguage: string, report: Report): void {
  const keyOf = ({ id, nation, form }: ToldIn) => `${id} ${nation} ${form}`;
  const inMain = new Map(
    articles
      .filter(({ language }) => language === mainLanguage)
      .map((article) => [keyOf(article), article] as const),
  );
  for (const article of articles) {
    if (article.language === mainLanguage) continue;
    const main = inMain.get(keyOf(article));
    if (!main) continue;
    const mainFile = main.file.name.split('/').at(-1) ?? '';
    const place = NATION_NAMES[article.nation];
    const wrong = (message: string, fix: string) =>
      report({ file: article.file.shown, line: 1, column: 1, rule: 'language-differs', message, fix });
    for (const claim of main.claims) {
      if (article.claims.has(claim)) continue;
      wrong(
        `Readers in ${place} are told “${claim}” in ${mainFile}, and not here.`,
        `Translate that sentence too, with its {right=${claim}} or {{ law.${claim} }}.`,
      );
    }
    for (const claim of article.claims) {
      if (main.claims.has(claim)) continue;
      wrong(
        `Readers in ${place} are told “${claim}” here, and not in ${mainFile}.`,
        `Say it in ${mainFile} too, or take it out here.`,
      );
    }
  }
}
