import { BLOCK_CAPITALS } from '../../../scripts/model/block-capitals.ts';
import type { ContentRule } from './content-rule.ts';

/** Two capitals or more, and their plural: `AMHP`, `CTOs`. Forms such as T110 are names. */
const SHORT = /(?<![\p{L}\p{N}-])(?<short>\p{Lu}{2,})s?(?![\p{L}\p{N}-])/gu;

const SHOUTED = new RegExp(BLOCK_CAPITALS, 'gu');

/** Whether a short form is met before the words it stands for. */
export const shortForms: ContentRule = {
  id: 'short-forms',
  words: 'Every short form is spelled out where it is first used, and Easy Read has none.',
  *check({ form, title, passages }, vocabulary) {
    if (!vocabulary) return;
    const known = new Set(vocabulary.knownShort);
    const [first] = passages;
    const places = first ? [{ ...first, text: title }, ...passages] : passages;
    for (const { text: written, place } of places) {
      // Words that are shouted are told of by themselves, and stand for no others.
      const text = written.replace(SHOUTED, (words) => words.toLowerCase());
      for (const { 0: found, index, groups } of text.matchAll(SHORT)) {
        const short = groups?.short ?? found;
        if (form === 'standard' && known.has(short)) continue;
        if (form === 'easy') {
          yield {
            place,
            message: `“${found}” is a short form, and Easy Read has none.`,
            fix: 'Write the words it stands for.',
          };
        } else if (!(text[index - 1] === '(' && text[index + found.length] === ')')) {
          yield {
            place,
            message: `“${found}” is not spelled out where it is first used.`,
            fix: `Write the words it stands for, then the short form: Community Treatment Order (CTO).`,
          };
        }
        known.add(short);
      }
    }
  },
};
