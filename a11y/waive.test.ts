import { describe, expect, it } from 'vitest';
import type { Finding } from './finding.ts';
import type { GateReport } from './gate-report.ts';
import { reportInWords } from './report/report.ts';
import { SAMPLE_LOOK } from './report/sample-report.ts';
import { waive, waiversFor } from './waive.ts';
import type { Waiver } from './waiver.ts';

const finding = (page: string, rule = 'axe:color-contrast'): Finding => ({
  page,
  rule,
  message: 'Too faint.',
});

const waiver = (changes: Partial<Waiver> = {}): Waiver => ({
  rule: 'axe:color-contrast',
  page: 'england/en/imha/index.html',
  reason: 'The film is being made again',
  owner: 'lead advocate',
  until: '2026-11-30',
  file: 'a11y/waivers.yaml',
  place: () => ({ line: 7 }),
  ...changes,
});

const FILES = [
  'england/en/imha/index.html',
  'england/en/amhp/index.html',
  'england/index.html',
  'wales/index.html',
];

const report = (...findings: Finding[]): GateReport => ({
  engines: { pa11y: '9', 'axe-core': '4', html_codesniffer: '2', browser: 'Chrome/1' },
  profile: 'any',
  looked: SAMPLE_LOOK,
  pages: FILES.length,
  inFull: FILES.length,
  sheets: 0,
  files: FILES,
  judged: { notRun: 'it was not asked for.' },
  links: 0,
  findings,
  retries: [],
  waived: [],
});

const fault = (rule: string, message: string, fix: string) => ({
  page: 'a11y/waivers.yaml',
  where: 'line 7',
  rule,
  message,
  fix,
});

describe('waive', () => {
  it('lists apart what is waived, on its last day too, and leaves what is not', () => {
    const [waived, other] = [finding('england/en/imha/index.html'), finding('wales/index.html')];
    const result = waive(report(waived, other), [waiver()], '2026-11-30');
    expect(result.findings).toEqual([other]);
    expect(result.waived).toEqual([
      {
        finding: waived,
        reason: 'The film is being made again',
        owner: 'lead advocate',
        until: '2026-11-30',
      },
    ]);
  });

  it('leaves another rule on the same page', () => {
    const other = finding('england/en/imha/index.html', 'axe:label');
    const both = waive(report(finding('england/en/imha/index.html'), other), [waiver()], '2026-11-01');
    expect(both.findings).toEqual([other]);
  });

  it('fails the day after, with what it had waived', () => {
    const back = finding('england/en/imha/index.html');
    expect(waive(report(back), [waiver()], '2026-12-01')).toMatchObject({
      waived: [],
      findings: [
        fault(
          'waiver:over',
          'The waiver of “axe:color-contrast” on “england/en/imha/index.html” ended on 30 November 2026.',
          'Mend what it waived, and delete it; or ask the lead advocate for a new day.',
        ),
        back,
      ],
    });
  });

  it('fails where nothing needs it', () => {
    expect(waive(report(), [waiver()], '2026-11-01').findings).toEqual([
      fault(
        'waiver:unneeded',
        'Nothing on “england/en/imha/index.html” breaks the rule “axe:color-contrast”, so it needs no waiver.',
        'Delete the waiver; or correct its rule, if it was meant for another.',
      ),
    ]);
  });

  it('fails where there is no such page', () => {
    const [found] = waive(report(), [waiver({ page: 'england/en/ihma/index.html' })], '2026-11-01').findings;
    expect(found?.rule).toBe('waiver:no-page');
  });

  it.each([
    ['england/en/imha/index.html', ['england/en/imha/index.html']],
    ['england/en/*/index.html', ['england/en/imha/index.html', 'england/en/amhp/index.html']],
    [
      'england/**/index.html',
      ['england/en/imha/index.html', 'england/en/amhp/index.html', 'england/index.html'],
    ],
    ['*/index.html', ['england/index.html', 'wales/index.html']],
    ['**', FILES],
    ['england.index.html', []],
    ['index.html', []],
  ])('takes %s to mean %j', (page, meant) => {
    const { waived } = waive(report(...FILES.map((file) => finding(file))), [waiver({ page })], '2026-11-01');
    expect(waived.map((one) => one.finding.page)).toEqual(meant);
  });

  it('keeps only the waivers for what was looked at, where that is a part of the site', () => {
    const wales = waiver({ page: 'wales/**' });
    expect(waiversFor([waiver(), wales], ['wales/index.html'])).toEqual([wales]);
  });

  it('is told in the report, with reason, role and day', () => {
    const result = waive(report(finding('england/en/imha/index.html')), [waiver()], '2026-11-01');
    expect(reportInWords(result)).toMatch(
      /^waived {2}axe:color-contrast {2}1 finding in 1 file may stay until 30 November 2026: The film is being made again\. The lead advocate looks at it again\.\n {2}on {5}england\/en\/imha\/index\.html\n\nNothing was found but what is waived\.\n/,
    );
  });
});
