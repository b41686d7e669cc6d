import { versionInForce } from '../model/claim.ts';
import type { Day } from '../model/date.ts';
import type { Waiver } from '../model/draft.ts';
import type { Audience } from '../model/leaflet.ts';
import { NATION_NAMES, type NationId } from '../model/nation.ts';
import type { Named } from './articles.ts';
import type { GlossaryEntry } from './glossary.ts';
import { didYouMean } from './nearest.ts';
import type { Register } from './read-claims.ts';
import type { Report } from './report.ts';

/** The lines at the top that leaflets and pages about the site have in common, and those a leaflet may have. */
export interface Front {
  readonly title: string;
  readonly summary: string;
  readonly nations?: readonly NationId[];
  readonly 'must-tell'?: readonly string[] | undefined;
  readonly explains?: readonly string[] | undefined;
  readonly audience?: Audience;
  readonly 'tick-form'?: true | undefined;
  readonly waivers?: readonly Omit<Waiver, 'place'>[] | undefined;
}

/** What the lines at the top are held against. */
interface Known {
  readonly register: Register;
  readonly glossary: readonly GlossaryEntry[];
  readonly asOf: Day;
}

/** Reports what an article promises at its top and does not keep in a nation. */
export function checkFront(
  { file, form, front }: Named<Front>,
  nation: NationId,
  told: ReadonlySet<string>,
  { register, glossary, asOf }: Known,
  report: Report,
): void {
  for (const [index, id] of (front.value['must-tell'] ?? []).entries()) {
    // Looked for only where something is wrong: it takes as long as reading the leaflet.
    const at = () => ({ file: file.shown, ...front.place('must-tell', index) });
    const claim = register.claims.get(id);
    if (!claim && !register.whole) continue;
    if (!claim) {
      report({
        ...at(),
        rule: 'claim-unknown',
        message: `There is no claim “${id}” in the law files.`,
        fix: `${didYouMean(id, register.claims.keys())}Look in content/law for its name, or add it there.`,
      });
    } else if (versionInForce(claim, nation, asOf) && !told.has(id)) {
      report({
        ...at(),
        rule: 'must-tell',
        message: `Readers ${form === 'easy' ? 'of Easy Read ' : ''}in ${NATION_NAMES[nation]} are not told “${id}”.`,
        fix: `Say it in the text and tie it with {right=${id}}. It means: ${claim.statement}`,
      });
    }
  }
  const words = glossary.map(({ id }) => id);
  for (const [index, word] of (front.value.explains ?? []).entries()) {
    if (words.includes(word)) continue;
    report({
      file: file.shown,
      ...front.place('explains', index),
      rule: 'word-unknown',
      message: `There is no word “${word}” in the glossary.`,
      fix: `${didYouMean(word, words)}Look in content/glossary for its name.`,
    });
  }
}

/** Reports two articles of one language with one title. */
export function checkTitles(sources: readonly Named<Front>[], report: Report): void {
  const seen = new Map<string, Named<Front>>();
  for (const source of sources) {
    const key = `${source.language} ${source.front.value.title.trim().toLowerCase()}`;
    const other = seen.get(key);
    // An Easy Read leaflet may be called what its leaflet is called: both say which they are.
    if (!other || other.id === source.id) {
      seen.set(key, source);
      continue;
    }
    report({
      file: source.file.shown,
      ...source.front.place('title'),
      rule: 'same-title',
      message: `${other.file.shown} has this title too.`,
      fix: 'Give each its own title, so that readers and staff can tell them apart.',
    });
  }
}
