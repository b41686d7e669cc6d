import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gate } from './gate.ts';
import type { GateReport } from './gate-report.ts';

/** Colours too near to each other, and words that another page may not have. */
const page = (words: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rights</title><style>p { color: #888 } body { background: #fff }</style></head><body><main accesskey="m"><h1>Rights</h1><p>${words}</p></main></body></html>`;

const LONG = 'Advocatesadvocatesadvocatesadvocatesadvocatesadvocatesadvocates';

let folder: string;
let first: GateReport;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'in-full-'));
  await writeFile(join(folder, '1.html'), page('You have rights.'));
  await writeFile(join(folder, '2.html'), page('You have rights.'));
  await writeFile(join(folder, '3.html'), page(LONG));
  first = await gate(folder, { profile: 'site', veraPdf: false });
});

afterAll(() => rm(folder, { recursive: true }));

function on(report: GateReport, rule: string): readonly string[] {
  return [
    ...new Set(report.findings.filter((finding) => finding.rule.startsWith(rule)).map(({ page }) => page)),
  ];
}

describe('a page of ours that is made of the same parts as one before it', () => {
  it('is not looked at again for what only depends on those', () => {
    expect(first).toMatchObject({ pages: 3, inFull: 1 });
    expect(on(first, 'house:contrast-computed')).toEqual(['1.html']);
  });

  it('is looked at by the engines, and for how it fits, where it has other words', () => {
    expect(on(first, 'axe:color-contrast')).toEqual(['1.html', '3.html']);
    expect(on(first, 'house:sideways-scroll')).toEqual(['3.html']);
  });

  it('is held to our other rules all the same', () => {
    expect(on(first, 'house:accesskey')).toEqual(['1.html', '2.html', '3.html']);
  });

  it('is looked at for everything where that is asked, and where it is from somebody else', async () => {
    const inFull = await gate(folder, { profile: 'site', inFull: true, veraPdf: false });
    expect(inFull.inFull).toBe(3);
    expect(on(inFull, 'house:contrast-computed')).toEqual(['1.html', '2.html', '3.html']);
    const theirs = await gate(folder, { veraPdf: false });
    expect(theirs.inFull).toBe(3);
    expect(on(theirs, 'axe:color-contrast')).toEqual(['1.html', '2.html', '3.html']);
  });

  it('is looked at in full once nothing before it has its parts, although it has not changed', async () => {
    const cache = join(folder, 'cache');
    await gate(folder, { profile: 'site', veraPdf: false, cache });
    await writeFile(join(folder, '1.html'), page('You have rights.').replaceAll('<p>', '<p class="other">'));
    const after = await gate(folder, { profile: 'site', veraPdf: false, cache });
    expect(on(after, 'house:contrast-computed')).toEqual(['1.html', '2.html']);
  });
});
