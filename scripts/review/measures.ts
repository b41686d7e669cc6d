import { longestSentence } from '../../a11y/rules/content/sentence-length.ts';
import { readingAge, smogOf } from '../../a11y/rules/content/smog.ts';
import type { Draft } from '../model/draft.ts';
import type { Leaflet } from '../model/leaflet.ts';
import { NATIONS } from '../model/nation.ts';
import type { Measures, ShownMeasures } from '../model/shown-review.ts';
import type { Side } from './side.ts';

/** How hard an English leaflet is to read, before and now; once for nations where it is the same. Others have no such measure. */
export function measuresOf(
  before: Pick<Side, 'drafts'>,
  now: Pick<Side, 'drafts'>,
  { file, language }: Pick<Leaflet, 'file' | 'language'>,
): readonly ShownMeasures[] {
  if (language !== 'en') return [];
  const each = NATIONS.flatMap((nation): readonly ShownMeasures[] => {
    const find = ({ drafts }: Pick<Side, 'drafts'>) =>
      drafts.find((one) => one.nation === nation && !one.glossary && one.file.endsWith(`/${file}`));
    const [old, come] = [find(before), find(now)];
    if (!old && !come) return [];
    return [{ nations: [nation], ...(old && { before: measure(old) }), ...(come && { now: measure(come) }) }];
  });
  const [first, ...others] = each;
  if (!first) return [];
  const same = (a: ShownMeasures) =>
    JSON.stringify([a.before, a.now]) === JSON.stringify([first.before, first.now]);
  return others.every(same) ? [{ ...first, nations: each.flatMap(({ nations }) => nations) }] : each;
}

function measure(draft: Draft): Measures {
  const { grade, words } = smogOf(draft);
  return {
    grade: Math.round(grade * 10) / 10,
    readingAge: readingAge(grade),
    words,
    longestSentence: longestSentence(draft),
  };
}
