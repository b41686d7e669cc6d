import retextEnglish from 'retext-english';
import retextPassive from 'retext-passive';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { sentencesIn } from '../../words/prose.ts';
import type { ContentRule } from './content-rule.ts';

const TO_BE = /\b(?:am|are|were|being|is|been|was|be)\b/iu;

/** The library knows the verbs that are irregular; these are the others. */
const REGULAR = /\b(?:am|are|were|being|is|been|was|be) (?:\w+ly )?(?<verb>\w+ed)\b/iu;

const finder = unified().use(retextEnglish).use(retextPassive);

/** Whether a sentence hides who does what. It is only warned of: sometimes nobody knows who, or it does not matter. */
export const passive: ContentRule = {
  id: 'passive',
  words: 'Sentences that hide who does what are warned of.',
  *check({ language, passages }, vocabulary) {
    if (language !== 'en') return;
    const fine = new Set(vocabulary?.notPassive);
    for (const { text, place } of passages) {
      for (const { text: sentence } of sentencesIn(text, language)) {
        const verb = passiveIn(sentence);
        if (verb === undefined || fine.has(verb) || /\bby\b/u.test(sentence)) continue;
        yield {
          place,
          message: `This hides who does it (“${verb}”): “${sentence}”`,
          fix: 'Say who: not “it was decided”, but “a doctor decides”.',
          mild: true,
        };
      }
    }
  },
};

const found = new Map<string, string | undefined>();

/** Leaflets that share sentences mostly follow each other; what was found long before is let go. */
const MOST_FOUND = 20_000;

function passiveIn(sentence: string): string | undefined {
  if (!found.has(sentence)) {
    // Most sentences have no verb that could be passive; taking each apart takes long.
    if (!TO_BE.test(sentence)) return undefined;
    const file = new VFile(sentence);
    finder.runSync(finder.parse(file), file);
    if (found.size >= MOST_FOUND) found.clear();
    found.set(sentence, file.messages[0]?.actual ?? REGULAR.exec(sentence)?.groups?.verb);
  }
  return found.get(sentence);
}
