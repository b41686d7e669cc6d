import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { EDITOR_EXTENSIONS, EDITOR_SCHEMAS, editorSettings, schemaText } from './editor-schemas.ts';

const NAMES = Object.keys(EDITOR_SCHEMAS);

const written = (name: string) => readFileSync(`content/schemas/${name}.schema.json`, 'utf8');

/** What holds a value to the file as it is written, and to nothing else of ours. */
const holder = (name: string) => z.fromJSONSchema(JSON.parse(written(name)));

/** What is wrong with a value, by where it stands. */
function wrong(name: string, value: unknown): readonly string[] {
  return (
    holder(name)
      .safeParse(value)
      .error?.issues.map((issue) => issue.path.join('.')) ?? []
  );
}

/** Files of the content that a pattern names. */
function filesOf(pattern: string): readonly string[] {
  const named = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`, 'u');
  return (readdirSync('content', { recursive: true }) as string[])
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => named.test(name))
    .map((name) => `content/${name}`);
}

/** The lines at the top of a Markdown file. */
function front(file: string): unknown {
  return parse(readFileSync(file, 'utf8').split(/^---$/mu)[1] ?? '');
}

describe('what editors are told of the content', () => {
  it.each(NAMES)('%s is what “npm run schemas” writes of the schema today', (name) => {
    expect(written(name)).toBe(schemaText(EDITOR_SCHEMAS[name] as (typeof EDITOR_SCHEMAS)[string]));
  });

  it('is no file more', () => {
    expect(readdirSync('content/schemas').sort()).toEqual(NAMES.map((name) => `${name}.schema.json`).sort());
    expect(readFileSync('.vscode/settings.json', 'utf8')).toBe(editorSettings('content/schemas'));
    expect(readFileSync('.vscode/extensions.json', 'utf8')).toBe(EDITOR_EXTENSIONS);
  });

  it.each(
    NAMES.flatMap((name) => {
      const { files } = EDITOR_SCHEMAS[name] ?? {};
      return files === undefined ? [] : [[name, files] as const];
    }),
  )('%s says nothing of the files that ship: %s', (name, files) => {
    const found = filesOf(files);
    expect(found.length).toBeGreaterThan(0);
    for (const file of found)
      expect([file, wrong(name, parse(readFileSync(file, 'utf8')))]).toEqual([file, []]);
  });

  it.each([
    ['leaflet', 'leaflets/*/en.md'],
    ['easy-leaflet', 'leaflets/*/en.easy.md'],
    ['translation', 'leaflets/*/pl.md'],
    ['page', 'pages/*/en.md'],
  ])('%s says nothing of the lines at the top of %s', (name, files) => {
    const found = filesOf(files);
    expect(found.length).toBeGreaterThan(0);
    for (const file of found) expect([file, wrong(name, front(file))]).toEqual([file, []]);
  });

  it.each([
    [
      'a day that does not exist',
      'drop-ins.0.on',
      { 'drop-ins': [{ on: '2026-02-30', from: '14:00', to: '15:00', room: {} }] },
    ],
    [
      'a time of the wrong form',
      'drop-ins.0.from',
      { 'drop-ins': [{ on: '2026-12-01', from: '2 pm', to: '15:00', room: {} }] },
    ],
    ['a nation of no such name', 'nation', { nation: 'scotland' }],
    ['a key that is not known', '', { telephone: '01234' }],
    ['a name with capitals', 'advocacy', { advocacy: 'Advocacy' }],
    ['an empty list', 'ask.en', { ask: { en: [] } }],
  ])('sees %s in the file of a ward', (_what, at, change) => {
    expect(wrong('place', { hospital: 'Oak', ward: 'Willow', nation: 'wales', ...change })).toEqual([at]);
  });

  it('says in the editor what the check says of it: what is wanted, and what to write instead', () => {
    const place = JSON.parse(written('place'));
    expect(place.properties.phone).toMatchObject({
      description: 'The ward’s own telephone. Left out: a line to write it on.',
      patternErrorMessage:
        'This is not a telephone number. Write digits and spaces only, between "double quotes".',
    });
    const { properties } = JSON.parse(written('language')).properties.strings;
    expect(properties['site-home'].description).toBe('Link to the front page.');
  });
});
