import { afterAll, expect } from 'vitest';

/** Holds that a file of tests leaves the process, in which others run after it, as it was. */
const before = { environment: { ...process.env }, folder: process.cwd(), exitCode: process.exitCode };

afterAll(() => {
  const after = { environment: { ...process.env }, folder: process.cwd(), exitCode: process.exitCode };
  expect(after, 'This file changes its process: leave it out of PURE in vitest.config.ts.').toEqual(before);
});
