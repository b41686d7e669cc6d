import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FIXTURES } from '../fixture-folder.ts';
import { gate } from '../gate.ts';
import type { GateOptions, GateReport } from '../gate-report.ts';
import { reportInWords } from '../report/report.ts';
import { reportAsJson } from '../report/report-json.ts';
import { madeSheet } from '../sheet/sheet-fixture.ts';

let home = '';
let site = '';
let cache = '';
let cold = '';

/** A page that loads what every page of a small site loads, and has a fault for the engines to find. */
function page(words: string, more = ''): string {
  return `<!doctype html><html lang="en-GB"><head><title>${words}</title>
    <link rel="stylesheet" href="site.css"></head><body><main><h1>${words}</h1>
    <p><img src="dot.svg"> ${words}</p>${more}</main></body></html>`;
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'kept-verdicts-'));
  const made = join(home, 'made');
  await mkdir(made);
  await writeFile(join(made, 'site.css'), '@import "more.css"; p { color: #000 }');
  await writeFile(join(made, 'more.css'), 'h1 { color: #000 }');
  await writeFile(join(made, 'dot.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  await writeFile(join(made, 'ask.js'), 'fetch("asked.json");');
  await writeFile(join(made, 'asked.json'), '{}');
  await writeFile(join(made, 'one.html'), page('One', '<script src="ask.js"></script>'));
  await writeFile(join(made, 'two.html'), page('Two'));
  await writeFile(
    join(made, 'bare.html'),
    '<!doctype html><html lang="en"><head><title>Bare</title></head><body><main><h1>Bare</h1></main></body></html>',
  );
  await cp(join(FIXTURES, 'sheet-text/page.html'), join(made, 'told.html'));
  await writeFile(join(made, 'sheet.pdf'), madeSheet('sheet-text/good.typ'));
  await writeFile(join(made, 'bad.pdf'), madeSheet('sheet-headings/bad-two.typ'));
  const first = await gate(made, { cache: join(home, 'cache') });
  expect(first.kept).toEqual({ pages: 0, sheets: 0 });
  expect(first.findings.length).toBeGreaterThan(4);
  cold = reportAsJson(first);
});

afterAll(() => rm(home, { recursive: true }));

/** What was kept is about paths within the folder and bytes, so it may be copied, too. */
beforeEach(async () => {
  const fresh = await mkdtemp(join(home, 'site-'));
  site = join(fresh, 'site');
  cache = join(fresh, 'cache');
  await cp(join(home, 'made'), site, { recursive: true });
  await cp(join(home, 'cache'), cache, { recursive: true });
});

/** Runs the gate with the store; also how many browsers and threads were started. */
async function run(options: GateOptions = {}): Promise<GateReport & { browsers: number; threads: number }> {
  const browsers: Browser[] = [];
  let threads = 0;
  const report = await gate(site, {
    cache,
    started: (browser) => browsers.push(browser),
    startedThread: () => {
      threads += 1;
    },
    ...options,
  });
  return { ...report, browsers: browsers.length, threads };
}

const PAGES = 4;
const SHEETS = 2;

describe('a folder that has not changed', { timeout: 120_000 }, () => {
  it('is told the same, byte for byte, without a browser or a thread', async () => {
    const second = await run();
    expect(second).toMatchObject({ browsers: 0, threads: 0, kept: { pages: PAGES, sheets: SHEETS } });
    expect(reportAsJson(second)).toBe(cold);
  });

  it('is looked at all the same where that is asked for', async () => {
    const second = await run({ anew: true });
    expect(second.kept).toEqual({ pages: 0, sheets: 0 });
    expect(second.browsers).toBeGreaterThan(0);
    expect(reportAsJson(second)).toBe(cold);
  });
});

describe('a folder in which something has changed', { timeout: 120_000 }, () => {
  it.each([
    ['a page', 'two.html', ['one.html', 'bare.html', 'told.html']],
    ['a style sheet', 'site.css', ['bare.html', 'told.html']],
    ['a style sheet that another loads', 'more.css', ['bare.html', 'told.html']],
    ['a file that a script asks for', 'asked.json', ['two.html', 'bare.html', 'told.html']],
  ])('has those pages looked at that load it: %s', async (_, changed, kept) => {
    await writeFile(join(site, changed), `${await readFile(join(site, changed), 'utf8')} `);
    const report = await run();
    expect(report.kept).toEqual({ pages: kept.length, sheets: SHEETS });
    expect(report.threads).toBe(0);
    expect(reportAsJson(report)).toBe(cold);
  });

  it('tells what a changed file does to a page that loads it', async () => {
    await writeFile(join(site, 'more.css'), 'h1 { color: #ddd; background: #fff }');
    const { findings } = await run();
    const faint = findings.filter(
      ({ rule }) => rule === 'axe:color-contrast-enhanced' || rule === 'axe:color-contrast',
    );
    expect([...new Set(faint.map(({ page }) => page))]).toEqual(['one.html', 'two.html']);
  });

  it('has a page looked at when a file that it asked for in vain is there', async () => {
    const missing = join(site, 'dot.svg');
    const drawing = await readFile(missing);
    await rm(missing);
    expect((await run()).kept?.pages).toBe(2);
    expect((await run()).kept?.pages).toBe(4);
    await writeFile(missing, `${drawing}<!-- Back. -->`);
    const report = await run();
    expect(report.kept?.pages).toBe(2);
    expect(reportAsJson(report)).toBe(cold);
  });

  it('has a sheet opened when it changed, when its page did, and when another page offers it', async () => {
    await writeFile(join(site, 'bad.pdf'), madeSheet('sheet-headings/good.typ'));
    const mended = await run();
    expect(mended.kept).toEqual({ pages: PAGES, sheets: 1 });
    expect(mended.findings.filter(({ page }) => page === 'bad.pdf')).toEqual([]);

    const offering = (words: string) =>
      `<!doctype html><html lang="en"><head><title>It</title><link rel="alternate" type="application/pdf" href="bad.pdf"></head><body><main><article><h1>${words}</h1></article></main></body></html>`;
    await writeFile(join(site, 'bare.html'), offering('These words'));
    const offered = await run();
    expect(offered.kept).toEqual({ pages: PAGES - 1, sheets: 1 });
    const told = (report: GateReport) => report.findings.filter(({ rule }) => rule === 'sheet:text');
    expect(told(offered)).toHaveLength(1);

    await writeFile(join(site, 'bare.html'), offering('Other words'));
    expect((await run()).kept?.sheets).toBe(1);
  });
});

describe('a store that is not as it was left', { timeout: 120_000 }, () => {
  const entry = async (name: string) => readFile(join(cache, name));

  /** The names of the entries about single pages and sheets, or of that about the whole folder. */
  async function verdicts(about = /\n\["(?:page|sheet)"/u): Promise<string[]> {
    const all = await Promise.all(
      (await readdir(cache)).map(async (name) => [name, `${await entry(name)}`] as const),
    );
    return all.filter(([, text]) => about.test(text)).map(([name]) => name);
  }

  const whole = async () => (await verdicts(/\n\["whole"/u))[0] ?? '';

  it('has one file for each page and sheet, one for the browser, and one for the whole', async () => {
    expect(await verdicts()).toHaveLength(PAGES + SHEETS);
    expect(await readdir(cache)).toHaveLength(PAGES + SHEETS + 2);
  });

  it('is not believed where the report of the whole is damaged, but what it was made of is', async () => {
    await writeFile(join(cache, await whole()), flipped(await entry(await whole()), 900));
    const report = await run();
    expect(report).toMatchObject({ browsers: 0, threads: 0, kept: { pages: PAGES, sheets: SHEETS } });
    expect(reportAsJson(report)).toBe(cold);
  });

  it('is not believed where each entry is damaged, and is put right', async () => {
    const damage: readonly ((bytes: Buffer, other: Buffer) => Buffer)[] = [
      (bytes) => flipped(bytes, Math.floor(bytes.length / 2)),
      (bytes) => flipped(bytes, 3),
      (bytes) => bytes.subarray(0, bytes.length - 1),
      () => Buffer.alloc(0),
      () => Buffer.from('{"parts":{}}'),
      // The entry of another page.
      (_, other) => other,
    ];
    await rm(join(cache, await whole()));
    const names = await verdicts();
    expect(names).toHaveLength(damage.length);
    const bytes = await Promise.all(names.map(entry));
    for (const [index, name] of names.entries()) {
      const [own = Buffer.alloc(0), other = Buffer.alloc(0)] = [bytes[index], bytes[0]];
      await writeFile(join(cache, name), damage[index]?.(own, other) ?? '');
    }
    const report = await run();
    expect(report.kept).toEqual({ pages: 0, sheets: 0 });
    expect(reportAsJson(report)).toBe(cold);
    expect((await run()).kept).toEqual({ pages: PAGES, sheets: SHEETS });
  });

  it('is not believed where an entry is a folder, and says what cannot be kept', async () => {
    for (const name of [await whole(), ...(await verdicts())]) {
      await rm(join(cache, name));
      await mkdir(join(cache, name));
    }
    const report = await run();
    expect(reportAsJson(report)).toBe(cold);
    expect(report.notKept).toMatch(/EISDIR|ENOTEMPTY|EEXIST|EPERM/u);
    expect(reportInWords(report)).toContain(
      'What was found could not be kept for the next time, which will take as long: EISDIR',
    );
  });
});

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}
