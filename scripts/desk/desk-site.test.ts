import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CheckedReading, readChecked } from '../command/read-checked.ts';
import type { Day } from '../model/date.ts';
import type { Problem } from '../model/problem.ts';
import type { ProblemRule } from '../model/problem-rule.ts';
import { type RealContent, realContent } from '../read/real-content.ts';
import type { Choice } from './choice.ts';
import { DeskSite } from './desk-site.ts';

const DAY = '2026-11-24' as Day;

let content: RealContent;
let out: string;
let site: DeskSite;

beforeAll(async () => {
  content = realContent({ languages: ['en', 'pl'], sheets: ['standard', 'giant'] });
  out = mkdtempSync(path.join(tmpdir(), 'desk-site-'));
  site = await DeskSite.open(options(), out);
}, 240_000);

afterAll(async () => {
  await site.close();
  for (const folder of [out]) rmSync(folder, { recursive: true, force: true });
  content.remove();
});

const options = () => ({ content: content.folder, asOf: DAY, today: DAY });
const whole = () => readChecked(options());
const at = (name: string) => path.join(content.folder, name);
const textOf = (name: string) => readFileSync(at(name), 'utf8');

const choice = (name: string, language = 'en', nation: Choice['nation'] = 'england'): Choice => ({
  folder: path.posix.dirname(name),
  form: name.endsWith('.easy.md') ? 'easy' : 'standard',
  nation,
  language,
});

/** All pages of the article that a file is of. */
function pagesOf(name: string, reading: CheckedReading): readonly (string | undefined)[] {
  return (['england', 'wales'] as const).flatMap((nation) =>
    ['en', 'pl'].map((language) => site.page(choice(name, language, nation), reading)?.html),
  );
}

/** The site without what only reading needs, such as where a line stands. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const inFolder = (name: string) => (problem: Problem) =>
  path.posix.dirname(problem.file).endsWith(`/${path.posix.dirname(name)}`);

/** One change of a file: its words after it. */
type Change = readonly [what: string, name: string, change: (text: string) => string];

const BODY: readonly Change[] = [
  ['more words', 'leaflets/imha/en.md', (text) => `${text}\nYou can ask for this again.\n`],
  ['a fault', 'leaflets/section-2/en.md', (text) => `${text}\nSome *slanted* words, and a wrrong one.\n`],
  [
    'another heading, to which others may lead',
    'leaflets/tribunal/en.md',
    (text) => text.replace(/^## .*$/mu, '## A quite different heading'),
  ],
  [
    'another title',
    'leaflets/police/en.md',
    (text) => text.replace(/^title: .*$/mu, 'title: Your right to an advocate'),
  ],
  ['words that nobody can understand', 'leaflets/imha/pl.md', (text) => `${text}\nNic *tu* nie ma.\n`],
  ['more words in Easy Read', 'leaflets/imha/en.easy.md', (text) => `${text}\n## Nothing follows\n`],
  ['a page about the site', 'pages/about/en.md', (text) => `${text}\nWe wrote more.\n`],
];

describe('what is read of one leaflet alone', () => {
  it.each(BODY)(
    'is what a whole reading has, after %s',
    async (_what, name, change) => {
      const before = textOf(name);
      writeFileSync(at(name), change(before));
      try {
        expect(site.isQuick([name])).toBe(true);
        const quick = await site.saved([name]);
        const other = await whole();
        expect(quick.problems).toEqual(other.problems);
        expect(quick.warnings).toEqual(other.warnings);
        expect(quick.advice).toEqual(other.advice);
        // Packs are put together from the leaflets, and no page or sheet of a leaflet has anything of them.
        expect(plain({ ...quick.site, packs: [] })).toEqual(plain({ ...other.site, packs: [] }));
        expect(pagesOf(name, quick)).toEqual(pagesOf(name, other));
      } finally {
        writeFileSync(at(name), before);
        await site.saved([name]);
      }
      expect(site.reading.problems).toEqual([]);
    },
    120_000,
  );

  // Nothing else names this one.
  const broken: readonly Change[] = [
    ['is emptied', 'leaflets/my-meeting/en.md', () => ''],
    ['is half written', 'leaflets/my-meeting/en.md', (text) => text.slice(0, 40)],
    ['says nothing at its top', 'leaflets/my-meeting/en.md', (text) => text.replace(/^title: .*\n/mu, '')],
  ];

  it.each(broken)(
    'tells the same of a leaflet that %s',
    async (_what, name, change) => {
      const before = textOf(name);
      writeFileSync(at(name), change(before));
      try {
        const quick = await site.saved([name]);
        const other = await whole();
        const problems = quick.problems.filter(inFolder(name));
        expect(problems.length).toBeGreaterThan(0);
        expect(problems).toEqual(other.problems.filter(inFolder(name)));
        expect(pagesOf(name, quick)).toEqual(pagesOf(name, other));
      } finally {
        writeFileSync(at(name), before);
        await site.saved([name]);
      }
      expect(site.reading.problems).toEqual([]);
    },
    120_000,
  );

  it('goes on telling what else is wrong', async () => {
    const before = textOf('site.yaml');
    writeFileSync(at('site.yaml'), 'service: [\n');
    const broken = await site.saved(['site.yaml']);
    expect(broken.problems.map(({ rule }) => rule)).toContain('yaml');
    expect((await site.saved(['leaflets/imha/en.md'])).problems).toEqual(broken.problems);
    writeFileSync(at('site.yaml'), before);
    expect((await site.saved(['site.yaml'])).problems).toEqual([]);
  }, 120_000);

  it('is right for a leaflet that is new, and for one that is deleted', async () => {
    const name = 'leaflets/quite-new/en.md';
    mkdirSync(at('leaflets/quite-new'));
    writeFileSync(at(name), textOf('leaflets/police/en.md').replace(/^title: .*$/mu, 'title: Something new'));
    const quick = await site.saved([name]);
    const other = await whole();
    expect(plain(quick.site?.leaflets)).toEqual(plain(other.site?.leaflets));
    expect(pagesOf(name, quick)[0]).toContain('<h1>Something new</h1>');
    rmSync(at('leaflets/quite-new'), { recursive: true });
    const after = await site.saved([name]);
    expect(plain(after.site?.leaflets)).toEqual(plain((await whole()).site?.leaflets));
    expect(site.page(choice(name))).toBeUndefined();
  }, 120_000);

  it('is right for what others link to, if that is half written, no longer for readers there, or gone', async () => {
    const name = 'leaflets/quite-new/en.md';
    const text = textOf('leaflets/police/en.md').replace(/^title: .*$/mu, 'title: Something new');
    const from = 'leaflets/imha/en.md';
    const before = textOf(from);
    mkdirSync(at('leaflets/quite-new'));
    writeFileSync(at(from), `${before}\nRead [what is new](../quite-new/en.md).\n`);
    const changes: readonly (readonly [ProblemRule, string | undefined])[] = [
      ['link-nowhere', text.slice(0, 40)],
      ['link-nation', text.replace(/^nations: .*$/mu, 'nations: [wales]')],
      ['link-nowhere', undefined],
    ];
    try {
      for (const [rule, changed] of changes) {
        writeFileSync(at(name), text);
        expect((await site.saved([name, from])).problems).toEqual([]);
        if (changed === undefined) rmSync(at(name));
        else writeFileSync(at(name), changed);
        const after = await site.saved([name]);
        const other = await whole();
        expect(after.problems).toEqual(other.problems);
        expect(after.problems.map((problem) => problem.rule)).toContain(rule);
        expect(pagesOf(from, after)).toEqual(pagesOf(from, other));
      }
    } finally {
      rmSync(at('leaflets/quite-new'), { recursive: true });
      writeFileSync(at(from), before);
    }
    expect((await site.readWhole()).problems).toEqual([]);
  }, 240_000);
});

describe('a sheet', () => {
  it('is set by another press where one has died', async () => {
    const print = () => site.print(choice('leaflets/imha/en.md'), 'standard');
    expect((await print())?.pages).toBeGreaterThan(2);
    execFileSync('pkill', ['-KILL', '-P', String(process.pid), '-f', 'press-program']);
    await expect.poll(() => print().catch(() => undefined)).toMatchObject({ pages: expect.any(Number) });
  }, 60_000);

  it('has a drawing of each of its pages, which shows its letters', async () => {
    const printed = await site.print(choice('leaflets/imha/en.md'), 'standard');
    expect(printed?.drawings).toHaveLength(printed?.pages ?? 0);
    expect(printed?.pages).toBeGreaterThan(2);
    for (const drawing of printed?.drawings ?? []) {
      const used = [...drawing.matchAll(/<use xlink:href="#([^"]+)"/gu)].map(([, id]) => id);
      expect(used.length).toBeGreaterThan(20);
      for (const id of new Set(used)) expect(drawing).toContain(`<symbol id="${id}"`);
    }
    expect(
      Buffer.from(printed?.pdf ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  }, 60_000);
});
