import type { Question } from '../scripts/model/question.ts';
import type { Href } from './links.ts';
import type { PageContext } from './page-context.ts';
import { sameLocale } from './page-locale.ts';
import { shownPicture } from './shown-picture.ts';

/** The answers of a question as a page shows them. What an answer leads to is there: the reader of the content made sure. */
export function answersOf(question: Question, { site, pictures }: PageContext, href: Href, large: boolean) {
  return question.answers.map(({ says, picture, to }) => {
    const question_ = site.questions.find(({ id, ...at }) => id === to.id && sameLocale(at, question));
    const leaflet = site.leaflets.find(
      ({ id, form, ...at }) =>
        to.kind === 'leaflet' && id === to.id && form === to.form && sameLocale(at, question),
    );
    const page =
      to.kind === 'question'
        ? question_ && ({ kind: 'question', question: question_, large } as const)
        : leaflet && ({ kind: 'leaflet', leaflet, large } as const);
    if (!page) throw new Error(`The answer “${says}” leads to “${to.id}”, which is not there.`);
    return { says, href: href(page), ...(picture && { picture: shownPicture(picture, pictures, href) }) };
  });
}
