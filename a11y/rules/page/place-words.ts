import { proseOf, sentencesOf } from '../../page/view/blocks.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

const COLOUR =
  'red|green|blue|yellow|orange|purple|pink|grey|gray|black|white|dark|brightly coloured|coloured|colored';
const SHAPE = 'round|square|circular|triangular|oval|rectangular|diamond|arrow-shaped';
const SIDE = 'right|left|right-hand|left-hand|top|bottom|upper|lower';
const PART = 'button|link|box|icon|menu|tab|panel|banner|column|sidebar|field|circle|symbol|tile';

/** Parts that can be meant by “the left …”: a left button may be on a coat. */
const AREA = 'menu|tab|panel|banner|column|sidebar';

/** What is asked of a reader: only then must it be found. */
const ASKS =
  /\b(?:click|tap|select|press|choose|touch|use|see|find|follow|look (?:at|for|in)|go to|fill in|tick|hit)\b/iu;

/** A thing on a page told by its shape, colour or place, and by nothing else. */
const BY_LOOKS = new RegExp(
  [
    `\\b(?:the|a|that|this) (?:\\w+ )?(?:${COLOUR}|${SHAPE}) (?:\\w+ )?(?:${PART})\\b`,
    `\\b(?:the|this|that) (?:${PART})s? (?:on|at|to|in) (?:the |your )?(?:far |very )?(?:${SIDE})\\b`,
    `\\b(?:the|this) (?:left|top|bottom|(?:left|right)-hand) (?:${AREA})\\b`,
    `\\bon (?:the|your) (?:${SIDE})(?: hand)?(?:-hand)? side of (?:the|this|your) (?:page|screen|window)\\b`,
    `\\b(?:below|above)(?: and)?(?: to the)? (?:left|right)\\b`,
    `\\b(?:top|bottom|upper|lower)[ -](?:left|right)(?:-hand)?(?: corner)? of (?:the|this|your) (?:page|screen|window)\\b`,
  ].join('|'),
  'iu',
);

/** What is written down, which has a colour only on a page; people and rooms have one of their own. */
const WRITTEN =
  'fields?|boxes|questions?|words|text|items?|answers?|dates?|days?|times?|hours|weeks?|months?|meetings?|appointments?|visits?|rows?|columns?|cells?|entries|errors?|sections?|names?|steps?|headings?|links?|numbers?|prices|everything|anything';

const DRAWN = 'marked|shown|printed|highlighted|written';

/** What has that colour by itself. */
const NO_COLOURED_THING =
  '(?! and white\\b| (?:bags?|bins?|boxes|box|envelopes?|folders?|files?|books?|ink|letters)\\b)';

/** What is meant by a colour, told by it alone: nothing need be asked. */
const BY_COLOUR = new RegExp(
  [
    `\\b(?:${WRITTEN}|those) (?:that are |which are |are |is |(?:${DRAWN}) )*(?:in|with) (?:${COLOUR})\\b${NO_COLOURED_THING}`,
    `\\b(?:are|is) (?:${DRAWN}|coloured|colored) (?:in|with) (?:${COLOUR})\\b${NO_COLOURED_THING}`,
    `\\b(?:red|green|blue|yellow|orange|purple|pink) (?:${WRITTEN}) (?:are|is|means?|shows?|must)\\b`,
  ].join('|'),
  'iu',
);

/** Something else than the colour that tells the same. */
const TOLD_AGAIN =
  /\b(?:stars?|asterisks?|bold|underlined|ticks?|cross(?:es)?|icons?|and (?:say|have|begin|start|end))\b/iu;

/** A thing that is named as well can be found by its name. */
const NAMED = /[“"‘][^”"’]+[”"’]|\b(?:labelled|labeled|marked [“"‘\p{Lu}]|called|named|says|reads)\b/u;

/** Buttons of lifts, cords in bathrooms and forms on paper are left alone, as far as the words tell; “see below” is no fault. */
export const placeWords: PageRule = {
  id: 'place-words',
  words: 'Nothing is named by its colour, shape or place alone.',
  why: 'Someone who listens or enlarges the page cannot find “the green button on the right”.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const { element, text } of proseOf(view)) {
      if (!view.isEnglish(element)) continue;
      if (!BY_LOOKS.test(text) && !BY_COLOUR.test(text)) continue;
      for (const { text: sentence } of sentencesOf(text, 'en')) {
        const found =
          (ASKS.test(sentence) && BY_LOOKS.exec(sentence)?.[0]) ||
          (!TOLD_AGAIN.test(sentence) && BY_COLOUR.exec(sentence)?.[0]) ||
          undefined;
        if (
          found === undefined ||
          NAMED.test(sentence) ||
          element.querySelector('b, strong, kbd, img, svg, a')
        )
          continue;
        if (
          /\b(?:wall|door|ward|lift|room|cord|bed|alarm|paper|envelope|telephone|phone|remote)\b/iu.test(
            sentence,
          )
        )
          continue;
        yield {
          element,
          message: `${quoted(found)} can only be found by those who see it: ${quoted(sentence)}.`,
          fix: 'Name it by the words that stand on it.',
        };
      }
    }
  },
};
