import type { Question } from '../scripts/model/question.ts';
import type { Site } from '../scripts/model/site.ts';
import { sameLocale } from './page-locale.ts';

/** A question, and the answer that leads to it: several pages may ask the same question of different readers. */
export function questionTitle(question: Question, { questions }: Pick<Site, 'questions'>): string {
  const answer = questions
    .filter((other) => sameLocale(other, question))
    .flatMap(({ answers }) => answers)
    .find(({ to }) => to.kind === 'question' && to.id === question.id);
  return [question.text, answer?.says].filter(Boolean).join(' – ');
}
