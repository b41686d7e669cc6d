import type { Check } from '../../../scripts/model/check.ts';
import type { LinkRule } from './link-rule.ts';

export const letterCaseCheck: Check = {
  id: 'link-letter-case',
  words: 'Every link names its file in the same small and large letters as the file itself.',
  why: 'The link works on the writer’s computer and ends in an error for everybody else.',
};

/** A link that differs from its file in small and large letters works on the writer’s machine and breaks on the server. */
export const letterCase: LinkRule = (_reference, meaning, folder) => {
  if (meaning.kind !== 'file') return undefined;
  const place = folder.find(meaning.path);
  if (place.kind !== 'other case') return undefined;
  return {
    message: `“${meaning.path}” is named “${place.path}” in the folder. Most servers will not find it.`,
    fix: 'Write the name in the same small and large letters as the file.',
  };
};
