import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../a11y/finding.ts';
import { gate } from '../../a11y/gate.ts';
import type { GateReport } from '../../a11y/gate-report.ts';
import { SAMPLE_LOOK } from '../../a11y/report/sample-report.ts';
import { madeSheet } from '../../a11y/sheet/sheet-fixture.ts';
import { componentIndex } from './component-index.ts';
import { writeGateHtml } from './write-gate-html.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../../a11y/fixtures');

/** A page with what reports must be able to show. */
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title>
<link rel="stylesheet" href="assets/site-0.css">
<style>body{margin:0;background:#fff}@media (prefers-color-scheme:dark){body{background:#000}}
.callout-label{position:absolute;top:3000px;inset-inline-start:100px;inline-size:200px;block-size:100px;background:#0a0}</style></head>
<body><p id="red" style="margin:0;background:#c00;width:100px;height:40px"></p>
<div class="callout-label"><b id="deep">far down</b></div><p id="urdu" lang="ur" dir="rtl">آپ کے حقوق</p>
<p id="hidden" hidden>unseen</p></body></html>`;

let folder = '';
let site = '';
let real: GateReport;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gate-html-'));
  site = path.join(folder, 'site');
  for (const name of ['page-alt', 'page-contrast', 'sheet-readable']) {
    await cp(path.join(FIXTURES, name), path.join(site, name), { recursive: true });
  }
  real = await gate(site, { veraPdf: false });
  await writeFile(path.join(site, 'page.html'), PAGE);
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

const reportOf = (findings: readonly Finding[]): GateReport => ({
  engines: { pa11y: '9', 'axe-core': '4', html_codesniffer: '2', browser: 'Chrome/1' },
  profile: 'any',
  looked: SAMPLE_LOOK,
  pages: 1,
  inFull: 1,
  sheets: 0,
  files: ['page.html'],
  judged: { notRun: 'it was not asked for.' },
  links: 0,
  findings,
  retries: [],
  waived: [],
});

const finding = (changes: Partial<Finding> = {}): Finding => ({
  page: 'page.html',
  rule: 'axe:color-contrast',
  message: 'It is too faint.',
  width: 1280,
  where: '#red',
  ...changes,
});

async function written(report: GateReport, name: string) {
  const to = path.join(folder, name);
  const file = await writeGateHtml(report, { folder: site, to, day: '2026-11-27', say: () => undefined });
  const html = await readFile(file, 'utf8');
  const pictures = (await readdir(path.join(to, 'index-files'))).filter((one) => one.endsWith('.webp'));
  return { to, html, pictures: pictures.length };
}

/** The colour of a pixel of the picture of the first fault. */
async function pixel(to: string, left: number, top: number): Promise<readonly number[]> {
  const { data, info } = await sharp(path.join(to, 'index-files/fault-1.webp'))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (top * info.width + left) * info.channels;
  return [...data.subarray(at, at + 3)];
}

const near = (colour: readonly number[], wanted: readonly number[]) =>
  colour.every((level, index) => Math.abs(level - (wanted[index] ?? 0)) < 25);

describe('writeGateHtml', () => {
  it('shows each fault with a picture, why it matters, how to mend it and the file it came from', async () => {
    expect(real.findings.length).toBeGreaterThan(4);
    const { html, pictures } = await written(real, 'real');
    expect(html).toContain('<h3 id="fault-1">1. Images must have alternative text.</h3>');
    expect(html).toContain(
      '<p>Someone who cannot see a picture hears words in its place; without them they hear nothing, or the name of a file.</p>',
    );
    expect(html).toContain('<dt>How to mend it</dt><dd>Write alt=');
    expect(html).toContain('Content file: <code><bdi dir="ltr">page-alt/fail.md</bdi></code>');
    expect(html).toMatch(
      /<img class="fault-picture" src="index-files\/fault-1\.webp" width="\d+" height="\d+" alt="Screenshot of part of the page [^"]+"/u,
    );
    expect(html).toContain('This PDF cannot be drawn, so there is no picture.');
    expect(pictures).toBeGreaterThan(2);
  }, 60_000);

  it('takes the picture at the place, however far down, in the colours in which it was found', async () => {
    const light = await written(reportOf([finding()]), 'light');
    expect(near(await pixel(light.to, 50, 20), [204, 0, 0])).toBe(true);
    expect(near(await pixel(light.to, 200, 100), [255, 255, 255])).toBe(true);
    const dark = await written(reportOf([finding({ colours: 'dark' })]), 'dark');
    expect(near(await pixel(dark.to, 200, 100), [0, 0, 0])).toBe(true);
    expect(dark.html).toContain('In a window 1280 pixels wide, in dark colours.');
    const far = await written(reportOf([finding({ where: '.callout-label' })]), 'far');
    const { width, height } = await sharp(path.join(far.to, 'index-files/fault-1.webp')).metadata();
    expect(near(await pixel(far.to, Math.min(200, width - 1), Math.round(height / 2)), [0, 170, 0])).toBe(
      true,
    );
  }, 60_000);

  it('names the component that drew it, where its classes tell, on pages of ours', async () => {
    const { html } = await written(reportOf([finding({ where: '#deep' })]), 'component');
    expect(html).toContain('templates/components/callout/callout.tsx');
    const { html: none } = await written(reportOf([finding({ where: '#red' })]), 'no-component');
    expect(none).not.toContain('Drawn by');
    await writeFile(path.join(site, 'theirs.html'), PAGE.replace('assets/site-0.css', 'style.css'));
    const { html: theirs } = await written(
      reportOf([finding({ page: 'theirs.html', where: '#deep' })]),
      'theirs',
    );
    expect(theirs).not.toContain('Drawn by');
  }, 60_000);

  it('says so where there is no picture', async () => {
    const faults = [
      finding({ where: '#gone' }),
      finding({ where: 'not a selector (' }),
      finding({ page: 'gone.html' }),
      finding({ page: 'gone.html', where: 'html' }),
      finding({ page: 'style.css', message: 'No such picture.' }),
    ];
    const { html, pictures } = await written(reportOf(faults), 'none');
    expect(html.match(/The place was not found again on the page, so there is no picture\./gu)).toHaveLength(
      4,
    );
    expect(html).toContain('It is in no page that could be shown.');
    expect(pictures).toBe(0);
  }, 60_000);

  it('shows the page of a PDF that a finding is on', async () => {
    await writeFile(path.join(site, 'sheet.pdf'), madeSheet('sheet-page-size/good-a3.typ'));
    const { to, html } = await written(reportOf([finding({ page: 'sheet.pdf', where: 'page 1' })]), 'sheet');
    expect(html).toContain('alt="Screenshot of page 1 of sheet.pdf, as it is printed."');
    const { channels } = await sharp(path.join(to, 'index-files/fault-1.webp')).greyscale().stats();
    // White paper with black words on it.
    expect(channels[0]?.mean).toBeGreaterThan(200);
    expect(channels[0]?.min).toBeLessThan(60);
    const quoting = finding({
      page: 'sheet.pdf',
      where: 'page 1',
      message: 'The words “They can ask …” are small.',
    });
    const part = await written(reportOf([quoting]), 'part-of-sheet');
    expect(part.html).toContain(
      'alt="Screenshot of part of page 1 of sheet.pdf, with a frame around the words “They can ask …”."',
    );
    const [all, some] = await Promise.all(
      [to, part.to].map((at) => sharp(path.join(at, 'index-files/fault-1.webp')).metadata()),
    );
    expect(some?.height).toBeLessThan((all?.height ?? 0) / 2);
    const { html: none } = await written(
      reportOf([finding({ page: 'sheet.pdf', where: 'page 9' })]),
      'no-sheet',
    );
    expect(none).toContain('This PDF cannot be drawn, so there is no picture.');
  }, 60_000);

  it('describes a picture by the words in it', async () => {
    const faults = [finding({ where: '#urdu' }), finding({ where: '#hidden' }), finding({ where: 'html' })];
    const { html } = await written(reportOf(faults), 'alt');
    expect(html).toContain(
      'alt="Screenshot of part of the page page.html, with a frame around the words “آپ کے حقوق”."',
    );
    expect(html).toContain('alt="Screenshot of the page page.html."');
  }, 60_000);

  it('tells how much it leaves out, of 500 faults', async () => {
    const faults = Array.from({ length: 500 }, (_, index) =>
      finding({ message: `Fault ${index}.`, width: 320 }),
    );
    const { to, html, pictures } = await written(reportOf(faults), 'many');
    expect(html).toContain('500 findings in 1 file.');
    expect(html.match(/class="fault"/gu)).toHaveLength(100);
    expect(html).toContain('400 more kinds of fault are not shown here.');
    expect(html).toContain('There are pictures of the first 40 faults only.');
    expect(pictures).toBe(40);
    expect((await gate(to, { veraPdf: false })).findings).toEqual([]);
  }, 120_000);

  it('passes the gate itself: with faults of every kind, with none, with words from right to left, with waivers', async () => {
    const urdu = 'This link leads to “آپ کے حقوق.html”, which is not there.';
    await written(
      {
        ...real,
        findings: [...real.findings, finding({ where: '#urdu', message: urdu, source: 'ur/آپ.md' })],
      },
      'all/faults',
    );
    await written(reportOf([]), 'all/nothing');
    const waived = [
      { finding: finding(), reason: 'It is being written', owner: 'editor', until: '2027-01-31' },
    ];
    await written({ ...reportOf([]), waived }, 'all/waived');
    for (const report of ['faults', 'nothing', 'waived']) {
      const { findings, pages } = await gate(path.join(folder, 'all', report), { veraPdf: false });
      expect(pages).toBe(1);
      expect(findings).toEqual([]);
    }
  }, 120_000);

  it('leaves alone what is not its own in the folder of its pictures', async () => {
    const { to } = await written(reportOf([finding()]), 'again');
    await writeFile(path.join(to, 'index-files/mine.txt'), 'mine');
    const { pictures } = await written(reportOf([]), 'again');
    expect(pictures).toBe(0);
    expect(await readFile(path.join(to, 'index-files/mine.txt'), 'utf8')).toBe('mine');
  }, 60_000);
});

describe('componentIndex', () => {
  it('knows each component by its own classes, from the inside out', () => {
    const componentOf = componentIndex();
    expect(componentOf([['plain'], ['callout-label'], ['row']])).toBe(
      'templates/components/callout/callout.tsx',
    );
    expect(componentOf([[], ['answer-list', 'plain-list']])).toBe(
      'templates/components/answer-list/answer-list.tsx',
    );
    expect(componentOf([['nobody-knows'], []])).toBeUndefined();
  });
});
