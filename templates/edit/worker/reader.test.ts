import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { bundleEditor } from '../../../scripts/edit/bundle-editor.ts';
import { givenFiles } from '../../../scripts/edit/given-files.ts';
import type { LookedAt, ReaderAsked } from '../../../scripts/model/edit/looked-at.ts';
import { CLAIMS, contentSample, GOOD_LEAFLET } from '../../../scripts/read/content-sample.ts';

const TODAY = '2026-11-22';
const DICTIONARY = gunzipSync(
  readFileSync(
    fileURLToPath(new URL('en_GB.trie.gz', import.meta.resolve('@cspell/dict-en-gb/cspell-ext.json'))),
  ),
);

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** The reader as it is bundled for a browser, in a room of its own without Node, with a sample that has some files more. */
async function opened(files: Readonly<Record<string, string>> = {}) {
  const script = (await bundleEditor()).find(({ name }) => name === 'reader.js');
  let hear = (_message: { data: unknown }) => {};
  let said = (_answer: { answer?: unknown; refused?: string }) => {};
  const self = {
    addEventListener: (_: string, listener: typeof hear) => {
      hear = listener;
    },
    postMessage: (answer: Parameters<typeof said>[0]) => said(answer),
  };
  const own = {
    TextDecoder,
    TextEncoder,
    URL,
    URLSearchParams,
    performance,
    console,
    atob,
    btoa,
    setTimeout,
  };
  runInContext(new TextDecoder().decode(script?.bytes), createContext({ self, ...own }));
  const ask = (asked: ReaderAsked) =>
    new Promise<unknown>((yes, no) => {
      said = ({ answer, refused }) => (refused === undefined ? yes(answer) : no(new Error(refused)));
      hear({ data: { id: 1, asked } });
    });
  const folder = contentSample(files);
  folders.push(folder);
  const content = {
    own: givenFiles(folder),
    measured: [],
    made: { sheets: [], prints: [], pictures: [] },
    // Only where a page is drawn are they looked at.
    assets: {} as never,
  };
  await ask({ ask: 'open', content, folder: 'content', dictionary: DICTIONARY, today: TODAY });
  return async (name: string, text: string) => (await ask({ ask: 'look', name, text })) as LookedAt;
}

const rules = (problems: LookedAt['problems']) => problems.map(({ rule }) => rule);

describe('what the reader says of a file in a writer’s browser', () => {
  it('is what is wrong in it, and what its folder must not be called', async () => {
    const look = await opened({ 'leaflets/help/cy.md': '---\ntitle: Help\n' });
    const { problems, elsewhere } = await look('leaflets/print/en.md', GOOD_LEAFLET.replace('no.', 'no!'));
    expect(rules(problems)).toContain('folder-name');
    expect(rules(elsewhere)).not.toContain('folder-name');
    expect(elsewhere.length).toBeGreaterThan(0);
  });

  it('is nothing of how long a recording plays, which it was not given', async () => {
    // There is no Easy Read of it, which is told only of a recording that was read.
    const look = await opened({
      'leaflets/help/en.easy.mp3': 'sound',
      'leaflets/help/en.easy.mp3.yaml': `of: ${'a'.repeat(8)}\nlength: "0:10"\nby-role: reader\n`,
    });
    const { problems, elsewhere } = await look('law/claims.yaml', CLAIMS);
    expect([rules(problems), rules(elsewhere)]).toEqual([[], ['recorded-alone']]);
  });
});
