import { describe, expect, it } from 'vitest';
import { CHECKS } from '../checks.ts';
import type { Finding } from '../finding.ts';
import type { GateReport } from '../gate.ts';
import { reportInWords } from './report.ts';
import { reportAsJson } from './report-json.ts';

const contrast: Finding = {
  page: 'imha/index.html',
  source: 'leaflets/imha/en.md',
  rule: 'axe:color-contrast',
  message: 'Elements must meet minimum color contrast ratio thresholds.',
  fix: 'Read how at https://example.org/contrast',
  where: 'footer > p',
  width: 1280,
};

const broken: Finding = {
  page: 'index.html',
  rule: 'link:broken',
  message: 'This link leads to “gone.html”, which is not there.',
};

function reportOf(...findings: Finding[]): GateReport {
  const engines = { pa11y: '9.1.1', 'axe-core': '4.11.4', html_codesniffer: '2.6.0', browser: 'Chrome/1' };
  const judged = { version: '1.28.2', sheets: 1 };
  return {
    folder: '/tmp/somewhere',
    engines,
    pages: 40,
    sheets: 1,
    judged,
    links: 1204,
    seconds: 9.84,
    findings,
  };
}

describe('reportInWords', () => {
  it('says that nothing was found, and what was checked', () => {
    expect(reportInWords(reportOf())).toBe(
      'Nothing was found.\nChecked 40 pages in windows 1280 and 320 pixels wide, 1 sheet and 1,204 links, in 9.8 seconds.\nveraPDF 1.28.2, an independent judge of PDF/UA-1, judged 1 sheet.',
    );
  });

  it('tells a fault of a template once, with its pages, widths and content files', () => {
    const report = reportOf(
      contrast,
      { ...contrast, width: 320 },
      { ...contrast, page: 'amhp/index.html', source: 'leaflets/amhp/en.md', width: 320 },
      broken,
    );
    expect(reportInWords(report)).toBe(
      [
        'link:broken  This link leads to “gone.html”, which is not there.',
        '  on     index.html',
        '',
        'axe:color-contrast  Elements must meet minimum color contrast ratio thresholds.',
        '  where  footer > p',
        '  width  1280 and 320 pixels',
        '  mend   Read how at https://example.org/contrast',
        '  on     imha/index.html  (content file: leaflets/imha/en.md)',
        '  on     amhp/index.html  (content file: leaflets/amhp/en.md)',
        '',
        '4 findings in 3 files.',
        'Checked 40 pages in windows 1280 and 320 pixels wide, 1 sheet and 1,204 links, in 9.8 seconds.',
        'veraPDF 1.28.2, an independent judge of PDF/UA-1, judged 1 sheet.',
      ].join('\n'),
    );
  });

  it('says why veraPDF did not judge the sheets, where there are any', () => {
    const judged = { notRun: 'it was not found on this computer.' };
    expect(reportInWords({ ...reportOf(), judged })).toMatch(
      /\nveraPDF, an independent judge of PDF\/UA-1, was not run: it was not found on this computer\.$/,
    );
    expect(reportInWords({ ...reportOf(), judged, sheets: 0 })).not.toContain('veraPDF');
  });

  it('keeps apart what is found in different places', () => {
    const report = reportOf(contrast, { ...contrast, where: 'header > p' });
    expect(reportInWords(report).match(/^axe:color-contrast/gm)).toHaveLength(2);
  });

  it('counts the pages beyond the first twenty', () => {
    const pages = Array.from({ length: 25 }, (_, index) => ({ ...broken, page: `${index}.html` }));
    const lines = reportInWords(reportOf(...pages)).split('\n');
    expect(lines.filter((line) => line.endsWith('.html'))).toHaveLength(20);
    expect(lines).toContain('  on     5 more; --json FILE of “npm run gate” lists them all');
  });
});

describe('reportAsJson', () => {
  it('has the same shape for every finding, and nothing that differs from run to run', () => {
    const report = reportOf(contrast, broken);
    const text = reportAsJson(report);
    expect(text).toBe(reportAsJson({ ...report, folder: 'elsewhere', seconds: 1 }));
    expect(JSON.parse(text)).toEqual({
      format: 1,
      engines: report.engines,
      checked: {
        standard: 'WCAG2AAA',
        axeRules: ['target-size', 'color-contrast-enhanced', 'identical-links-same-purpose'],
        widths: [1280, 320],
        checks: CHECKS.map(({ id }) => id),
      },
      veraPdf: { version: '1.28.2', sheets: 1, notRun: null },
      counts: { pages: 40, sheets: 1, links: 1204, findings: 2 },
      findings: [contrast, { ...broken, source: null, fix: null, where: null, width: null }],
    });
  });
});

describe('reportAsJson of a folder that veraPDF did not judge', () => {
  it('says why', () => {
    const report = { ...reportOf(), judged: { notRun: 'VERAPDF is “off”.' } };
    expect(JSON.parse(reportAsJson(report)).veraPdf).toEqual({
      version: null,
      sheets: 0,
      notRun: 'VERAPDF is “off”.',
    });
  });
});

describe('CHECKS', () => {
  it('tells what is checked in sentences made from what the gate runs on', () => {
    expect(CHECKS.slice(0, 3)).toEqual([
      {
        id: 'htmlcs',
        words:
          'Every page is checked by HTML CodeSniffer, run by pa11y. It uses its rules for the Web Content Accessibility Guidelines (WCAG) 2.1 up to level AAA.',
      },
      {
        id: 'axe',
        words:
          'Every page is checked by axe, run by pa11y. It uses its rules for WCAG 2.0 and 2.1 at levels A and AA, and its rules of best practice. It uses these too: target-size, color-contrast-enhanced and identical-links-same-purpose.',
      },
      { id: 'widths', words: 'Every page is checked in windows 1280 pixels and 320 pixels wide.' },
    ]);
    expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length);
    for (const { words } of CHECKS) expect(words).toMatch(/^[A-Z].*\.$/);
  });
});
