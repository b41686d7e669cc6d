import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gate } from '../a11y/gate.ts';
import { renderPage } from '../templates/page.tsx';
import { claimMarks } from './model/claim-mark.ts';
import { pageFile, pagesOf } from './model/page.ts';
import { parityProblems } from './model/parity.ts';
import { problemLine } from './model/problem.ts';
import { isSheetOf, type MadeSheet } from './model/sheet.ts';
import type { Site } from './model/site.ts';
import { claimsTold } from './model/told.ts';
import { matrixInWords } from './parity/matrix.ts';
import { prove } from './parity/prove.ts';
import { toldOnPage } from './parity/told-on-page.ts';
import { readSite } from './read/read-site.ts';
import { realContent } from './read/real-content.ts';
import { buildKit } from './testing/build-kit.ts';
import { ended, startCommand, typeCommand } from './testing/type-command.ts';
import { writeAssets } from './write/assets.ts';
import { writeFiles } from './write/write-files.ts';

const kit = buildKit();
afterAll(() => kit.remove());

describe('what a page tells', () => {
  it.each([
    [
      '<main><article><p data-told="one two">Words.</p><ul><li data-told="three">A point.</li></ul></article></main>',
      ['one', 'two', 'three'],
    ],
    ['<article><p data-told="one"> </p><li data-told="two"><img src="a.png" alt="Words"></li></article>', []],
    [
      '<article><div hidden><p data-told="one">Words.</p></div><p aria-hidden="true" data-told="two">Words.</p></article>',
      [],
    ],
    ['<footer><p data-told="one">Words.</p></footer>', []],
  ])('is what stands marked in its article, in words that everyone meets: %s', (html, claims) => {
    expect([...toldOnPage(html)]).toEqual(claims);
  });
});

describe('the real content', () => {
  let site: Site;
  let sheets: readonly MadeSheet[] = [];
  // What a sheet tells is the same in every pack.
  const real = realContent({ languages: ['en'], packs: ['section-2'] });
  const content = real.folder;
  const out = mkdtempSync(path.join(tmpdir(), 'parity-test-'));
  afterAll(() => {
    real.remove();
    rmSync(out, { recursive: true, force: true });
  });

  beforeAll(async () => {
    const reading = await readSite({ content, asOf: '2026-11-22', today: '2026-11-22' });
    if (!reading.site) throw new Error('The content was not read.');
    site = reading.site;
    const assets = await writeAssets(out);
    const made = await writeFiles(site, { content, out });
    sheets = made.sheets;
    for (const page of pagesOf(site)) {
      const file = path.join(out, pageFile(page));
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, renderPage(page, { site, assets, ...made, checks: [] }));
    }
  });

  it('tells on every sheet exactly what its leaflet tells', () => {
    // What is shown in the words of another language has its sheets there.
    const own = site.leaflets.filter(({ wordsIn }) => wordsIn === undefined);
    const inEnglish = own.filter(({ language }) => language === 'en');
    const easyOf = (leaflets: typeof own) => leaflets.filter(({ form }) => form === 'easy').length;
    const veryLargeOf = (leaflets: typeof own) => leaflets.filter((leaflet) => leaflet.veryLarge).length;
    expect([easyOf(inEnglish), veryLargeOf(inEnglish)]).toEqual([20, 2]);
    const [easy, veryLarge] = [easyOf(own), veryLargeOf(own)];
    expect(sheets.length).toBe((own.length - easy - veryLarge) * 5 + easy + veryLarge * 2);
    for (const sheet of sheets) {
      const leaflet = site.leaflets.find((candidate) => isSheetOf(sheet, candidate));
      const coming = new Set(
        site.claims.flatMap(({ id, versions }) => (versions.some(({ change }) => change) ? [id] : [])),
      );
      const asLaw = sheet.told.filter((id) => !coming.has(id));
      expect(asLaw.sort(), sheet.code).toEqual(
        [...claimsTold(leaflet?.blocks ?? [])].filter((id) => !coming.has(id)).sort(),
      );
    }
  });

  it('tells all that it must, in every form', () => {
    const rows = prove(site, out, sheets);
    expect(rows.length).toBeGreaterThan(100);
    expect(parityProblems(rows, site)).toEqual([]);
    const imha = rows.find(({ claim, leaflet }) => claim.id === 'imha-refuse' && leaflet.nation === 'wales');
    expect(imha?.told).toEqual({
      page: true,
      'large page': true,
      'standard sheet': true,
      'large sheet': true,
      'giant sheet': true,
      'a3 sheet': true,
      'booklet sheet': true,
    });
    expect(imha?.words).toContain(
      'No. You do not have to take an advocate’s help. You can say no now and ask for one later.',
    );
  });

  it('misses a right in the one form that has lost it, at the line that asks for it', () => {
    const page = path.join(out, 'wales/en/imha/large/index.html');
    const html = readFileSync(page, 'utf8');
    const refuse = claimMarks(site.claims).get('imha-refuse');
    writeFileSync(
      page,
      html.replaceAll(/ data-told="([^"]*)"/gu, (_, marks: string) => {
        const left = marks.split(' ').filter((mark) => mark !== refuse);
        return ` data-told="${left.join(' ')}"`;
      }),
    );
    const lost = sheets.map((sheet) =>
      sheet.code.startsWith('amhp-england-en-giant')
        ? { ...sheet, told: sheet.told.filter((id) => id !== 'two-doctors') }
        : sheet,
    );
    expect(
      parityProblems(prove(site, out, lost), site)
        .map(problemLine)
        .map((line) => line.replace(content, 'content')),
    ).toEqual([
      'content/leaflets/amhp/en.md:20:5  must-tell  Readers of the giant sheet for England in English are not told “two-doctors”.  The text says it, so the program has left it out. Do not publish; tell whoever looks after the program.',
      'content/leaflets/imha/en.md:19:5  must-tell  Readers of the large page for Wales in English are not told “imha-refuse”.  The text says it, so the program has left it out. Do not publish; tell whoever looks after the program.',
    ]);
    const matrix = matrixInWords(prove(site, out, lost));
    expect(matrix).toContain('  ✓ ✓ ✓ ✓ ✗ · ✓ ✓  two-doctors (critical)');
    expect(matrix).toMatch(/2 of \d+ are missing \(✗\)\.$/u);
    writeFileSync(page, html);
  });
});

describe('npm run parity', () => {
  it('prints the matrix, and writes it for the person who signs and for programs', async () => {
    const leaflet =
      '---\ntitle: Your right to help\nsummary: Someone can help you.\naudience: patient\nnations: [wales]\nlaw-checked: 2026-11-22\nnext-review: 2027-05-22\nmust-tell: [can-refuse, only-wales]\n---\nYou can say no. {right=can-refuse}\n\n- In Wales. {right=only-wales}\n';
    const content = kit.sample({ 'leaflets/help/en.md': leaflet });
    const folder = path.join(kit.folder, 'reports');
    mkdirSync(folder);
    const [html, json] = [path.join(folder, 'index.html'), path.join(kit.folder, 'parity.json')];
    const { exitCode, output } = await typeCommand('parity', [
      '--content',
      content,
      '--html',
      html,
      '--json',
      json,
    ]);
    expect(output).toBe(
      [
        'Columns: page, large page, standard sheet, large sheet.',
        '',
        'Your right to help (help, wales, en)',
        '  ✓ ✓ ✓ ✓  can-refuse (critical)',
        '  ✓ ✓ ✓ ✓  only-wales',
        '',
        'All 2 claims are told in every form.',
        '',
      ].join('\n'),
    );
    expect(exitCode).toBe(0);
    const { rows } = JSON.parse(readFileSync(json, 'utf8')) as {
      rows: { claim: { id: string }; words: string[] }[];
    };
    expect(rows.map(({ claim, words }) => [claim.id, words])).toEqual([
      ['can-refuse', ['You can say no.']],
      ['only-wales', ['In Wales.']],
    ]);
    const report = await gate(folder, { progress: () => {}, say: () => {} });
    expect(report.findings).toEqual([]);
  }, 60_000);
});

it.each(['SIGINT', 'SIGTERM'] as const)(
  'leaves nothing behind where it is ended by %s',
  async (signal) => {
    const temporary = path.join(kit.folder, `temporary-${signal}`);
    mkdirSync(temporary);
    // tsx keeps a folder of its own.
    const left = () => readdirSync(temporary).filter((name) => !name.startsWith('tsx-'));
    const child = startCommand('parity', ['--content', kit.sample()], { TMPDIR: temporary });
    const end = ended(child);
    await expect.poll(left, { timeout: 30_000, interval: 20 }).toEqual([expect.stringMatching(/^parity-/u)]);
    await expect
      .poll(() => readdirSync(path.join(temporary, left()[0] ?? '')), { timeout: 30_000 })
      .not.toEqual([]);
    child.kill(signal);
    await end;
    expect(child.signalCode).toBe(signal);
    expect(left()).toEqual([]);
  },
  60_000,
);
