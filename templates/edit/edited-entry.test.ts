import { describe, expect, it } from 'vitest';
import { editorConfig } from '../../scripts/edit/editor-config.ts';
import { type EntryMap, editedEntry } from './edited-entry.ts';
import { formOf } from './file/content-file.ts';

const CONFIG = editorConfig({
  languages: [{ id: 'en', name: 'English' }],
  folder: 'content',
  names: ['glossary/en.yaml'],
});

const entry = (said: Readonly<Record<string, unknown>>): EntryMap =>
  ({ get: (key: string) => (key === 'data' ? { toJS: () => said.data } : said[key]) }) as EntryMap;

describe('the file that a form would be saved as', () => {
  it('is named by its title as long as it has none', () => {
    const data = { title: 'Où demander?', body: 'Ask.' };
    expect(
      editedEntry(entry({ collection: 'leaflets', newRecord: true, path: '', data }), CONFIG)?.name,
    ).toBe('leaflets/ou-demander/en.md');
  });

  it('is new when it is a copy of another', () => {
    const kind = CONFIG.files.leaflet;
    if (!kind) throw new Error('There are no leaflets.');
    const text = '---\ntitle: How to ask\n---\n\nAsk.\n';
    const said = { collection: 'leaflets', path: 'content/leaflets/ask/en.md', data: formOf(text, kind) };
    expect(editedEntry(entry({ ...said, newRecord: false }), CONFIG)?.source).toBe(text);
    expect(editedEntry(entry({ ...said, newRecord: true }), CONFIG)?.source).toBeUndefined();
  });

  it('says why it cannot be saved', () => {
    const data = { parts: [{ meaning: 'Who cares.' }] };
    const edited = editedEntry(
      entry({ collection: 'glossary', path: 'content/glossary/en.yaml', data }),
      CONFIG,
    );
    expect(edited?.hindrances).toEqual([
      'The part with “Who cares.” has no name. Give it one, or delete it.',
    ]);
  });
});
