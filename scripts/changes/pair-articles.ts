import type { Form } from '../model/form.ts';
import type { Article } from '../model/leaflet.ts';

/** An article in two readings; missing in one of them where it is new, or gone. */
export interface ArticlePair<T> {
  readonly old?: T;
  readonly now?: T;
}

/**
 * The articles of two readings, each beside itself, those of the first reading first. What is shown in the words of another
 * language is left out: it changes there.
 */
export function pairArticles<T extends Article & { readonly form?: Form }>(
  before: readonly T[],
  after: readonly T[],
): readonly ArticlePair<T>[] {
  const byKey = (articles: readonly T[]) =>
    new Map(
      articles
        .filter(({ wordsIn }) => wordsIn === undefined)
        .map((article) => {
          const { id, nation, language, form = '' } = article;
          return [`${nation} ${language} ${id} ${form}`, article] as const;
        }),
    );
  const olds = byKey(before);
  const nows = byKey(after);
  return [...new Set([...olds.keys(), ...nows.keys()])].map((key) => {
    const old = olds.get(key);
    const now = nows.get(key);
    return { ...(old && { old }), ...(now && { now }) };
  });
}
