import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import MarkdownIt from 'markdown-it';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { problemLine } from '../model/problem.ts';
import { SHEET_SIZES, STANDARD_SIZES } from '../model/sheet-size.ts';
import { frontMatter } from './content-sample.ts';
import { type Reading, readSite } from './read-site.ts';
import {
  claimsSchema,
  leafletSchema,
  packSchema,
  placeSchema,
  recordingSchema,
  siteSchema,
  voiceSchema,
} from './schema.ts';
import { readYaml } from './yaml.ts';

const GUIDE = readFileSync('content/README.md', 'utf8');

/** The part of the guide under a heading. */
function part(heading: string): string {
  const found = GUIDE.split(/^## /mu).find((words) => words.startsWith(`${heading}\n`));
  if (found === undefined) throw new Error(`The guide has no part “${heading}”.`);
  return found;
}

/** What a newcomer would copy from a part of the guide. */
function example(heading: string, index = 0): string {
  const found = new MarkdownIt().parse(part(heading), {}).filter(({ type }) => type === 'code_block')[index];
  if (!found) throw new Error(`The part “${heading}” has no example ${index + 1}.`);
  return found.content;
}

describe('whoever copies the examples of the guide', () => {
  const content = mkdtempSync(path.join(tmpdir(), 'guide-'));
  let reading: Reading;

  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(content, name)), { recursive: true });
    writeFileSync(path.join(content, name), text);
  };

  beforeAll(async () => {
    cpSync('content', content, { recursive: true });
    const site = readFileSync('content/site.yaml', 'utf8');
    write('site.yaml', site + example('A ward', 1) + example('Make it yours'));
    for (const logo of ['logo.svg', 'logo-dark.svg'])
      cpSync('templates/styles/icon.svg', path.join(content, logo));
    write('leaflets/see-solicitor/en.md', example('A whole leaflet'));
    cpSync('content/leaflets/imha/talking.svg', path.join(content, 'leaflets/see-solicitor/talking.svg'));
    write('leaflets/ask-solicitor/en.md', example('A form to tick'));
    write(
      'leaflets/speak-up/en.md',
      `${frontMatter({ title: 'Help to speak up' })}Say no. {right=imha-refuse}\n`,
    );
    // The leaflet on advocates has this title already.
    write('leaflets/speak-up/en.easy.md', example('Easy Read').replace('Your advocate', 'Speak up'));
    write('packs/section-4.yaml', example('A pack'));
    write('places/willow.yaml', example('A ward') + example('A ward', 2));
    write('voices/tea.yaml', example('You said, we did'));
    reading = await readSite({ content, asOf: '2026-11-24', today: '2026-11-24' });
  });

  afterAll(() => rmSync(content, { recursive: true, force: true }));

  it('is told of no problem', () => {
    expect(reading.problems.map(problemLine)).toEqual([]);
  });

  it('has a form of which every box can be ticked and every line written on', () => {
    const forms =
      reading.site?.leaflets.filter(({ id, language }) => id === 'ask-solicitor' && language === 'en') ?? [];
    expect(forms.map(({ nation, tickForm }) => [nation, tickForm])).toEqual([
      ['england', true],
      ['wales', true],
    ]);
    expect(forms[0]?.blocks).toContainEqual({ kind: 'fill-in', labels: ['My name', 'My ward'] });
    const ticks = forms[0]?.blocks.find(({ kind }) => kind === 'ticks');
    expect(ticks).toMatchObject({
      items: [{ idea: { id: 'solicitor' } }, { idea: { id: 'interpreter' } }, {}],
    });
  });

  it('has the ward with all that it tells, its drop-ins, its shared screen, and its name beside what was said there', () => {
    expect(reading.site?.places.find(({ id }) => id === 'willow')).toMatchObject({
      ward: 'Willow ward',
      advocacy: { id: 'advocacy' },
      complaints: { id: 'complaints', name: 'Complaints team' },
      dropIns: [{ on: '2027-01-14' }, { on: '2027-02-11' }],
      kiosk: { idleSeconds: 90, prints: true },
    });
    expect(reading.site?.voices.find(({ id }) => id === 'tea')).toMatchObject({ ward: 'Willow ward' });
  });

  it('has the pack of each nation, with the copy for the nearest relative', () => {
    const packs = reading.site?.packs.filter(({ id }) => id === 'section-4') ?? [];
    const ids = (parts: (typeof packs)[number]['parts']) => parts.map(({ leaflet }) => leaflet.id);
    expect(packs.map(({ nation, parts }) => [nation, ids(parts)])).toEqual([
      ['england', ['section-4', 'complaint', 'ask-advocate', 'no-copy']],
      ['wales', ['section-4', 'imha', 'complaint', 'ask-advocate', 'no-copy']],
    ]);
    expect(ids(packs[0]?.copyParts ?? [])).toEqual(['section-4', 'nearest-relative']);
  });
});

const held = (text: string, schema: z.ZodType) => {
  const problems: string[] = [];
  readYaml({ shown: 'README.md', text }, schema, (problem) => problems.push(problemLine(problem)));
  return problems;
};

it.each([
  ['A legal fact', claimsSchema],
  ['A film or sound of your own', recordingSchema],
  ['What can be printed', siteSchema.pick({ sheets: true })],
  ['Plain language', leafletSchema.pick({ waivers: true })],
] as const)('the example under “%s” keeps to what is asked of such a file', (heading, schema) => {
  expect(held(example(heading), schema)).toEqual([]);
});

it('the sample ward shows two ways to write a shared screen, and either can be taken out of its comment', () => {
  const sample = readFileSync('content/places/sample-ward.yaml', 'utf8');
  const [rest = '', simple = '', special = ''] = sample.split(/^(?=# kiosk:)/mu);
  const uncommented = (lines: string) => lines.replace(/^# ( *(?:#|[a-z-]+:))/gmu, '$1');
  expect(simple).toMatch(/^# kiosk: true$/mu);
  expect(special).toMatch(/^# {3}idle-seconds: \d+$/mu);
  expect(special).toMatch(/^# {3}prints: true$/mu);
  for (const way of [simple, special]) {
    const text = rest + uncommented(way);
    expect(held(text, placeSchema)).toEqual([]);
    expect(text).toMatch(/^kiosk:/mu);
  }
});

describe('the guide', () => {
  it.each([
    ['The lines at the top', leafletSchema],
    ['A pack', packSchema],
    ['A ward', placeSchema],
    ['You said, we did', voiceSchema],
  ] as const)('says under “%s” what to write for each line', (heading, schema) => {
    const told = [...part(heading).matchAll(/^\| `(?<key>[a-z-]+)` \|/gmu)].map(({ groups }) => groups?.key);
    expect(told.sort()).toEqual(Object.keys(schema.shape).sort());
  });

  it('tells the type and the paper of each size that a service can choose', () => {
    const told = [
      ...part('What can be printed').matchAll(
        /^\| `(?<size>\w+)` \| (?<points>\d+) point, .*?on (?<paper>A\d)/gmu,
      ),
    ].map(({ groups }) => ({ ...groups }));
    expect(told).toEqual(
      STANDARD_SIZES.map((size) => ({
        size,
        points: String(SHEET_SIZES[size].points),
        // A booklet is set on A5 pages, and printed two on a side.
        paper: size === 'booklet' ? 'A4' : SHEET_SIZES[size].paper.toUpperCase(),
      })),
    );
  });
});
