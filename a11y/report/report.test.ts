import { describe, expect, it } from 'vitest';
import { CannotRun } from '../../scripts/model/cannot-run.ts';
import { CHECK_GROUPS } from '../../scripts/model/check.ts';
import { CHECKS } from '../checks.ts';
import type { GateReport } from '../gate-report.ts';
import { PAGE_RULES } from '../page/page-rules.ts';
import { PAGE_TOPICS } from '../page/page-topics.ts';
import { FOLDER_RULES } from '../page/read/folder-rules.ts';
import { readReport } from './read-report.ts';
import { reportInWords } from './report.ts';
import { reportAsJson } from './report-json.ts';
import { SAMPLE_BROKEN, SAMPLE_CONTRAST, sampleReport } from './sample-report.ts';

const contrast = SAMPLE_CONTRAST;
const broken = SAMPLE_BROKEN;

const HELD_TO =
  'The pages were held to what anybody’s pages must be, and not to the house rules of this site.';

describe('reportInWords', () => {
  it('says that nothing was found, and what was checked', () => {
    expect(reportInWords(sampleReport())).toBe(
      `Nothing was found.\nChecked 2 pages in windows 1280 and 320 pixels wide, 1 sheet and 1,204 links, in 9.8 seconds.\n${HELD_TO}\nveraPDF 1.28.2, an independent judge of PDF/UA-1, judged 1 sheet.`,
    );
  });

  it('tells a fault of a template once, with its pages, widths and content files', () => {
    const report = sampleReport(
      contrast,
      { ...contrast, width: 320 },
      { ...contrast, page: 'amhp/index.html', source: 'leaflets/amhp/en.md', width: 320 },
      broken,
    );
    expect(reportInWords(report)).toBe(
      [
        'link:broken  This link leads to “gone.html”, which is not there.',
        '  why    Someone who asks for help by following the link meets an error in place of it.',
        '  on     index.html',
        '',
        'axe:color-contrast  Elements must meet minimum color contrast ratio thresholds.',
        '  why    Someone with weak sight cannot read words that hardly stand out from what is behind them.',
        '  where  footer > p',
        '  width  1280 and 320 pixels',
        '  mend   Read how at https://example.org/contrast',
        '  on     imha/index.html  (content file: leaflets/imha/en.md)',
        '  on     amhp/index.html  (content file: leaflets/amhp/en.md)',
        '',
        '4 findings in 3 files.',
        'Checked 2 pages in windows 1280 and 320 pixels wide, 1 sheet and 1,204 links, in 9.8 seconds.',
        HELD_TO,
        'veraPDF 1.28.2, an independent judge of PDF/UA-1, judged 1 sheet.',
      ].join('\n'),
    );
  });

  it('says why veraPDF did not judge the sheets, where there are any', () => {
    const judged = { notRun: 'it was not found on this computer.' };
    expect(reportInWords({ ...sampleReport(), judged })).toMatch(
      /\nveraPDF, an independent judge of PDF\/UA-1, was not run: it was not found on this computer\.$/,
    );
    expect(reportInWords({ ...sampleReport(), judged, sheets: 0 })).not.toContain('veraPDF');
  });

  it('keeps apart what is found in different places', () => {
    const report = sampleReport(contrast, { ...contrast, where: 'header > p' });
    expect(reportInWords(report).match(/^axe:color-contrast/gm)).toHaveLength(2);
  });

  it('counts the pages beyond the first twenty', () => {
    const pages = Array.from({ length: 25 }, (_, index) => ({ ...broken, page: `${index}.html` }));
    const lines = reportInWords(sampleReport(...pages)).split('\n');
    expect(lines.filter((line) => line.endsWith('.html'))).toHaveLength(20);
    expect(lines).toContain('  on     5 more; --json FILE of “npm run gate” lists them all');
  });
});

describe('reportAsJson', () => {
  it('has the same shape for every finding, and nothing that differs from run to run', () => {
    const report = sampleReport(contrast, broken);
    const text = reportAsJson(report);
    expect(text).toBe(reportAsJson({ ...report, seconds: 1 }));
    expect(JSON.parse(text)).toEqual({
      format: 3,
      engines: report.engines,
      profile: 'any',
      shard: null,
      checked: {
        standard: 'WCAG2AAA',
        axeRules: ['target-size', 'color-contrast-enhanced', 'identical-links-same-purpose'],
        widths: [1280, 320],
        colours: ['light'],
        textSizes: [100],
        once: [],
        checks: CHECKS.map(({ id }) => id),
      },
      veraPdf: { version: '1.28.2', sheets: 1, notRun: null },
      counts: { pages: 2, inFull: 2, sheets: 1, links: 1204, findings: 2, waived: 0 },
      files: report.files,
      findings: [
        { ...contrast, colours: null },
        { ...broken, source: null, fix: null, where: null, width: null, colours: null },
      ],
      retries: [],
      waived: [],
    });
  });
});

describe('reportAsJson of a folder that veraPDF did not judge', () => {
  it('says why', () => {
    const report = { ...sampleReport(), judged: { notRun: 'VERAPDF is “off”.' } };
    expect(JSON.parse(reportAsJson(report)).veraPdf).toEqual({
      version: null,
      sheets: 0,
      notRun: 'VERAPDF is “off”.',
    });
  });
});

describe('readReport', () => {
  const whole: GateReport = {
    ...sampleReport(contrast, { ...contrast, width: 320, colours: 'forced' }, broken),
    profile: 'site',
    looked: {
      widths: [1280, 320],
      colours: ['light', 'dark', 'contrast', 'forced'],
      textSizes: [100, 200],
      once: ['The 12 pages that look the same were measured once.'],
    },
    waived: [{ finding: broken, reason: 'The page is being written.', owner: 'editor', until: '2027-01-31' }],
  };

  it('reads back all that was written but the time', () => {
    const { seconds: _, ...written } = whole;
    expect(readReport(reportAsJson(whole), 'report.json')).toEqual(written);
    const judged = { notRun: 'it was not found on this computer.' };
    expect(readReport(reportAsJson({ ...whole, judged }), 'report.json')).toEqual({ ...written, judged });
  });

  it('gives a report of which the same words are made, without the time', () => {
    const read = readReport(reportAsJson(whole), 'report.json');
    expect(reportInWords(read)).toBe(reportInWords(whole).replace(', in 9.8 seconds', ''));
    expect(reportAsJson(read)).toBe(reportAsJson(whole));
  });

  const changed = (change: object) => JSON.stringify({ ...JSON.parse(reportAsJson(whole)), ...change });

  it.each([
    [
      'half a file',
      reportAsJson(whole).slice(0, 400),
      '“r.json” is not a report of the gate: it is not JSON, or only a part of it.\nMake it again with --json.',
    ],
    [
      'a report of an older program',
      changed({ format: 1 }),
      '“r.json” has the format 1; this program reads the format 3.\nMake it again with --json of this program.',
    ],
    [
      'another file',
      '{"name": "patient-rights-site"}',
      /^“r\.json” is not a report of the gate: look at “format”: .+\nMake it again with --json\.$/,
    ],
    ['no object', 'null', /^“r\.json” is not a report of the gate: look at “the whole file”: /],
    [
      'a finding that lacks its rule',
      changed({ findings: [{ ...contrast, rule: undefined, colours: null }] }),
      /look at “findings\.0\.rule”/,
    ],
    [
      'a report from which findings were taken out',
      changed({ findings: [] }),
      /look at “counts”: they are not the numbers of what stands in the report\./,
    ],
  ])('says what is wrong with %s', (_, text, words) => {
    expect(() => readReport(text, 'r.json')).toThrow(words);
    expect(() => readReport(text, 'r.json')).toThrow(CannotRun);
  });
});

describe('CHECKS', () => {
  it('tells what is checked in sentences made from what the gate runs on', () => {
    expect(CHECKS.slice(0, 3)).toEqual([
      {
        id: 'htmlcs',
        group: 'engines',
        words:
          'Pages are checked by HTML CodeSniffer, run by pa11y. It uses its rules for the Web Content Accessibility Guidelines (WCAG) 2.1 up to level AAA.',
      },
      {
        id: 'axe',
        group: 'engines',
        words:
          'Pages are checked by axe, run by pa11y. It uses its rules for WCAG 2.0 and 2.1 at levels A and AA, and its rules of best practice. It uses these too: target-size, color-contrast-enhanced and identical-links-same-purpose.',
      },
      {
        id: 'widths',
        group: 'engines',
        words: 'Pages are checked in windows 1280 pixels and 320 pixels wide.',
      },
    ]);
    expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length);
    for (const { words } of CHECKS) expect(words).toMatch(/^[A-Z].*\.$/);
  });

  it('tells each rule for pages under one heading, and knows each rule that has one', () => {
    const placed = Object.values(PAGE_TOPICS).flat();
    expect(new Set(placed).size).toBe(placed.length);
    const known = [...PAGE_RULES, ...FOLDER_RULES].map(({ id }) => id);
    expect(placed.filter((id) => !known.includes(id))).toEqual([]);
    const most = CHECK_GROUPS.map((group) => CHECKS.filter((check) => check.group === group).length);
    expect(Math.max(...most)).toBeLessThan(30);
  });
});
