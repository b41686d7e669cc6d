import type { Draft, Passage } from '../../../scripts/model/draft.ts';
import type { Problem } from '../../../scripts/model/problem.ts';
import type { ProblemRule } from '../../../scripts/model/problem-rule.ts';
import type { Vocabulary } from '../../../scripts/model/vocabulary.ts';

/** One rule of plain language. */
export interface ContentRule {
  /** Short name, in kebab case; waivers name it. */
  readonly id: ProblemRule;
  /** For the accessibility statement: one plain sentence. */
  readonly words: string;
  /** Everything in a draft that breaks the rule. */
  check(draft: Draft, vocabulary: Vocabulary | undefined): Iterable<Slip> | Promise<Iterable<Slip>>;
}

/** A place that breaks a rule. A mild one is only warned of. */
export interface Slip extends Pick<Problem, 'message' | 'fix'>, Pick<Passage, 'place'> {
  readonly mild?: boolean;
}
