import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Assets } from '../model/assets.ts';
import { writeAssets } from './assets.ts';

let out: string;
let again: string;
let assets: Assets;
let style: string;

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'assets-'));
  again = await mkdtemp(join(tmpdir(), 'assets-again-'));
  assets = await writeAssets(out);
  style = await readFile(join(out, assets.styles.leaflet), 'utf8');
});

afterAll(() => Promise.all([out, again].map((folder) => rm(folder, { recursive: true }))));

test('the same sources give the same names and the same bytes', async () => {
  expect(await writeAssets(again)).toEqual(assets);
  const files = await readdir(join(out, 'assets'));
  expect(await readdir(join(again, 'assets'))).toEqual(files);
  for (const file of files) {
    expect(await readFile(join(again, 'assets', file))).toEqual(await readFile(join(out, 'assets', file)));
  }
});

test('every file is named after its bytes', async () => {
  const files = await readdir(join(out, 'assets'));
  expect(files.map((file) => file.replace(/-[0-9a-f]{8}\./, '.')).sort()).toEqual([
    'atkinson-latin-400.woff2',
    'atkinson-latin-700.woff2',
    'atkinson-latin-ext-400.woff2',
    'atkinson-latin-ext-700.woff2',
    'beside.css',
    'icon.svg',
    'leaflet.css',
    'list.css',
    'listen.js',
    'preview.css',
    'print.css',
    'recording.css',
    'recording.js',
    'remember.js',
    'search.js',
  ]);
});

test('the style sheet names only files that are there', async () => {
  const named = [...style.matchAll(/url\("?([^")]+)"?\)/g)].map(([, file]) => file);
  expect(named).toHaveLength(4);
  expect(await readdir(join(out, 'assets'))).toEqual(expect.arrayContaining(named));
});

test('style and script stay small', async () => {
  expect(gzipSync(style).length).toBeLessThan(6 * 1024);
  expect(gzipSync(await readFile(join(out, assets.script))).length).toBeLessThan(1024);
});

test('what is for paper alone is in a sheet of its own, which no page waits for', async () => {
  const read = (file: string) => readFile(join(out, file), 'utf8');
  for (const file of [...Object.values(assets.styles), assets.recordingStyle, assets.previewStyle])
    expect(await read(file)).not.toContain('@media print');
  const paper = await read(assets.printStyle);
  expect(paper).toMatch(/^@media print\{.*\}$/u);
  for (const rule of ['@page', '.not-for-print{', '.callout', '.problem-panel'])
    expect(paper).toContain(rule);
});

test('names of sizes and colours are short, and the same in every style sheet', async () => {
  const sheets = [
    ...Object.values(assets.styles),
    assets.printStyle,
    assets.recordingStyle,
    assets.previewStyle,
  ];
  const texts = await Promise.all(sheets.map((file) => readFile(join(out, file), 'utf8')));
  const used = new Set(texts.flatMap((text) => text.match(/(?<=var\()--[\w-]+/gu) ?? []));
  const given = new Set(texts.flatMap((text) => text.match(/--[\w-]+(?=:)/gu) ?? []));
  expect(used.size).toBeGreaterThan(30);
  expect([...used].filter((name) => !given.has(name))).toEqual([]);
  expect([...used, ...given].filter((name) => name.length > 4)).toEqual([]);
});

test('browsers of 2019 can read the colours and spaces', () => {
  // Chrome learned the first in 2024, the others in 2020. A shorthand that holds a var() cannot be rewritten for them.
  expect(style.match(/light-dark\(|(?:margin|padding|border)-(?:block|inline):/g)).toBeNull();
});
