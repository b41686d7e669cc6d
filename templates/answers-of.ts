import { leafletAt } from '../scripts/model/leaflet-at.ts';
import type { Page } from '../scripts/model/page.ts';
import type { Answer, Question } from '../scripts/model/question.ts';
import type { Href } from './links.ts';
import type { PageContext } from './page-context.ts';
import { sameLocale } from './page-locale.ts';
import { shownPicture } from './shown-picture.ts';

/** The answers of a question as a page shows them. What an answer leads to is there: the reader of the content made sure. */
export function answersOf(question: Question, { site, pictures }: PageContext, href: Href, large: boolean) {
  const pageOf = ({ to, says }: Answer): Page => {
    const { nation, language } = question;
    if (to.kind === 'question') {
      const next = site.questions.find((other) => other.id === to.id && sameLocale(other, question));
      if (next) return { kind: 'question', question: next, large };
    } else {
      const leaflet = leafletAt(site.leaflets, { ...to, nation, language });
      if (leaflet) return { kind: 'leaflet', leaflet, large };
    }
    throw new Error(`The answer “${says}” leads to “${to.id}”, which is not there.`);
  };
  return question.answers.map((answer) => ({
    says: answer.says,
    href: href(pageOf(answer)),
    ...(answer.picture && { picture: shownPicture(answer.picture, pictures, href) }),
  }));
}
