import { type Field, namedBy } from './fields.ts';
import type { PageView } from './page-view.ts';

/** What authors call words about a mistake. */
const MISTAKE =
  /(?:^|[\s_-])(?:errors?|err|invalid|wrong|mistakes?|gwall)(?:$|[\s_-])|[a-z](?:Error|Invalid)(?![a-z])/u;

/** The words that are tied to a field and tell of a mistake, as far as their class or id says so. */
export function mistakesOf(view: PageView, field: Field): Element[] {
  const tied = [...namedBy(field, 'aria-describedby'), ...namedBy(field, 'aria-errormessage')];
  return tied.filter(
    (one) =>
      MISTAKE.test(`${one.getAttribute('class') ?? ''} ${one.id}`) &&
      view.wordsOf(one) !== '' &&
      view.isSeen(one),
  );
}
