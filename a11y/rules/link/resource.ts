import type { Check } from '../../../scripts/model/check.ts';
import type { LinkRule } from './link-rule.ts';

export const resourceCheck: Check = {
  id: 'link-resource',
  words: 'Every picture, font, style and script that a page uses is there.',
  why: 'Someone sees a page without its picture, its letters or its layout, and may not see that something is missing.',
};

/** Whatever a browser needs to show a page is there. */
export const resource: LinkRule = (reference, meaning, folder) => {
  if (reference.kind !== 'resource' || meaning.kind !== 'file') return undefined;
  const { kind } = folder.find(meaning.path);
  if (kind === 'file' || kind === 'other case') return undefined;
  return {
    message: `“${meaning.path}” is needed here, but it is not there.`,
    fix: 'Correct its name, or put the file there.',
  };
};
