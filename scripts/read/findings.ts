import type { Problem } from '../model/problem.ts';
import type { Report } from './report.ts';

/** What a part of a reading found wrong, and what will become so. */
export class Findings {
  readonly problems: Problem[] = [];
  readonly warnings: Problem[] = [];
  readonly report: Report = (problem) => this.problems.push(problem);
  readonly warn: Report = (warning) => this.warnings.push(warning);

  add({ problems, warnings }: Findings): void {
    this.problems.push(...problems);
    this.warnings.push(...warnings);
  }
}
