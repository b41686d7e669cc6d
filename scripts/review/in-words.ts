import { dayInWords } from '../model/date.ts';
import { NATION_NAMES } from '../model/nation.ts';
import type { ShownReview, ShownRevision, ShownSigning } from '../model/shown-review.ts';

/** A review in a few lines for a terminal: what changed, and the mark of the words of each leaflet. */
export function reviewInWords(review: ShownReview, file: string): string {
  const { from, to, summary, signing } = review;
  return [
    `From ${revisionInWords(from)} to ${revisionInWords(to)}:`,
    ...summary.map((sentence) => `  ${sentence}`),
    ...(signing.length === 0 ? [] : ['', 'Marks of the words, as on the sheet to sign:']),
    ...signing.map((row) => `  ${row.mark}  ${rowInWords(row)}`),
    '',
    `Open ${file}, or print it.`,
  ].join('\n');
}

/** `main~3 (a1b2c3d of 3 November 2026)`. */
export function revisionInWords({ name, day, commit }: ShownRevision): string {
  return commit ? `${name} (${commit.hash} of ${dayInWords(day, 'en')})` : name;
}

function rowInWords({ title, nation, language, form, file }: ShownSigning): string {
  const easy = form === 'easy' ? ', Easy Read' : '';
  return `${title} (${NATION_NAMES[nation]}, ${language.englishName}${easy}; ${file})`;
}
