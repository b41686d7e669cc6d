import type { Check } from '../../../scripts/model/check.ts';
import type { LinkRule } from './link-rule.ts';

export const brokenCheck: Check = {
  id: 'link-broken',
  words: 'Every link inside the site leads to a page or file that is there.',
  why: 'Someone who asks for help by following the link meets an error in place of it.',
};

/** A link that a reader can follow leads to something. */
export const broken: LinkRule = (reference, meaning, folder) => {
  if (reference.kind !== 'link' || meaning.kind !== 'file') return undefined;
  switch (folder.find(meaning.path).kind) {
    case 'nothing':
      return {
        message: `This link leads to “${meaning.path}”, which is not there.`,
        fix: 'Correct the link, or put the file there.',
      };
    case 'folder without index':
      return {
        message: `This link leads to the folder “${meaning.path}”, which has no index.html.`,
        fix: 'Link to a page in it, or put an index.html there.',
      };
    default:
      return undefined;
  }
};
