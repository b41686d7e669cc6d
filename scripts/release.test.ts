import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildKit } from './build-kit.ts';
import { serveSite } from './serve/serve-site.ts';
import { typeCommand } from './type-command.ts';
import { typeHere } from './type-here.ts';

const SLOW = 180_000;
const kit = buildKit();
afterAll(() => kit.remove());

const content = kit.sample();
const place = kit.place();
const site = `${place}-preview`;
const release = `${place}-release`;
const sums = path.join(release, 'SHA256SUMS');
const readRelease = (name: string) => readFileSync(path.join(release, name), 'utf8');

beforeAll(async () => {
  const what = ['--content', content, '--nation', 'wales'];
  expect(
    (await typeCommand('build', [...what, '--no-gate', '--out', place, '--as-of', '2026-11-22'])).exitCode,
  ).toBe(0);
  const { exitCode, errors, output } = await typeCommand('release', [site, ...what, '--out', release]);
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
    expect(listed.toSorted()).toEqual(mark.files.toSorted());
  });

  it('writes the packages, the day of the law, and the proof of what is told', () => {
    const bill = JSON.parse(readRelease('sbom.cdx.json'));
    expect(bill.bomFormat).toBe('CycloneDX');
    expect(bill.components.map(({ name }: { name: string }) => name)).toContain('@11ty/eleventy');
    expect(bill.components.map(({ name }: { name: string }) => name)).not.toContain('vitest');
    expect(JSON.parse(readRelease('release.json'))).toMatchObject({ asOf: '2026-11-22' });
    expect(JSON.parse(readRelease('parity.json'))).toMatchObject({ asOf: '2026-11-22' });
    expect(readRelease('parity.html')).toContain('What the leaflets must tell');
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
