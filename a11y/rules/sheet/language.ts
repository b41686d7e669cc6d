import type { Check } from '../../../scripts/model/check.ts';
import { isLanguageTag } from '../../is-language-tag.ts';
import type { SheetRule } from './sheet-rule.ts';

export const languageCheck: Check = {
  id: 'sheet-language',
  words: 'Every PDF says which language it is in, so that it is read out in the right voice.',
  why: 'Someone who listens hears the words in the voice of a language, and in the wrong voice nobody understands them.',
};

/** WCAG 3.1.1. */
export const language: SheetRule = (sheet) => {
  if (!sheet.language) {
    return [
      { message: 'This PDF does not say which language it is in.', fix: 'Set the language of the document.' },
    ];
  }
  return isLanguageTag(sheet.language)
    ? []
    : [
        {
          message: `This PDF says its language is “${sheet.language}”, which is not the name of one.`,
          fix: 'Set the language of the document to a tag such as “en” or “cy”.',
        },
      ];
};
