import type { Problem } from '../model/problem.ts';

/** Takes one problem down; readers go on after it, so that a writer sees all of them at once. */
export type Report = (problem: Problem) => void;

/** A file as a writer knows it, and where it lies on this disk. */
export interface SourceFile {
  /** As printed in problems: `content/leaflets/imha/en.md`. */
  readonly shown: string;
  /** Absolute path. */
  readonly path: string;
  /** From the content folder, with forward slashes: `leaflets/imha/en.md`. */
  readonly name: string;
}
