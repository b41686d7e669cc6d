import { FIRST_QUESTION, type Question } from '../scripts/model/question.ts';
import type { Site } from '../scripts/model/site.ts';
import { type Locale, sameLocale } from './page-locale.ts';

/** The question that a reader of this nation and language meets first, if there is one. */
export function firstQuestion(locale: Locale, { questions }: Pick<Site, 'questions'>): Question | undefined {
  return questions.find(({ id, ...at }) => id === FIRST_QUESTION && sameLocale(at, locale));
}
