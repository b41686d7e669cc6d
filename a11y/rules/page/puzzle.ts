import { fieldsOf, fieldWords } from '../../page/view/fields.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

const PICTURES =
  'img[src*="captcha" i], img[alt*="captcha" i], img[id*="captcha" i], img[class*="captcha" i]';

/** Puzzles of other companies that are shown to every reader. */
const BOUGHT =
  'iframe[src*="captcha" i], .g-recaptcha:not([data-size="invisible"]), .h-captcha, .cf-turnstile';

const OTHER_WAY =
  /\b(?:audio|listen|hear|sound|spoken|call|phone|telephone|e-?mail|another way|other way|can[’']t (?:see|read)|sum|question)\b/iu;

/** Labels that ask for what a picture shows, to be typed. */
const TYPE_IT =
  /\b(?:letters|characters|digits|numbers|code|words?|text) (?:that )?(?:you see |shown |are )?(?:in|on|from|of) (?:the|this) (?:picture|image|box)\b|\b(?:what (?:letters|numbers|code|words?) do you see|prove (?:that )?you(?:[’']re| are) (?:not a robot|human|a person)|security (?:code|check) (?:in|from|shown))\b/iu;

/** A sum that must be done to go on. */
const SUM = /\b(?:what is|how much is)? ?\d{1,2} ?(?:\+|plus|minus|times|[−×*]) ?\d{1,2}(?: ?=)? ?\??$/iu;

export const puzzle: PageRule = {
  id: 'puzzle',
  words: 'Nobody has to read twisted letters or solve a puzzle.',
  why: 'Someone with poor sight or memory cannot get past a puzzle that is meant to stop programs.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const asked = fieldsOf(view).filter((field) => {
      const words = fieldWords(view, field).trim();
      return TYPE_IT.test(words) || (view.profile === 'site' && SUM.test(words));
    });
    for (const element of [
      ...asked,
      ...view.all(view.profile === 'site' ? `${PICTURES}, ${BOUGHT}` : PICTURES),
    ]) {
      if (!view.isSeen(element)) continue;
      const part = element.closest('form, fieldset, section, main') ?? view.document.body;
      const ways = [...part.querySelectorAll('a[href], button, audio, label')].filter((way) =>
        way.localName === 'audio' ? true : OTHER_WAY.test(view.nameOf(way) || view.wordsOf(way)),
      );
      if (view.profile !== 'site' && ways.length > 0) continue;
      yield {
        element,
        message: `${quoted(view.nameOf(element) || 'A puzzle')} asks readers to prove that they are people, and gives no other way.`,
        fix: 'Take it away, or ask on the server whether a form was filled in by a program.',
      };
    }
  },
};
