import { createRequire } from 'node:module';

/** Versions of everything that judged the pages, by name. */
export type Engines = Readonly<Record<'pa11y' | 'axe-core' | 'html_codesniffer' | 'browser', string>>;

/**
 * The versions at work. axe and HTML CodeSniffer are those that pa11y itself loads.
 *
 * @param browser as the browser gives it: `HeadlessChrome/156.0.8078.79`
 */
export function enginesWith(browser: string): Engines {
  const require = createRequire(import.meta.url);
  const ofPa11y = createRequire(require.resolve('pa11y'));
  const version = (file: string) => (ofPa11y(file) as { version: string }).version;
  return {
    pa11y: version('pa11y/package.json'),
    'axe-core': version('axe-core/package.json'),
    html_codesniffer: version('@pa11y/html_codesniffer/package.json'),
    browser,
  };
}
