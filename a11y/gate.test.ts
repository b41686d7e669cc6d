import { readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CannotRun } from '../scripts/model/cannot-run.ts';
import { FIXTURES, type FixtureFolder, fixtureFolder } from './fixture-folder.ts';
import { gate } from './gate.ts';
import type { GateReport } from './gate-report.ts';
import { RUNNER_PARTS } from './page/page-parts.ts';

const H = 'htmlcs:WCAG2AAA.Principle';

/** Every fixture that must fail, with the rules that must find it at both widths: exactly these and no others. */
const FAULTS: Readonly<Record<string, readonly string[]>> = {
  'link-anchor/fail.html': [`${H}2.Guideline2_4.2_4_1.G1,G123,G124.NoSuchID`, 'link:anchor'],
  'link-broken/fail.html': ['link:broken'],
  'link-letter-case/fail.html': ['link:letter-case'],
  'link-malformed/fail.html': ['link:malformed'],
  'link-outside/fail.html': ['link:outside'],
  'link-resource/fail.css': ['link:resource'],
  'link-resource/fail.html': ['link:resource'],
  'page-alt/fail.html': ['axe:image-alt', `${H}1.Guideline1_1.1_1_1.H37`],
  'page-contrast-enhanced/fail.html': ['axe:color-contrast-enhanced', `${H}1.Guideline1_4.1_4_6.G17.Fail`],
  'page-contrast/fail.html': ['axe:color-contrast', `${H}1.Guideline1_4.1_4_6.G17.Fail`],
  'page-csp/fail.html': [
    'axe:color-contrast',
    'axe:image-alt',
    `${H}1.Guideline1_1.1_1_1.H37`,
    `${H}1.Guideline1_4.1_4_6.G17.Fail`,
  ],
  'page-duplicate-id/fail.html': ['axe:duplicate-id-aria', `${H}4.Guideline4_1.4_1_1.F77`],
  'page-first-visit/fail-again.html': ['axe:color-contrast', `${H}1.Guideline1_4.1_4_6.G17.Fail`],
  'page-first-visit/fail.html': ['axe:color-contrast', `${H}1.Guideline1_4.1_4_6.G17.Fail`],
  'page-heading-order/fail.html': ['axe:heading-order', `${H}1.Guideline1_3.1_3_1_AAA.G141`],
  'page-identical-links/fail.html': ['axe:identical-links-same-purpose'],
  'page-label/fail.html': [
    'axe:label',
    `${H}1.Guideline1_3.1_3_1.F68`,
    `${H}4.Guideline4_1.4_1_2.H91.InputText.Name`,
  ],
  'page-lang/fail.html': ['axe:html-has-lang', `${H}3.Guideline3_1.3_1_1.H57.2`],
  'page-link-name/fail.html': ['axe:link-name', `${H}4.Guideline4_1.4_1_2.H91.A.NoContent`],
  'page-narrow/fail.html': ['axe:color-contrast', `${H}1.Guideline1_4.1_4_6.G17.Fail`],
  'page-scripted/fail.html': ['axe:image-alt', `${H}1.Guideline1_1.1_1_1.H37`],
  'page-table-headers/fail.html': [
    'axe:empty-table-header',
    'axe:td-headers-attr',
    `${H}1.Guideline1_3.1_3_1.H43.IncorrectAttr`,
  ],
  'page-target-size/fail.html': ['axe:target-size'],
  'page-third-party/fail-scripted.html': ['page:third-party'],
  'page-third-party/fail.html': ['page:third-party'],
  'page-title/fail.html': ['axe:document-title', `${H}2.Guideline2_4.2_4_2.H25.1.NoTitleEl`],
  'page-zoom/fail.html': ['axe:meta-viewport'],
};

let fixtures: FixtureFolder;
let report: GateReport;
const told: [done: number, of: number][] = [];

beforeAll(async () => {
  fixtures = await fixtureFolder((rule) => /^(page|link)-/.test(rule) && rule !== 'page-not-checked');
  report = await gate(fixtures.path, {
    parts: RUNNER_PARTS,
    progress: (done, of) => told.push([done, of]),
  });
});

afterAll(() => fixtures[Symbol.asyncDispose]());

function found(page: string) {
  return report.findings.filter((finding) => finding.page === page);
}

describe('gate', () => {
  it('finds the fault of every fixture that must fail, and nothing on any other', () => {
    const rules = Object.fromEntries(
      [...new Set(report.findings.map(({ page }) => page))].map((page) => [
        page,
        [...new Set(found(page).map(({ rule }) => rule))],
      ]),
    );
    expect(rules).toEqual(FAULTS);
  });

  it('has a page that passes and one that fails for every rule', () => {
    expect(fixtures.rules.length).toBeGreaterThanOrEqual(20);
    for (const rule of fixtures.rules) expect(FAULTS).toHaveProperty([`${rule}/fail.html`]);
  });

  it('finds the same at both widths, but for a fault that only one has', () => {
    const widths = (page: string) => [...new Set(found(page).map(({ width }) => width))];
    expect(widths('page-alt/fail.html')).toEqual([1280, 320]);
    expect(widths('page-narrow/fail.html')).toEqual([320]);
  });

  it('shows each page as to someone who has not seen another, at each width', () => {
    const grey = report.findings.filter(({ page, rule }) => /first-visit/.test(page) && /^axe/.test(rule));
    expect(grey.map(({ page, width }) => `${page} ${width}`)).toEqual([
      'page-first-visit/fail-again.html 1280',
      'page-first-visit/fail-again.html 320',
      'page-first-visit/fail.html 1280',
      'page-first-visit/fail.html 320',
    ]);
  });

  it('says what is wrong, where, at what width, what to do, and in which content file', () => {
    expect(found('page-alt/fail.html')[0]).toEqual({
      page: 'page-alt/fail.html',
      source: 'page-alt/fail.md',
      rule: 'axe:image-alt',
      message: 'Images must have alternative text.',
      fix: 'Write alt="…" with what the picture says; alt="" if it only decorates. Read more at https://dequeuniversity.com/rules/axe/4.11/image-alt?application=axeAPI',
      where: 'html > body > main > img',
      width: 1280,
    });
  });

  it('marks what axe could not decide', () => {
    expect(found('page-identical-links/fail.html')[0]?.message).toBe(
      'Links with the same name must have a similar purpose (axe could not decide: look at it).',
    );
  });

  it('reports a file from another server once, whether the page names it or a script asks for it', () => {
    const parts = ({ message, where }: { message: string; where?: string }) => [message, where];
    expect(found('page-third-party/fail.html').map(parts)).toEqual([
      [
        'This asks another server for https://counter.invalid/seen.gif.',
        'img[src="https://counter.invalid/seen.gif"]',
      ],
    ]);
    expect(found('page-third-party/fail-scripted.html').map(parts)).toEqual([
      ['This asks another server for https://counter.invalid/scripted.gif.', undefined],
    ]);
  });

  it('counts what it checked, and tells how far it is, up to the end', () => {
    const pages = readdirSync(fixtures.path, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.html'),
    ).length;
    expect(pages).toBeGreaterThan(40);
    expect(report.pages).toBe(pages);
    expect(report.sheets).toBe(0);
    expect(report.links).toBeGreaterThan(40);
    expect(told.at(-1)).toEqual([pages, pages]);
    // One for each page at each of the two widths.
    expect(told).toHaveLength(2 * pages);
  });

  it('names the engines', () => {
    expect(report.engines).toEqual({
      pa11y: expect.stringMatching(/^9\./),
      'axe-core': expect.stringMatching(/^4\./),
      html_codesniffer: expect.stringMatching(/^2\./),
      browser: expect.stringContaining('Chrome'),
    });
  });
});

describe('a page that cannot be checked', () => {
  it('is a finding at each width, never a pass; a question that a page asks does not stop it', async () => {
    const { findings, pages, judged } = await gate(join(FIXTURES, 'page-not-checked'), {
      parts: RUNNER_PARTS,
      timeoutMs: 4000,
      veraPdf: false,
    });
    expect(pages).toBe(2);
    expect(judged).toEqual({ notRun: 'it was not asked for.' });
    expect(findings).toEqual(
      [1280, 320].map((width) => ({
        page: 'fail-stuck.html',
        source: 'page-not-checked/fail-stuck.md',
        rule: 'page:not-checked',
        message: 'The page could not be checked: it was not ready in 4 seconds.',
        fix: 'Open it in a browser and see whether it loads and stays.',
        width,
      })),
    );
  });
});

describe('a folder the gate cannot check', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gate-'));
    await mkdir(join(folder, 'empty'));
    await writeFile(join(folder, 'empty/words.txt'), 'No page.');
  });

  afterAll(() => rm(folder, { recursive: true }));

  it('is not there', async () => {
    await expect(gate(join(folder, 'gone'))).rejects.toThrow(
      new CannotRun(`There is no folder “${join(folder, 'gone')}”.`),
    );
  });

  it('has no page in it', async () => {
    await expect(gate(join(folder, 'empty'))).rejects.toThrow(
      new CannotRun(`There is no HTML page in “${join(folder, 'empty')}”, so there is nothing to check.`),
    );
  });
});
