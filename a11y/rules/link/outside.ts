import type { Check } from '../../../scripts/model/check.ts';
import type { LinkRule } from './link-rule.ts';

export const outsideCheck: Check = {
  id: 'link-outside',
  words: 'No link climbs out of the site.',
  why: 'What is outside the site is not published with it, so a reader meets an error.',
};

/** A relative link that climbs out of the folder, or an address on this computer, breaks once the folder is published. */
export const outside: LinkRule = (reference, meaning) =>
  meaning.kind === 'outside'
    ? {
        message: `“${reference.value}” is outside the folder, so it will not be there once the folder is published.`,
        fix: 'Move what is needed into the folder, or take the link away.',
      }
    : undefined;
