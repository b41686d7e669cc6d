import { afterAll, expect } from 'vitest';

// Holds that a file of tests leaves the process, in which others run after it, as it was.
const before = now();

afterAll(() => {
  expect(now(), 'This file changes its process: leave it out of PURE in vitest.config.ts.').toEqual(before);
});

function now() {
  // sharp writes this one when it is first loaded.
  const { VIPSHOME: _, ...environment } = process.env;
  return { environment, folder: process.cwd(), exitCode: process.exitCode };
}
