import type { Day } from '../../scripts/model/date.ts';
import { dayInWords } from '../../scripts/model/date.ts';
import type { Draft, Waiver } from '../../scripts/model/draft.ts';
import { byPlace, type Problem, problemLine } from '../../scripts/model/problem.ts';
import type { Vocabulary } from '../../scripts/model/vocabulary.ts';
import { linkWords } from '../rules/content/link-words.ts';
import { oneWord } from '../rules/content/one-word.ts';
import { paragraphLength } from '../rules/content/paragraph-length.ts';
import { passive } from '../rules/content/passive.ts';
import { sentenceLength } from '../rules/content/sentence-length.ts';
import { shortForms } from '../rules/content/short-forms.ts';
import { smog } from '../rules/content/smog.ts';
import { spelling } from '../rules/content/spelling.ts';

/** The rules of plain language. */
export const CONTENT_RULES = [
  smog,
  sentenceLength,
  paragraphLength,
  oneWord,
  shortForms,
  linkWords,
  spelling,
  passive,
] as const;

/** What the words of the leaflets get wrong. */
export interface WordsReport {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/**
 * Holds every draft to the rules of plain language, but for the rules it is waived from.
 *
 * @param today The real day: a waiver past its date counts no longer.
 */
export async function checkWords(
  drafts: readonly Draft[],
  vocabularies: ReadonlyMap<string, Vocabulary>,
  today: Day,
): Promise<WordsReport> {
  const checker = wordsChecker(today);
  for (const draft of drafts) await checker.check(draft, vocabularies.get(draft.language));
  return checker.report();
}

/** The same for drafts that come one by one and need not be held: what is wrong with all of them so far. */
export function wordsChecker(today: Day) {
  // Two nations share most of a leaflet, and a mistake in what they share is one mistake.
  const problems = new Map<string, Problem>();
  const warnings = new Map<string, Problem>();
  const used = new Set<string>();
  const waived: Draft[] = [];
  const check = async (draft: Draft, vocabulary: Vocabulary | undefined): Promise<void> => {
    if (draft.waivers.length > 0) waived.push(draft);
    for (const rule of CONTENT_RULES) {
      const slips = await rule.check(draft, vocabulary);
      for (const { mild, place, ...slip } of slips) {
        const waiver = draft.waivers.find((candidate) => candidate.rule === rule.id);
        if (waiver) used.add(keyOf(draft, waiver));
        if (waiver && today <= waiver.until) continue;
        const problem = { file: draft.file, ...place(), rule: rule.id, ...slip };
        (mild ? warnings : problems).set(problemLine(problem), problem);
      }
    }
  };
  const report = (): WordsReport => {
    for (const draft of waived) {
      for (const waiver of draft.waivers) {
        const wrong = faultOf(waiver, used.has(keyOf(draft, waiver)), today);
        if (!wrong) continue;
        const problem = { file: draft.file, ...waiver.place(), ...wrong };
        problems.set(problemLine(problem), problem);
      }
    }
    return { problems: [...problems.values()].sort(byPlace), warnings: [...warnings.values()].sort(byPlace) };
  };
  return { check, report };
}

function keyOf({ file }: Draft, { rule }: Waiver): string {
  return `${file} ${rule}`;
}

function faultOf(
  { rule, until, owner }: Waiver,
  used: boolean,
  today: Day,
): Pick<Problem, 'rule' | 'message' | 'fix'> | undefined {
  const ids = CONTENT_RULES.map(({ id }) => id);
  if (!ids.some((id) => id === rule)) {
    return {
      rule: 'waiver-unknown',
      message: `There is no rule “${rule}” to waive.`,
      fix: `Rules: ${ids.join(', ')}.`,
    };
  }
  if (!used) {
    return {
      rule: 'waiver-unneeded',
      message: `Nothing here breaks the rule “${rule}”, so it needs no waiver.`,
      fix: 'Delete the waiver.',
    };
  }
  if (until < today) {
    return {
      rule: 'waiver-over',
      message: `The waiver of “${rule}” ended on ${dayInWords(until, 'en')}.`,
      fix: `Mend what it waived, and delete it; or ask the ${owner} for a new day.`,
    };
  }
  return undefined;
}
