import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type EditedFile, FIELDS } from '../../../scripts/model/edit/editor-config.ts';
import type { JsonSchema } from '../../../scripts/model/edit/form-shape.ts';
import { cannotBeWritten, formOf, textOf, whatStays } from './content-file.ts';

const { body: BODY, parts: PARTS } = FIELDS;

const schemaOf = (name: string) =>
  JSON.parse(readFileSync(`content/schemas/${name}.schema.json`, 'utf8')) as JsonSchema;
const file = (schema: string, markdown = false): EditedFile => ({ schema: schemaOf(schema), markdown });
const read = (name: string) => readFileSync(`content/${name}`, 'utf8');

const KINDS: readonly (readonly [pattern: RegExp, file: EditedFile])[] = [
  [/^leaflets\/[^/]+\/en\.md$/u, file('leaflet', true)],
  [/^leaflets\/[^/]+\/en\.easy\.md$/u, file('easy-leaflet', true)],
  [/^leaflets\/[^/]+\/[^/]+(?<!\.easy)\.md$/u, file('translation', true)],
  [/^pages\/[^/]+\/en\.md$/u, file('page', true)],
  [/^places\//u, file('place')],
  [/^packs\//u, file('pack')],
  [/^voices\//u, file('voice')],
  [/^glossary\//u, file('glossary')],
  [/^questions\//u, file('questions')],
  [/^search\//u, file('search-words')],
  [/^law\//u, file('claims')],
  [/^words\//u, file('vocabulary')],
  [/^site\.yaml$/u, file('site')],
];

const NAMES = (readdirSync('content', { recursive: true, encoding: 'utf8' }) as string[])
  .map((name) => name.replaceAll('\\', '/'))
  .flatMap((name) => {
    const kind = KINDS.find(([pattern]) => pattern.test(name));
    return kind ? [[name, kind[1]] as const] : [];
  });

describe('a file that is opened and saved', () => {
  it('is one of many', () => {
    expect(NAMES.length).toBeGreaterThan(100);
  });

  it.each(NAMES)('keeps every byte of %s', (name, kind) => {
    expect(textOf(formOf(read(name), kind), kind)).toBe(read(name));
  });

  it('keeps every byte when spaces follow its hyphens', () => {
    const text = '---  \ntitle: How to ask\nsummary: You can.\n--- \n\nAsk.\n';
    const kind = file('leaflet', true);
    expect(formOf(text, kind)).toMatchObject({ title: 'How to ask', [BODY]: 'Ask.' });
    expect(textOf(formOf(text, kind), kind)).toBe(text);
    expect(textOf({ ...formOf(text, kind), title: 'Ask' }, kind)).toBe(text.replace('How to ask', 'Ask'));
  });

  it('keeps every byte when it has no lines at its top, or nothing in them but a comment', () => {
    for (const text of ['## Ask\n\nAsk.\n', '---\n# To be written.\n---\n\nAsk.\n']) {
      const kind = file('leaflet', true);
      expect(textOf(formOf(text, kind), kind)).toBe(text);
      const titled = textOf({ ...formOf(text, kind), title: 'How to ask' }, kind);
      expect(titled).toMatch(/^---\n(?:# To be written\.\n)?title: How to ask\n---\n/u);
      expect(titled.endsWith('\n\nAsk.\n')).toBe(true);
    }
  });
});

describe('a file that is changed in one place', () => {
  it('keeps the bytes of all the others, and its comments', () => {
    const text = read('places/sample-ward.yaml');
    const kind = file('place');
    const changed = textOf({ ...formOf(text, kind), ward: 'Willow ward' }, kind);
    expect(changed).toBe(text.replace('ward: Sample ward', 'ward: Willow ward'));
    expect(changed).toContain('# A ward, with what stands on its own sheets.');
  });

  it('has one more day of a ward, with its times between quotation marks', () => {
    const kind = file('place');
    const text = `${read('places/sample-ward.yaml')}# Who comes.\ndrop-ins:\n  - on: 2027-01-14 # at last\n    from: "14:00"\n    to: "15:30"\n    room: {en: Day room}\n`;
    const form = formOf(text, kind);
    const days = form['drop-ins'] as readonly unknown[];
    const next = {
      on: '2027-05-13',
      from: '14:00',
      to: '15:30',
      room: { en: 'Day room', cy: '' },
      __sc_item_id: '7',
    };
    const changed = textOf({ ...form, 'drop-ins': [...days, next] }, kind);
    expect(parse(changed)['drop-ins']).toEqual([
      ...parse(text)['drop-ins'],
      { on: '2027-05-13', from: '14:00', to: '15:30', room: { en: 'Day room' } },
    ]);
    expect(changed).toContain('from: "14:00"');
    expect(changed.startsWith(text)).toBe(true);
  });

  it('keeps what is said at its end, whatever is added or changed before it', () => {
    const kind = file('place');
    const text =
      'hospital: A\nward: B # here\n# nation: wales\nnation: england\n\n# phone: "1"\n# The end.\n';
    expect(textOf({ ...formOf(text, kind), nation: 'wales', phone: '01632 960000' }, kind)).toBe(
      `${text.replace('england', 'wales')}phone: "01632 960000"\n`,
    );
    expect(textOf({ ...formOf(text, kind), ward: '' }, kind)).toBe(text.replace('ward: B # here\n', ''));
  });

  it('changes one sentence of a leaflet and nothing else', () => {
    const text = read('leaflets/imha/en.md');
    const kind = file('leaflet', true);
    const form = formOf(text, kind);
    const [sentence = ''] = /^You can[^\n]*$/mu.exec(String(form[BODY])) ?? [];
    const changed = textOf({ ...form, [BODY]: String(form[BODY]).replace(sentence, 'Quite new.') }, kind);
    expect(sentence).not.toBe('');
    expect(changed).toBe(text.replace(sentence, 'Quite new.'));
  });

  it('changes one word of the glossary and nothing else', () => {
    const text = read('glossary/en.yaml');
    const kind = file('glossary');
    const parts = formOf(text, kind)[PARTS] as readonly Readonly<Record<string, unknown>>[];
    const next = parts.map((part, index) => (index === 3 ? { ...part, meaning: 'Something new.' } : part));
    const lines = text.split('\n');
    const changed = textOf({ ...formOf(text, kind), [PARTS]: next }, kind).split('\n');
    expect(lines.filter((line) => !changed.includes(line))).toHaveLength(1);
    expect(changed.filter((line) => !lines.includes(line))).toEqual(['  meaning: Something new.']);
  });

  it('leaves out what was emptied, and keeps what an empty line means', () => {
    const kind = file('claims');
    const text =
      'one:\n  statement: It is so.\n  critical: true\n  versions:\n    - nations: [england]\n      provision: s1\n      from: 2025-03-25\n      to: 2026-01-01\n      standing: read\n      source: The Act\n      checked: 2026-11-22\n';
    const form = formOf(text, kind);
    const [part] = form[PARTS] as readonly Readonly<Record<string, unknown>>[];
    const versions = ((part?.versions ?? []) as readonly object[]).map((version) => ({
      ...version,
      from: null,
      to: '',
    }));
    expect(textOf({ ...form, [PARTS]: [{ ...part, versions }] }, kind)).toBe(
      text.replace('from: 2025-03-25', 'from:').replace('      to: 2026-01-01\n', ''),
    );
  });
});

describe('a file with a mistake in its YAML', () => {
  const BROKEN: readonly (readonly [what: string, top: string, line: number])[] = [
    ['a bracket that is not closed', 'title: How to ask\nnations: [england\nsummary: You can.\n', 4],
    ['a quotation mark that is not closed', 'title: "How to ask\nsummary: You can.\n', 4],
    ['a key that stands there twice', 'title: How to ask\ntitle: You can.\n', 3],
    ['no key at all', 'How to ask\n', 2],
  ];

  it.each(BROKEN)('keeps the lines at its top as they are: %s', (_, top) => {
    const kind = file('leaflet', true);
    const text = `---\n${top}---\n\n## Ask\n\nAsk a nurse.\n`;
    const form = formOf(text, kind);
    // A form that shows nothing is filled by Sveltia CMS with what is empty.
    const shown = { title: '', summary: '', nations: [], ...form };
    expect(textOf(shown, kind)).toBe(text);
    expect(textOf({ ...shown, [BODY]: '## Ask\n\nAsk anyone.' }, kind)).toBe(
      text.replace('a nurse', 'anyone'),
    );
  });

  it.each(BROKEN)('is told by its line: %s', (_, top, line) => {
    const kind = file('leaflet', true);
    const form = formOf(`---\n${top}---\n\nAsk.\n`, kind);
    expect(whatStays(form, kind)).toContain(`have a mistake on line ${line}.`);
    expect(cannotBeWritten(form, kind)).toEqual([]);
    const whole = file('place');
    expect(cannotBeWritten(formOf(top, whole), whole)).toEqual([
      expect.stringContaining(`has a mistake on line ${line - 1}, so it can’t be changed here.`),
    ]);
  });

  it('is kept as it is where it is nothing but YAML', () => {
    const kind = file('glossary');
    const text = 'nurse:\n  meaning: "Who cares.\ndoctor:\n  meaning: Who treats.\n';
    expect(textOf({ ...formOf(text, kind), [PARTS]: [] }, kind)).toBe(text);
  });

  it('keeps all its words when nobody closed the lines at its top', () => {
    const kind = file('leaflet', true);
    const text = '---\ntitle: How to ask\n\nAsk a nurse.\n';
    expect(textOf({ title: '', nations: [], ...formOf(text, kind) }, kind)).toBe(text);
    expect(whatStays(formOf(text, kind), kind)).toContain('stands under “Words”');
    expect(whatStays(formOf(`${text}---\n`, kind), kind)).toBeDefined();
    expect(whatStays(formOf('---\ntitle: How to ask\n---\n\nAsk.\n', kind), kind)).toBeUndefined();
  });
});

describe('parts with names of their own', () => {
  const kind = file('glossary');
  const form = (...parts: readonly object[]) => ({ [PARTS]: parts });

  it('are told of where they have no name, or the same', () => {
    const nurse = { 'its-name': 'nurse', meaning: 'Who cares.' };
    expect(cannotBeWritten(form(nurse, { 'its-name': 'doctor', meaning: 'Who treats.' }), kind)).toEqual([]);
    expect(cannotBeWritten(form(nurse, { 'its-name': ' nurse', meaning: 'Another.' }), kind)).toEqual([
      'Two parts of the form are called “nurse”. Call one of them something else.',
    ]);
    expect(cannotBeWritten(form(nurse, { meaning: 'Who treats.', __sc_item_id: '3' }), kind)).toEqual([
      'The part with “Who treats.” has no name. Give it one, or delete it.',
    ]);
    // One that was added a moment ago has nothing to lose.
    expect(cannotBeWritten(form(nurse, { 'its-name': '', meaning: '' }), kind)).toEqual([]);
  });

  it('are told of inside a form, too', () => {
    const contacts = [
      { 'its-name': 'advocate', phone: '01632 960000' },
      { 'its-name': 'advocate', phone: '01632 960001' },
    ];
    expect(cannotBeWritten({ contacts }, file('site'))).toEqual([
      'Two parts of the form are called “advocate”. Call one of them something else.',
    ]);
  });

  it('are kept where they have a name and nothing else yet', () => {
    expect(textOf(form({ 'its-name': 'nurse', meaning: '' }), kind)).toBe('nurse:\n');
  });
});

describe('a file that is new', () => {
  it('has the lines at the top, and its words', () => {
    const kind = file('leaflet', true);
    expect(
      textOf(
        {
          title: 'How to ask',
          summary: 'You can ask.',
          nations: ['england'],
          'tick-form': false,
          [BODY]: '## Ask\n\nAsk.',
        },
        kind,
      ),
    ).toBe('---\ntitle: How to ask\nsummary: You can ask.\nnations: [england]\n---\n\n## Ask\n\nAsk.\n');
  });
});
