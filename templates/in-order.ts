import type { Leaflet } from '../scripts/model/leaflet.ts';
import type { Question } from '../scripts/model/question.ts';
import { type Locale, sameLocale } from './page-locale.ts';

/**
 * Leaflets in the order in which “Which leaflet do I need?” leads to them, so that what is asked for most stands first. Those
 * it does not lead to come last.
 */
export function inOrder(
  leaflets: readonly Leaflet[],
  questions: readonly Question[],
  locale: Locale,
): readonly Leaflet[] {
  const led = questions
    .filter((question) => sameLocale(question, locale))
    .flatMap(({ answers }) => answers.flatMap(({ to }) => (to.kind === 'leaflet' ? [to.id] : [])));
  const rank = ({ id }: Leaflet) => (led.includes(id) ? led.indexOf(id) : led.length);
  return leaflets.toSorted((a, b) => rank(a) - rank(b));
}
