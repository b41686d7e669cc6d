import type { Check } from '../../../scripts/model/check.ts';
import type { SheetRule } from './sheet-rule.ts';

export const titledCheck: Check = {
  id: 'sheet-titled',
  words: 'Every PDF has a title, and shows it in the title bar of the window.',
  why: 'Someone who listens hears the title first; without one they hear the name of a file, and do not know what they opened.',
};

/** WCAG 2.4.2 and PDF/UA-1, 7.1: the title, not the name of the file, is what is read out first. */
export const titled: SheetRule = (sheet) => {
  if (!sheet.title) {
    return [{ message: 'This PDF has no title.', fix: 'Give it a title in the properties of the document.' }];
  }
  return sheet.showsTitle
    ? []
    : [
        {
          message: 'This PDF has a title, but shows the name of its file instead.',
          fix: 'Set it to show the title of the document in the title bar.',
        },
      ];
};
