import { describe, expect, it } from 'vitest';
import { openContent, SHIPPED } from '../read/open-content.ts';
import { editorConfig } from './editor-config.ts';
import type { FormField } from './form-fields.ts';
import { givenNames } from './given-files.ts';

const NAMES = givenNames(openContent(SHIPPED).root);
const LANGUAGES = [
  { id: 'en', name: 'English' },
  { id: 'cy', name: 'Welsh' },
  { id: 'pl', name: 'Polish' },
];
const CONFIG = editorConfig({ languages: LANGUAGES, folder: 'content', names: NAMES });

/** Whether a file has a form, as Sveltia CMS would find it. */
function hasForm(name: string): boolean {
  return CONFIG.cms.collections.some(({ folder, path = '{{slug}}', format = '', files }) => {
    if (files) return files.some(({ file }) => file === `content/${name}`);
    const ending = CONFIG.files[format]?.markdown ? 'md' : 'yaml';
    const [before = '', after = ''] = `${folder}/${path}.${ending}`.split('{{slug}}');
    const whole = `content/${name}`;
    const slug = whole.slice(before.length, whole.length - after.length);
    return whole.startsWith(before) && whole.endsWith(after) && slug !== '' && !slug.includes('/');
  });
}

function field(collection: string, ...path: readonly string[]): FormField | undefined {
  const fields = (
    CONFIG.cms.collections.find(({ name }) => name === collection) as unknown as { fields: FormField[] }
  ).fields;
  const [first, ...others] = path;
  const found = fields.find(({ name }) => name === first);
  return others.reduce<FormField | undefined>(
    (one, key) => one?.fields?.find(({ name }) => name === key),
    found,
  );
}

describe('the forms of the editor', () => {
  it('are there for every file that writers change, but for those that the guide names', () => {
    const others = NAMES.filter((name) => /\.(?:yaml|md)$/u.test(name) && !hasForm(name));
    const kinds = new Set(
      others.map((name) => name.replace(/^(leaflets|pages|recordings)\/[^/]+\//u, '$1/*/')),
    );
    expect(
      [...kinds]
        .filter(
          (name) =>
            !/^(?:languages|glossary|questions|search|words)\/|\/(?:ar|bn|pa|ro|so|ur|zh-Hans)\.md$/u.test(
              name,
            ),
        )
        .sort(),
    ).toEqual([
      'LICENCES.md',
      'README.md',
      'TRANSLATIONS.md',
      'leaflets/*/translated-from.yaml',
      'pages/*/translated-from.yaml',
      'pictures/pictures.yaml',
      'recordings/*/en.yaml',
    ]);
    expect(
      others.filter((name) => /^(?:glossary|questions|search|words)\/(?:en|cy|pl)\.yaml$/u.test(name)),
    ).toEqual([]);
  });

  it('say of each field what the schema says, without the quotation marks of YAML', () => {
    expect(field('leaflets', 'title')?.hint).toBe('A question, or a thing to do. No word over 10 letters.');
    expect(field('places', 'drop-ins', 'from')?.hint).toBe(
      'When it begins. Hours and minutes, like 14:00 for 2 pm.',
    );
    expect(field('places', 'drop-ins', 'room', 'cy')?.label).toBe('Welsh');
    expect(field('leaflets', 'copied-from')).toBeUndefined();
    expect(field('leaflets-cy', 'translation', 'status')?.widget).toBe('select');
    expect(field('leaflets-cy', 'translation', 'from')).toBeUndefined();
  });

  it('let nobody rename or delete a file, which others name', () => {
    const folders = CONFIG.cms.collections.filter(({ folder }) => folder !== undefined);
    expect(folders.length).toBeGreaterThan(5);
    for (const collection of folders) {
      expect(collection).toMatchObject({
        delete: false,
        slug: { template: expect.stringMatching(/^\{\{[a-z]+\}\}$/u), editable: false },
      });
    }
  });

  it('keep nobody from saving unfinished work', () => {
    const all = (fields: readonly FormField[]): readonly FormField[] =>
      fields.flatMap((one) => [one, ...all(one.fields ?? [])]);
    const collections = CONFIG.cms.collections as unknown as {
      fields?: FormField[];
      files?: { fields: FormField[] }[];
    }[];
    const fields = all(
      collections.flatMap(({ fields: own, files }) => own ?? files?.flatMap((file) => file.fields) ?? []),
    );
    expect(fields.length).toBeGreaterThan(200);
    // A group has nothing in itself that could be missing.
    const asked = fields.filter(({ widget }) => widget !== 'hidden' && widget !== 'object');
    expect(asked.filter((one) => one.required !== false || 'pattern' in one)).toEqual([]);
  });
});
