import type { Marked, PartNote } from '../../model/block.ts';
import type { Language } from '../../model/language.ts';
import { NATIONS, nationsInWords } from '../../model/nation.ts';
import { isPublished, type Translation } from '../../model/translation.ts';
import type { Named, Parsed, TranslationFront } from '../articles.ts';
import type { Front } from '../check-front.ts';
import { checkNumbers } from '../check-numbers.ts';
import type { Parts } from '../parts.ts';
import { translationOf } from '../read-language.ts';
import type { Report } from '../report.ts';
import { keptFrom, markTexts } from './mark-foreign.ts';
import { inTranslation } from './merge.ts';
import { nameIn } from './name-in.ts';
import { checkTranslation, readTranslation } from './read-translation.ts';
import { typed } from './units.ts';

/** An article in another language, to be expanded as the one that it is a translation of. */
export interface Translated<F> {
  readonly source: Parsed<F>;
  readonly about: {
    readonly translation: Translation;
    readonly note?: PartNote;
    readonly marked?: Marked<'title' | 'summary'>;
  };
}

/** The translations of a site: each is read and checked when the article that it is of has its turn. */
export class Translations {
  readonly #parts: Parts;
  readonly #drafts: ReadonlyMap<string, Named<TranslationFront>>;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#drafts = new Map(parts.articles.translations.map((draft) => [draft.file.name, draft]));
  }

  /** The translation of an article, if there is one that readers may see. It is checked in any case. */
  in<F extends Front>(language: string, article: Parsed<F>, report: Report): Translated<F> | undefined {
    const draft = this.#drafts.get(nameIn(article.file.name, article.language, language));
    if (!draft) return undefined;
    const { languages, register, nations, asOf, service } = this.#parts;
    const read = readTranslation(article, draft, report);
    checkTranslation(read, draft, report);
    const known = languages.find((one) => one.language.id === language);
    if (known) checkNations(draft, known.language, article.front.value, report);
    const numbers = known?.numbers;
    const { claims } = register;
    if (numbers) {
      // What ties its sentences to the law was compared with the article, part by part.
      checkNumbers({ ...draft, blocks: [] }, { language, numbers, claims, nations, asOf }, report);
    }
    const translation = translationOf(draft.front.value.translation);
    if (!isPublished(translation, service.drafts)) return undefined;
    const { title, summary } = draft.front.value;
    const said = [
      article.front.value.title,
      article.front.value.summary,
      ...read.pairs.map(({ source }) => typed(source.text)),
    ];
    const kept = keptFrom(article.language, said);
    const isCritical = (claim: string) => claims.get(claim)?.critical ?? false;
    return {
      source: {
        ...article,
        language,
        file: draft.file,
        text: draft.text,
        front: { ...draft.front, value: { ...article.front.value, title, summary } },
        blocks: inTranslation(article.blocks, read.pairs, isCritical, { language, kept }),
      },
      about: {
        translation,
        ...(read.note && { note: read.note }),
        ...markTexts({ title, summary }, kept, language),
      },
    };
  }
}

/** Reports a translation for readers who are only where its article is not told. */
function checkNations(
  { file }: Named<unknown>,
  { englishName, nations: offered }: Language,
  { nations = NATIONS }: Front,
  report: Report,
): void {
  if (!offered || offered.some((nation) => nations.includes(nation))) return;
  const names = nationsInWords(offered);
  report({
    file: file.shown,
    line: 1,
    column: 1,
    rule: 'translation-nation',
    message: `${englishName} is only for readers in ${names}, and this leaflet is not told there, so nobody would see it.`,
    fix: 'Delete this file, or tell the leaflet there too.',
  });
}
