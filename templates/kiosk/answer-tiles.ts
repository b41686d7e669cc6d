import type { ScreenHref } from '../../scripts/model/kiosk/screen.ts';
import { leafletAt } from '../../scripts/model/leaflet-at.ts';
import type { Answer, Question } from '../../scripts/model/question.ts';
import { sameLocale } from '../page-locale.ts';
import { shownPicture } from '../shown-picture.ts';
import type { KioskContext } from './kiosk-context.ts';
import type { Tile } from './parts/tiles.tsx';

/** The answers of a question as buttons. What an answer leads to is there: the reader of the content made sure. */
export function answerTiles(
  question: Question,
  { kiosk: { site }, pictures }: KioskContext,
  href: ScreenHref,
): readonly Tile[] {
  const screenOf = ({ to, says }: Answer) => {
    if (to.kind === 'question') {
      const next = site.questions.find((other) => other.id === to.id && sameLocale(other, question));
      if (next) return { kind: 'question' as const, question: next };
    } else {
      const { nation, language } = question;
      const leaflet = leafletAt(site.leaflets, { ...to, nation, language });
      if (leaflet) return { kind: 'article' as const, article: leaflet };
    }
    throw new Error(`The answer “${says}” leads to “${to.id}”, which is not there.`);
  };
  return question.answers.map((answer) => ({
    words: answer.says,
    href: href(screenOf(answer)),
    ...(answer.picture && { picture: shownPicture(answer.picture, pictures, href) }),
  }));
}
