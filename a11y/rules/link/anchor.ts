import type { Check } from '../../../scripts/model/check.ts';
import type { LinkRule } from './link-rule.ts';

export const anchorCheck: Check = {
  id: 'link-anchor',
  words: 'Every link to a place on a page leads to a place that exists.',
  why: 'Someone who follows the link lands at the top of a page and has to search, if they see at all that they are in the wrong place.',
};

/** A link to a place on a page leads to it, not to the top of the page, where a reader has to search. */
export const anchor: LinkRule = (reference, meaning, folder) => {
  if (reference.kind !== 'link' || meaning.kind !== 'file') return undefined;
  const place = folder.find(meaning.path);
  const names = place.kind === 'file' ? folder.anchorsOf(place.path) : undefined;
  if (place.kind !== 'file' || !names || leadsSomewhere(meaning.fragment, names)) return undefined;
  const name = decoded(meaning.fragment);
  return {
    message: `This link leads to “#${name}” on “${place.path}”, where nothing has that name.`,
    fix: `Correct the link, or give the place id="${name}".`,
  };
};

/** Browsers look for the name as it is written, then as it is decoded; `#` and `#top` are the top of any page. */
function leadsSomewhere(fragment: string, names: ReadonlySet<string>): boolean {
  // What follows `:~:` is for the browser, not part of the name (URL Fragment Text Directives).
  const [written = ''] = fragment.split(':~:');
  return (
    written === '' ||
    names.has(written) ||
    names.has(decoded(written)) ||
    decoded(written).toLowerCase() === 'top'
  );
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
