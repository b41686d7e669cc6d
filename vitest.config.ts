import { configDefaults, defineConfig } from 'vitest/config';

const ALL = '{scripts,templates,a11y}/**/*.test.{ts,tsx}';

/**
 * Tests that put nothing in the place of anything: no mocks, no other folder or environment. A worker runs many of them, so that
 * what they import is loaded once and not for each.
 */
const PURE = [
  'scripts/model/**/*.test.ts',
  // The exception measures the memory of its process.
  'scripts/read/**/!(picture).test.ts',
  'a11y/{link,report,words}/**/*.test.ts',
  // The exception has a temporary folder of its own.
  'a11y/sheet/!(verapdf).test.ts',
];

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: PURE, isolate: false },
      },
      {
        extends: true,
        test: { name: 'whole', include: [ALL], exclude: [...configDefaults.exclude, ...PURE] },
      },
    ],
    globalSetup: ['scripts/kiosk-trial/run-folder.ts'],
    // Much of the time goes by waiting for browsers and for other programs, so two files are worth running on two cores.
    maxWorkers: 2,
    // Browser, PDF and kill tests do real work on machines that may be slow or shared.
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // A browser that is steered on a busy machine may miss a moment. Whatever fails twice fails; what failed once is named in the log.
    retry: process.env.CI ? 1 : 0,
    // veraPDF judges what a build makes. Its own tests find it all the same; the others need not wait for it.
    env: { VERAPDF: 'off' },
  },
});
