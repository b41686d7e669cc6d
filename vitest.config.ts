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

/**
 * Whole stories of one who reads, writes or publishes: commands, browsers and servers, one after the other. They take most of the time,
 * so `npm test` leaves them to `npm run test:all`.
 */
const JOURNEYS = [
  'scripts/kiosk-trial/*.test.ts',
  'scripts/desk/*.test.ts',
  'scripts/{adopt,bucket,build,build-disturbed,changes,deploy-kiosk,deploy-static,docs,gate,init-host}.test.ts',
  'scripts/{release,review,serve,start,translate,tutorial,upgrade,withdraw}.test.ts',
  'scripts/gate-html/*.test.ts',
  'templates/edit/editor.test.ts',
  'templates/components/listen/listen.test.tsx',
  'a11y/{,verdicts/}*-disturbed.test.ts',
  'a11y/verdicts/kept-verdicts.test.ts',
  'a11y/page/engines/stock.test.ts',
];

const EVERY = {
  globalSetup: ['scripts/kiosk-trial/run-folder.ts'],
  // Browser, PDF and kill tests do real work on machines that may be slow or shared.
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // A browser that is steered on a busy machine may miss a moment. Whatever fails twice fails; what failed once is named in the log.
  retry: process.env.CI ? 1 : 0,
  // veraPDF judges what a build makes. Its own tests find it all the same; the others need not wait for it.
  env: { VERAPDF: 'off' },
};

export default defineConfig({
  test: {
    // Much of the time goes by waiting for browsers and for other programs: with two files at a time, two cores were idle for more
    // than half of it. It stands here alone, because what a project says of it counts for more than what is typed.
    maxWorkers: 3,
    projects: [
      {
        test: {
          ...EVERY,
          name: 'pure',
          include: PURE,
          isolate: false,
          setupFiles: ['scripts/testing/unchanged-process.ts'],
        },
      },
      {
        test: {
          ...EVERY,
          name: 'parts',
          include: [ALL],
          exclude: [...configDefaults.exclude, ...PURE, ...JOURNEYS],
        },
      },
      { test: { ...EVERY, name: 'journeys', include: JOURNEYS } },
    ],
  },
});
