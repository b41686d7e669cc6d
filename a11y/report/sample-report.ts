import type { Finding } from '../finding.ts';
import type { GateReport } from '../gate-report.ts';
import type { Looked } from '../looked.ts';

/** For tests: pages that were looked at in two windows, and no more. */
export const SAMPLE_LOOK: Looked = {
  widths: [1280, 320],
  colours: ['light'],
  textSizes: [100],
  once: [],
};

/** A report for tests, of a folder with two pages and a sheet. */
export function sampleReport(...findings: Finding[]): GateReport {
  return {
    engines: { pa11y: '9.1.1', 'axe-core': '4.11.4', html_codesniffer: '2.6.0', browser: 'Chrome/1' },
    profile: 'any',
    looked: SAMPLE_LOOK,
    pages: 2,
    inFull: 2,
    sheets: 1,
    files: ['imha/index.html', 'index.html', 'sheets/imha.pdf'],
    judged: { version: '1.28.2', sheets: 1 },
    links: 1204,
    seconds: 9.84,
    findings,
    retries: [],
    waived: [],
  };
}

export const SAMPLE_CONTRAST: Finding = {
  page: 'imha/index.html',
  source: 'leaflets/imha/en.md',
  rule: 'axe:color-contrast',
  message: 'Elements must meet minimum color contrast ratio thresholds.',
  fix: 'Read how at https://example.org/contrast',
  where: 'footer > p',
  width: 1280,
};

export const SAMPLE_BROKEN: Finding = {
  page: 'index.html',
  rule: 'link:broken',
  message: 'This link leads to “gone.html”, which is not there.',
};
