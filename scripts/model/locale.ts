import { isOffered, type Language } from './language.ts';
import type { NationId } from './nation.ts';

/** A nation whose law is told, and a language that its readers are offered. */
export interface Locale {
  readonly nation: NationId;
  readonly language: Language;
}

/** Every nation of a site, each in every language that it is offered. */
export function localesOf({
  nations,
  languages,
}: {
  readonly nations: readonly NationId[];
  readonly languages: readonly Language[];
}): readonly Locale[] {
  return nations.flatMap((nation) =>
    languages
      .filter((language) => isOffered(language, nation))
      .map((language): Locale => ({ nation, language })),
  );
}
