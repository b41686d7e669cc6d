import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{scripts,templates,a11y}/**/*.test.{ts,tsx}'],
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
