import { CannotRun } from '../model/cannot-run.ts';
import { NATION_NAMES, type NationId } from '../model/nation.ts';
import { type Problem, problemLine } from '../model/problem.ts';
import type { ShownCaution, ShownReview, ShownRevision } from '../model/shown-review.ts';
import { articlesOf, changedArticles, type WantedArticles } from './changed-articles.ts';
import { changedFacts } from './changed-facts.ts';
import { changedPictures } from './changed-pictures.ts';
import { changedThings } from './changed-things.ts';
import { lateTranslations } from './late-translations.ts';
import type { ReadSide, Side } from './side.ts';
import { signingRows } from './signing.ts';
import { summaryOf } from './summary.ts';

/** A side, and which revision it is. */
export type RevisionSide = ReadSide & { readonly revision: ShownRevision };

export interface ReviewOptions extends WantedArticles {
  readonly nation?: NationId;
  /** Files of the older content that were taken from today. */
  readonly lent: readonly string[];
}

/**
 * Holds two contents against each other, for those who check what changed.
 *
 * Throws `CannotRun` where nothing could be read of one of them, or where it has not what was asked for.
 */
export async function reviewOf(
  before: RevisionSide,
  now: RevisionSide,
  { nation, lent, ...wanted }: ReviewOptions,
): Promise<ShownReview> {
  const come = readable(now);
  const old = readable(before);
  checkWanted(old, come, wanted);
  const leaflets = changedArticles(old, come, wanted);
  const facts = changedFacts(old, come, wanted);
  const things = changedThings(old.site, come.site, wanted);
  const pictures = await changedPictures(old, come, wanted);
  const late = lateTranslations(old, come, wanted);
  const all = { leaflets, facts, things, pictures, late };
  return {
    service: come.site.service.name,
    from: before.revision,
    to: now.revision,
    asOf: come.site.asOf,
    only: onlyInWords(nation, wanted),
    cautions: cautionsOf(before, now, lent),
    summary: summaryOf(all),
    ...all,
    signing: signingRows(old, come, leaflets, wanted),
  };
}

/** Whether nothing at all is to be looked at. */
export function isEmpty({ leaflets, facts, things, pictures, late }: ShownReview): boolean {
  return [leaflets, facts, things, pictures, late].every(({ length }) => length === 0);
}

function readable(side: RevisionSide): Side {
  const { site, problems, revision } = side;
  if (site) return { ...side, site };
  throw new CannotRun(
    [
      `The content of ${revision.name} could not be read:`,
      ...problems.map(problemLine),
      revision.commit
        ? 'Choose a later revision: “git log --oneline -- content” lists them.'
        : 'Run “npm run check”, and mend what it tells.',
    ].join('\n'),
  );
}

function checkWanted(before: Side, now: Side, wanted: WantedArticles): void {
  const { language, leaflet } = wanted;
  const sides = [before, now];
  if (language !== undefined && !sides.some(({ site }) => site.languages.some(({ id }) => id === language))) {
    const known = now.site.languages.map(({ id }) => id).join(', ');
    throw new CannotRun(
      `Readers have nothing in “${language}”. Write one of these: ${known}. For translations that are withheld, add --drafts.`,
    );
  }
  if (leaflet !== undefined && sides.every(({ site }) => articlesOf(site, { leaflet }).length === 0)) {
    throw new CannotRun(
      `There is no leaflet “${leaflet}”. Write the name of its folder in content/leaflets.`,
    );
  }
}

function onlyInWords(nation: NationId | undefined, { language, leaflet }: WantedArticles): readonly string[] {
  return [
    ...(nation ? [`only ${NATION_NAMES[nation]}`] : []),
    ...(language === undefined ? [] : [`only the language “${language}”`]),
    ...(leaflet === undefined ? [] : [`only the leaflet “${leaflet}”`]),
  ];
}

function cautionsOf(
  before: RevisionSide,
  now: RevisionSide,
  lent: readonly string[],
): readonly ShownCaution[] {
  const cautions: ShownCaution[] = [];
  if (lent.length > 0) {
    cautions.push({
      words: `Today’s program cannot read some files of ${before.revision.name}. They were read as they are today, so no change in them is told here.`,
      details: lent,
    });
  }
  if (before.problems.length > 0) {
    cautions.push({
      words: `Today’s program finds faults in the content of ${before.revision.name}, so what stood in these places may be missing on the side of “before”.`,
      details: before.problems.map(inWords),
    });
  }
  if (now.problems.length > 0) {
    cautions.push({
      words: 'The content that you are reviewing has faults. It cannot be published until they are mended.',
      details: now.problems.map(inWords),
    });
  }
  if (now.folder.below) {
    cautions.push({
      words:
        'What comes with the program was read as it is today on both sides. What an update of the program changed is not told here; it stands in its CHANGELOG.md.',
      details: [],
    });
  }
  return cautions;
}

function inWords({ file, line, message }: Problem): string {
  return `${file}, line ${line}: ${message}`;
}
