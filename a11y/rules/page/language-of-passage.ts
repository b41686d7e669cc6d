import { isSmallWord, tongueOf } from '../../../scripts/model/tongue.ts';
import { type Block, blocksOf, sentencesOf } from '../../page/view/blocks.ts';
import { isOther, usualIn, wrongTongue } from '../../page/view/page-tongue.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { quoted } from '../../page/view/quoted.ts';
import { nameOfLanguage, nameOfScript, scriptsIn, scriptsOf } from '../../page/view/scripts.ts';
import { withoutCodes } from '../../without-codes.ts';
import type { PageRule, PageSlip } from './page-rule.ts';

/** Fewer letters of another script than these are a name; of Chinese and Japanese, a third as many. */
const FEWEST = 12;

/** Fewer Latin words without a capital than these may belong to a name. */
const FEWEST_LATIN = 5;

/** Words of a title or of what nobody translates. */
const NAMED = 'cite, [translate="no"], .notranslate, h1 i, i, em';

/** Leaves alone: names, titles, short sayings, and pages that are in another language as a whole, which have a rule of their own. */
export const languageOfPassage: PageRule = {
  id: 'language-of-passage',
  words: 'Words in another language say which language they are in.',
  why: 'Someone who listens cannot understand Polish words that are read out in an English voice.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const whole = wrongTongue(view);
    for (const block of blocksOf(view)) {
      for (const { element, language, text } of stretchesOf(block, view)) {
        if (language === '' || (whole && language === whole.said.toLowerCase())) continue;
        // The first that finds anything is the one that can tell most.
        for (const look of [foreignScripts, latinWords, foreignWords]) {
          const found = [...look(element, language, text)];
          yield* found;
          if (found.length > 0) break;
        }
      }
    }
  },
};

interface Stretch {
  readonly element: Element;
  readonly language: string;
  readonly text: string;
}

/** The words of a block by the language that they say they are in. */
function stretchesOf({ element, pieces }: Block, view: PageView): Stretch[] {
  const found = new Map<string, Stretch>();
  for (const piece of pieces) {
    const language = view.languageOf(piece.element);
    const before = found.get(language);
    const text = piece.element.closest(NAMED) && piece.element !== element ? ' … ' : piece.text;
    const inside = before ? element : piece.element;
    found.set(language, {
      element: before && before.element !== piece.element ? inside : piece.element,
      language,
      text: `${before?.text ?? ''}${text}`,
    });
  }
  return [...found.values()];
}

function* foreignScripts(element: Element, language: string, text: string): Iterable<PageSlip> {
  const own = scriptsOf(language);
  if (!own) return;
  for (const { script, text: words, letters } of scriptsIn(text)) {
    if (own.includes(script)) continue;
    const fewest = /^(?:Hani|Hira|Kana|Hang)$/u.test(script) ? FEWEST / 3 : FEWEST;
    // A link to the same page in another language has the name of that language, and nothing else.
    const link = element.closest('a[href]');
    const alone = link !== null && letters >= 2 && letters > text.replace(/[^\p{L}]/gu, '').length * 0.8;
    if (letters < fewest && !alone) continue;
    yield {
      element: link && alone ? link : element,
      message: `${quoted(words)} is in ${nameOfScript(script)} letters, but the page says it is ${nameOfLanguage(language)}.`,
      fix: `Say the language of these words: lang="${tongueOf(words) ?? usualIn(script)}", for example.`,
    };
  }
}

/** Words in Latin letters amid others: more than a name, since small words hold them together. */
function* latinWords(element: Element, language: string, text: string): Iterable<PageSlip> {
  if (scriptsOf(language)?.includes('Latn') ?? true) return;
  for (const [run] of withoutCodes(text).matchAll(/\p{sc=Latin}(?:\p{sc=Latin}|[^\p{L}…])*/gu)) {
    const words = run.match(/(?<![\p{L}\p{N}@./_-])\p{Ll}+(?![\p{L}\p{N}@/_-]|\.\p{L})/gu) ?? [];
    if (words.length < FEWEST_LATIN || !words.some(isSmallWord)) continue;
    const tongue = tongueOf(run);
    yield {
      element,
      message: `${quoted(run)} is ${tongue ? nameOfLanguage(tongue) : 'in Latin letters'}, but the page says it is ${nameOfLanguage(language)}.`,
      fix: tongue
        ? `Say the language of these words: lang="${tongue}".`
        : 'Say the language of these words: lang="en", for example.',
    };
  }
}

function* foreignWords(element: Element, language: string, text: string): Iterable<PageSlip> {
  const wrong = (words: string) => {
    const tongue = tongueOf(words);
    return tongue !== undefined && isOther(tongue, language) ? tongue : undefined;
  };
  // Most passages are in one language, so one look at the whole is nearly always enough.
  const all = tongueOf(text);
  const candidates =
    all !== undefined && isOther(all, language) ? [text] : sentencesOf(text, language).map((one) => one.text);
  for (const words of candidates) {
    const tongue = wrong(words);
    if (tongue === undefined) continue;
    yield {
      element,
      message: `${quoted(words)} is ${nameOfLanguage(tongue)}, but the page says it is ${nameOfLanguage(language)}.`,
      fix: `Say the language of these words: lang="${tongue}".`,
    };
  }
}
