import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../a11y/browser/find-browser.ts';
import { thisMachine } from '../a11y/browser/machine.ts';
import { MARK } from './publish/mark.ts';
import { withOwnAddress } from './read/content-sample.ts';
import { diskEdition } from './release/disk-edition.ts';
import { sumsFromText, sumsOf } from './release/sums.ts';
import { writeZip } from './release/write-zip.ts';
import { serveSite } from './serve/serve-site.ts';
import { buildKit } from './testing/build-kit.ts';
import { ended, startCommand, typeCommand } from './testing/type-command.ts';
import { typeHere } from './testing/type-here.ts';

const SLOW = 180_000;
const kit = buildKit();
afterAll(() => kit.remove());

const content = kit.sample({
  'site.yaml': withOwnAddress().replace('[standard, large]', '[standard]'),
});
const site = kit.place();
const release = `${site}-release`;
const ZIP = 'leaflets-2026-11-22.zip';
const WHAT = ['--content', content, '--nation', 'wales'];
const sums = path.join(release, 'SHA256SUMS');
const readRelease = (name: string) => readFileSync(path.join(release, name), 'utf8');

beforeAll(async () => {
  const built = await typeCommand('build', [...WHAT, '--out', site, '--as-of', '2026-11-22']);
  expect(built.errors).toBe('');
  expect(built.exitCode).toBe(0);
  mkdirSync(release);
  writeFileSync(path.join(release, 'leaflets-2025-01-01.zip'), 'Old.');
  const { exitCode, errors, output } = await typeCommand('release', [site, ...WHAT, '--zip']);
  expect(errors).toBe('');
  expect(output).toContain('law of 2026-11-22');
  expect(exitCode).toBe(0);
}, SLOW);

describe('npm run release', () => {
  it('writes checksums that sha256sum finds to be right, of every file that readers get', () => {
    const { status, stderr } = spawnSync('sha256sum', ['--check', '--strict', '--quiet', sums], {
      cwd: site,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const mark = JSON.parse(readFileSync(path.join(site, '.patient-rights-site.json'), 'utf8'));
    const listed = readRelease('SHA256SUMS')
      .trim()
      .split('\n')
      .map((line) => line.slice(66));
    const shown = mark.files.filter((file: string) => !file.startsWith('.'));
    expect(listed.toSorted()).toEqual(shown.toSorted());
  });

  it('writes the packages, the day of the law, and the proof of what is told', () => {
    const bill = JSON.parse(readRelease('sbom.cdx.json'));
    expect(bill.bomFormat).toBe('CycloneDX');
    expect(bill.components.map(({ name }: { name: string }) => name)).toContain('@11ty/eleventy');
    expect(bill.components.map(({ name }: { name: string }) => name)).not.toContain('vitest');
    expect(JSON.parse(readRelease('release.json'))).toMatchObject({
      generator: expect.stringMatching(/^patient-rights-site \d/u),
      asOf: '2026-11-22',
      sum: createHash('sha256').update(readRelease('SHA256SUMS')).digest('hex'),
    });
    expect(JSON.parse(readRelease('parity.json'))).toMatchObject({ asOf: '2026-11-22' });
    expect(readRelease('parity.html')).toContain('What the leaflets must tell');
  });

  it('has the report of the gate that looked at this very build', () => {
    const { counts, files, profile } = JSON.parse(readRelease('gate.json'));
    const listed = sumsFromText(readRelease('SHA256SUMS'), 'SHA256SUMS');
    const looked = [...listed.keys()].filter((file) => /\.(?:html|pdf)$/u.test(file));
    expect(counts).toMatchObject({ findings: 0, pages: expect.any(Number), sheets: expect.any(Number) });
    expect(profile).toBe('site');
    expect([...files].sort()).toEqual(looked.sort());
    expect(counts.pages + counts.sheets).toBe(looked.length);
  });

  it('says in its help what each of its files is', async () => {
    const { output } = await typeHere('release', ['--help']);
    for (const name of readdirSync(release).filter((one) => one !== ZIP)) {
      expect(output).toMatch(new RegExp(`^  ${name.replace('.', '\\.')} +\\w`, 'mu'));
    }
  });

  it('releases nothing that no gate has looked at, or that was changed since', async () => {
    const out = path.join(kit.folder, 'refused');
    const preview = path.join(kit.folder, 'preview');
    cpSync(site, preview, { recursive: true });
    const mark = path.join(preview, '.patient-rights-site.json');
    writeFileSync(mark, readFileSync(mark, 'utf8').replace(/^.*gate-report.*\n/mu, ''));
    const unseen = await typeHere('release', [preview, ...WHAT, '--out', out]);
    expect(unseen.errors).toContain('No gate has looked at');
    expect(unseen.exitCode).toBe(2);
    const changed = path.join(kit.folder, 'changed');
    cpSync(site, changed, { recursive: true });
    writeFileSync(path.join(changed, 'robots.txt'), 'Changed.');
    const other = await typeHere('release', [changed, ...WHAT, '--out', out]);
    expect(other.errors).toContain('are not what the gate looked at');
    expect(other.exitCode).toBe(2);
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    ['a folder that no build has published', [content], 'Build it first.'],
    ['a place inside the site', [site, '--out', path.join(site, 'release')], 'inside the site itself'],
    ['content that is not there', [site, '--content', 'nowhere'], 'There is no folder “nowhere”.'],
  ])('could not run with %s', async (_what, args, words) => {
    const { exitCode, errors } = await typeHere('release', args);
    expect(errors).toContain(words);
    expect(exitCode).toBe(2);
  });
});

describe('the site for a USB stick', () => {
  const unpacked = path.join(kit.folder, 'stick with a space');
  const folder = path.join(unpacked, 'leaflets-2026-11-22');
  let browser: Browser;

  beforeAll(async () => {
    const { status, stderr } = spawnSync('unzip', ['-q', path.join(release, ZIP), '-d', unpacked], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const program = await findBrowser(thisMachine());
    if (program === undefined) throw new Error('There is no browser.');
    browser = await puppeteer.launch({
      executablePath: program,
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    });
  }, 60_000);

  afterAll(() => browser.close());

  it('is the only ZIP file there, and its checksum is told', () => {
    expect(readdirSync(release).filter((name) => name.endsWith('.zip'))).toEqual([ZIP]);
    expect(JSON.parse(readRelease('release.json')).zip).toEqual({
      file: ZIP,
      sum: createHash('sha256')
        .update(readFileSync(path.join(release, ZIP)))
        .digest('hex'),
    });
  });

  it('is left as it was by one that is killed while it packs, and takes away what that left', async () => {
    const out = path.join(kit.folder, 'killed-release');
    mkdirSync(out);
    for (const name of [ZIP, 'leaflets-2025-01-01.zip']) writeFileSync(path.join(out, name), 'Whole.');
    const child = startCommand('release', [site, ...WHAT, '--zip', '--out', out]);
    const watcher = watch(out, (_event, name) => {
      if (name?.startsWith('leaflets-')) child.kill('SIGKILL');
    });
    expect((await ended(child)).exitCode).toBeNull();
    watcher.close();
    for (const name of [ZIP, 'leaflets-2025-01-01.zip'])
      expect(readFileSync(path.join(out, name), 'utf8')).toBe('Whole.');

    writeFileSync(path.join(out, `${ZIP}.part`), 'Half.');
    writeFileSync(path.join(out, 'leaflets-2025-01-01.zip.part'), 'Half.');
    const { exitCode } = await typeCommand('release', [site, ...WHAT, '--zip', '--out', out]);
    expect(exitCode).toBe(0);
    expect(readdirSync(out).filter((name) => name.startsWith('leaflets-'))).toEqual([ZIP]);
    expect(readFileSync(path.join(out, ZIP)).equals(readFileSync(path.join(release, ZIP)))).toBe(true);
  }, 60_000);

  it('is one folder, with few things to choose from', () => {
    expect(readdirSync(unpacked)).toEqual(['leaflets-2026-11-22']);
    expect(readdirSync(folder).sort()).toEqual(['READ-ME.txt', 'SHA256SUMS', 'START-HERE.html', 'site']);
    const readMe = readFileSync(path.join(folder, 'READ-ME.txt'), 'utf8');
    expect(readMe).toContain('Leaflets from Test Advocacy\r\n');
    expect(readMe).toContain('They tell the law of 22 November 2026.');
    expect(readMe.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('has the same bytes whenever and wherever it is made, and every file of the site', async () => {
    const again = path.join(kit.folder, 'again.zip');
    const edition = { service: 'Test Advocacy', asOf: '2026-11-22' };
    const before = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    try {
      await writeZip(again, diskEdition(site, await sumsOf(site), edition), edition.asOf);
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
    expect(readFileSync(again).equals(readFileSync(path.join(release, ZIP)))).toBe(true);
    const listed = spawnSync('unzip', ['-Z1', again], { encoding: 'utf8' }).stdout.trim().split('\n');
    const names = [...(await sumsOf(site)).keys()].map((name) => `leaflets-2026-11-22/site/${name}`);
    expect(listed.filter((name) => name.includes('/site/'))).toEqual(names);
    expect(listed.some((name) => name.includes('/.'))).toBe(false);
  });

  it('is well by its own checksums, and tells what was lost in copying', async () => {
    const here = { cwd: folder, encoding: 'utf8' as const };
    expect(spawnSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], here).status).toBe(0);
    const well = await typeHere('verify', [folder]);
    expect(well.output).toContain('files are as they were released. The list itself lies in the folder');
    expect(well.exitCode).toBe(0);
    // The site in it is the one that was released.
    expect((await typeHere('verify', [path.join(folder, 'site'), '--sums', sums])).exitCode).toBe(0);
    const damaged = path.join(kit.folder, 'damaged');
    cpSync(folder, damaged, { recursive: true });
    writeFileSync(path.join(damaged, 'site/robots.txt'), '');
    writeFileSync(path.join(damaged, 'autorun.inf'), '');
    const { errors, exitCode } = await typeHere('verify', [damaged]);
    expect(errors.split('\n').slice(0, 2)).toEqual(['changed  site/robots.txt', 'added    autorun.inf']);
    expect(exitCode).toBe(1);
  });

  it('leads from its start page to a leaflet and its sheet, with no network', async () => {
    const tab = await browser.newPage();
    const asked: string[] = [];
    const failed: string[] = [];
    tab.on('request', (request) => asked.push(request.url()));
    tab.on('requestfailed', (request) => failed.push(request.url()));
    tab.on('pageerror', (error) => failed.push(String(error)));
    await tab.setOfflineMode(true);
    await tab.goto(pathToFileURL(path.join(folder, 'START-HERE.html')).href);
    const follow = async (name: string) => {
      const link = await tab.waitForSelector(`a::-p-aria(${name})`);
      await Promise.all([tab.waitForNavigation(), link?.click()]);
    };
    await follow('Open the leaflets');
    expect(tab.url()).toContain('/site/');
    await tab.goto(pathToFileURL(path.join(folder, 'site/wales/en/index.html')).href);
    await follow('Your right to help');
    expect(await tab.$eval('h1', (heading) => heading.textContent)).toContain('Your right to help');
    const sheet = await tab.$eval('a[href$=".pdf"]', (link) => (link as HTMLAnchorElement).href);
    expect(existsSync(fileURLToPath(sheet))).toBe(true);
    expect(failed).toEqual([]);
    expect(asked.length).toBeGreaterThan(3);
    for (const address of asked) expect(address).toMatch(/^(?:file|data):/u);
    await tab.close();
  }, 60_000);

  it('has a start page that the gate finds nothing wrong with', async () => {
    const only = path.join(kit.folder, 'start');
    mkdirSync(path.join(only, 'site'), { recursive: true });
    cpSync(path.join(folder, 'START-HERE.html'), path.join(only, 'START-HERE.html'));
    cpSync(path.join(folder, 'START-HERE.html'), path.join(only, 'site/index.html'));
    writeFileSync(
      path.join(only, 'site/index.html'),
      readFileSync(path.join(only, 'site/index.html'), 'utf8')
        .replace('href="site/index.html"', 'href="../START-HERE.html"')
        .replace(/<title>[^<]*/u, '<title>The leaflets'),
    );
    const { output, errors, exitCode } = await typeCommand('gate', [only]);
    expect(errors + output).toContain('Nothing was found');
    expect(exitCode).toBe(0);
  }, 120_000);
});

describe('npm run verify', () => {
  const spoiled = path.join(kit.folder, 'spoiled');
  const verify = (where: string, file = sums) => typeHere('verify', [where, '--sums', file]);

  beforeAll(() => {
    cpSync(site, spoiled, { recursive: true });
    const page = path.join(spoiled, 'wales/en/help/index.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace('You can say no', 'You can not say no'));
    rmSync(path.join(spoiled, 'robots.txt'));
    renameSync(path.join(spoiled, 'sitemap.xml'), path.join(spoiled, 'sitemap two.xml'));
    mkdirSync(path.join(spoiled, 'new'));
    writeFileSync(path.join(spoiled, 'new/page.html'), '<p>Not ours.</p>');
  });

  it('says that all is as it was, in the folder and as it is given out', async () => {
    const folder = await verify(site);
    expect(folder.output).toMatch(/^All \d+ files are as they were released\.\n$/u);
    expect(folder.exitCode).toBe(0);
    const server = await serveSite(site, { host: '127.0.0.1', port: 0 });
    try {
      const { output, exitCode } = await verify(`http://127.0.0.1:${server.port}`);
      expect(output).toContain('files are as they were released. Whether others were added cannot be seen');
      expect(exitCode).toBe(0);
    } finally {
      await server.close();
    }
  });

  it('tells what is missing, changed and added in a folder', async () => {
    const { errors, exitCode } = await verify(spoiled);
    expect(errors.split('\n').slice(0, -3)).toEqual([
      'missing  robots.txt',
      'missing  sitemap.xml',
      'changed  wales/en/help/index.html',
      'added    new/page.html',
      'added    sitemap two.xml',
    ]);
    expect(exitCode).toBe(1);
  });

  it('tells hidden files that somebody put there, and links', async () => {
    const tampered = path.join(kit.folder, 'tampered');
    cpSync(site, tampered, { recursive: true });
    writeFileSync(path.join(tampered, '.htaccess'), 'Redirect / https://example.org/');
    mkdirSync(path.join(tampered, '.well-known'));
    writeFileSync(path.join(tampered, '.well-known/page.html'), '<p>Not ours.</p>');
    writeFileSync(path.join(tampered, 'wales', MARK), '');
    symlinkSync(kit.folder, path.join(tampered, 'elsewhere'));
    renameSync(path.join(tampered, 'robots.txt'), path.join(kit.folder, 'robots.txt'));
    symlinkSync(path.join(kit.folder, 'robots.txt'), path.join(tampered, 'robots.txt'));
    const { errors, exitCode } = await verify(tampered);
    expect(errors.split('\n').slice(0, -3)).toEqual([
      'changed  robots.txt',
      'added    elsewhere',
      'added    .htaccess',
      'added    .well-known/page.html',
      `added    wales/${MARK}`,
    ]);
    expect(exitCode).toBe(1);
    // Nor is it released.
    const again = await typeHere('release', [tampered, ...WHAT]);
    expect(again.errors).toContain('are not what the gate looked at');
    expect(again.exitCode).toBe(2);
  });

  it('tells what is missing and changed at an address', async () => {
    const server = await serveSite(spoiled, { host: '127.0.0.1', port: 0 });
    try {
      const { errors, exitCode } = await verify(`http://127.0.0.1:${server.port}/`);
      expect(errors.split('\n').slice(0, -3)).toEqual([
        'missing  robots.txt',
        'missing  sitemap.xml',
        'changed  wales/en/help/index.html',
      ]);
      expect(exitCode).toBe(1);
    } finally {
      await server.close();
    }
  });

  it.each([
    ['a folder that is not there', 'nowhere', sums, 'There is no folder “nowhere”.'],
    ['no checksums', site, path.join(release, 'nothing'), '“npm run release” writes it'],
    ['another file for the checksums', site, path.join(release, 'release.json'), 'Line 1 of'],
    ['another computer', 'https://example.org/', sums, 'this program asks none'],
    ['no server', 'http://127.0.0.1:1/', sums, 'Nobody answers at http://127.0.0.1:1.'],
  ])('could not run with %s, and says what to do', async (_what, where, file, words) => {
    const { exitCode, errors } = await verify(where, file);
    expect(errors).toContain(words);
    expect(exitCode).toBe(2);
  });

  it('asks which checksums an address is to have', async () => {
    const { exitCode, errors } = await typeHere('verify', ['http://127.0.0.1:1/']);
    expect(errors).toContain('Which checksums? Add --sums _site-release/SHA256SUMS.');
    expect(exitCode).toBe(2);
  });
});
