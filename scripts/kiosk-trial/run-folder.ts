import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { expectSameBytes } from './edition-bytes.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder that all test files of one run have, and that is empty when it begins. */
    readonly runFolder: string;
  }
}

/** Gives all test files of one run a folder, in which the first that needs something may make it for all. */
export default function runFolder(project: TestProject): () => void {
  const parent = mkdtempSync(path.join(tmpdir(), 'test-run-'));
  let runs = 0;
  const provide = () => {
    // While tests are watched, what the code of the last run made is of no use to the next.
    rmSync(path.join(parent, `${runs}`), { recursive: true, force: true });
    runs += 1;
    const folder = path.join(parent, `${runs}`);
    mkdirSync(folder);
    project.provide('runFolder', folder);
  };
  provide();
  project.onTestsRerun(async () => provide());
  return () => {
    const folder = path.join(parent, `${runs}`);
    try {
      for (const name of readdirSync(folder)) {
        expectSameBytes(path.join(folder, name), path.join(folder, name, 'edition'));
      }
    } catch (error) {
      // Vitest tells what goes wrong here, and ends as if nothing had.
      process.exitCode = 1;
      throw error;
    } finally {
      rmSync(parent, { recursive: true, force: true, maxRetries: 5 });
    }
  };
}
