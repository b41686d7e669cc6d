import type { Check } from '../../../scripts/model/check.ts';
import type { LinkRule } from './link-rule.ts';

export const malformedCheck: Check = {
  id: 'link-malformed',
  words: 'Every address on a page is one that a browser can follow.',
  why: 'Nothing happens when someone follows it, or the picture stays empty.',
};

/** An address has the form of an address. A link with none leads to its own page; a picture with none shows nothing. */
export const malformed: LinkRule = (reference, meaning) => {
  if (reference.kind === 'resource' && reference.value === '')
    return { message: 'The address here is empty.', fix: 'Name the file, or take the element away.' };
  if (meaning.kind !== 'malformed') return undefined;
  return { message: `“${reference.value}” is not an address that a browser can follow.`, fix: 'Correct it.' };
};
