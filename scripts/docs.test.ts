import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { gate } from '../a11y/gate.ts';
import { reportInWords } from '../a11y/report/report.ts';
import { docsDocuments } from '../templates/docs/docs-documents.ts';
import { COMMANDS } from './command/commands.ts';
import { DOC_SHOTS } from './docs/doc-shots.ts';
import { readWholeDocs } from './docs/read-whole-docs.ts';
import { FILE_KINDS } from './docs/reference/file-kinds.ts';
import { type DocPage, type Docs, docWords } from './model/docs/doc.ts';
import { pageFile, pagesOf } from './model/page.ts';
import { ContentFolder } from './read/content-folder.ts';
import { docsSample, docTop } from './read/docs/docs-sample.ts';
import { readPicture } from './read/picture.ts';
import { readSite } from './read/read-site.ts';
import { typeHere } from './testing/type-here.ts';
import { writeDocsAssets } from './write/docs-assets.ts';

const folders: string[] = [];
let docs: Docs;
let out: string;

const aside = () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'docs-'));
  folders.push(folder);
  return folder;
};

const sample = (files: Readonly<Record<string, string>> = {}) => {
  const folder = docsSample({
    'messages/italics.md': `${docTop('Italics are hard to read')}## Wrong\n\n\`\`\`md leaflets/help/en.md\nAsk *now*.\n\`\`\`\n\n## Right\n\n\`\`\`md leaflets/help/en.md\nAsk **now**.\n\`\`\`\n`,
    'how-to/look.md': `${docTop('Use your colours')}See [the lines of site.yaml](../reference/site.md#below-look). A drawing is an SVG.\n\n![Screenshot of a page, with its heading and the first words.](../pictures/page.png)\n`,
    'pictures/page.png': readFileSync('content/docs/pictures/page.png'),
    ...files,
  });
  folders.push(folder);
  return folder;
};

/** Writes as `.eleventy.ts` does, which cannot be loaded here. */
const written = async (content: string, wanted: Docs) => {
  const folder = aside();
  const assets = await writeDocsAssets(folder, wanted, new ContentFolder(content));
  for (const { file, render } of docsDocuments({ docs: wanted, assets })) {
    const at = path.join(folder, ...file.split('/'));
    mkdirSync(path.dirname(at), { recursive: true });
    writeFileSync(at, render());
  }
  return folder;
};

beforeAll(async () => {
  const content = sample();
  const read = await readWholeDocs(content);
  expect(read.problems).toEqual([]);
  if (!read.docs) throw new Error('There are no docs.');
  docs = read.docs;
  out = await written(content, docs);
});

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const filesIn = (folder: string) =>
  (readdirSync(folder, { recursive: true }) as string[]).map((name) => name.split(path.sep).join('/'));

/** What a page links to or shows, and the ids on it. */
function read(html: string): { readonly refs: readonly string[]; readonly ids: ReadonlySet<string> } {
  const refs: string[] = [];
  const ids = new Set<string>();
  const parser = new Parser({
    onopentag: (_name, { href, src, id }) => {
      if (href !== undefined) refs.push(href);
      if (src !== undefined) refs.push(src);
      if (id !== undefined) ids.add(id);
    },
  });
  parser.end(html);
  return { refs, ids };
}

const page = (kind: DocPage['kind'], id: string) => {
  const found = docs.pages.find((one) => one.kind === kind && one.id === id);
  if (!found) throw new Error(`There is no page ${kind}/${id}.`);
  return found;
};

/** The first cells of every table on a page. */
const firstCells = ({ blocks }: DocPage) =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map(([first = []]) => docWords(first)) : [],
  );

describe('the docs as they are written', () => {
  it('lead from every page, by every link, to something that is there', () => {
    const pages = filesIn(out).filter((name) => name.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(25);
    for (const name of pages) {
      const { refs } = read(readFileSync(path.join(out, name), 'utf8'));
      for (const ref of refs.filter((one) => !/^https?:/u.test(one))) {
        const [address = '', anchor] = ref.split('#');
        const file = address === '' ? name : path.posix.join(path.posix.dirname(name), address);
        expect([name, ref, existsSync(path.join(out, file))]).toEqual([name, ref, true]);
        if (anchor !== undefined)
          expect([name, ref, read(readFileSync(path.join(out, file), 'utf8')).ids.has(anchor)]).toEqual([
            name,
            ref,
            true,
          ]);
      }
    }
  });

  it('are no part of a site: they have no map for search engines, and a site has none of them', async () => {
    expect(filesIn(out).filter((name) => /robots|sitemap|england/u.test(name))).toEqual([]);
    expect(existsSync('content/docs/index.md')).toBe(true);
    const { site, problems } = await readSite({
      content: 'content',
      asOf: '2026-11-24',
      today: '2026-11-24',
      nation: 'wales',
    });
    expect(problems).toEqual([]);
    const pages = site ? pagesOf(site).map(pageFile) : [];
    expect(pages.length).toBeGreaterThan(50);
    expect(pages.filter((file) => /docs|tutorial|how-to|messages/u.test(file))).toEqual([]);
  });

  it('have the page of a message under the rule that it names', () => {
    const html = readFileSync(path.join(out, 'messages/italics/index.html'), 'utf8');
    expect(html).toContain(
      '<title>italics: Italics are hard to read – Messages – Patient rights site: guide</title>',
    );
    expect(html).toContain(
      '<figcaption><code>leaflets/help/en.md</code></figcaption><pre><code>Ask *now*.</code></pre>',
    );
  });

  it('spell out a short form where a page first uses it', () => {
    const html = readFileSync(path.join(out, 'how-to/look/index.html'), 'utf8');
    expect(html).toContain('A drawing is an SVG (Scalable Vector Graphics).');
  });

  it('can be searched for a rule or a command', () => {
    const index = readFileSync(path.join(out, 'search/docs.js'), 'utf8');
    expect(index).toContain('"title":"italics: Italics are hard to read"');
    expect(index).toContain('npm run withdraw');
  });
});

describe('the reference', () => {
  it('has every command, and every option of each', async () => {
    const commands = page('reference', 'commands');
    const headings = commands.blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []));
    for (const name of [...Object.keys(COMMANDS), 'gate-merge', 'new-leaflet', 'docs', 'bench'])
      expect(headings).toContain(name);
    const { output } = await typeHere('build', ['--help']);
    const options = [...output.matchAll(/^ {2}(?<option>--[a-z-]+(?: <[a-z]+>)?)/gmu)].map(
      ({ groups }) => groups?.option ?? '',
    );
    expect(options.length).toBeGreaterThan(5);
    const cells = firstCells(commands);
    for (const option of options) expect(cells).toContain(option);
  });

  it.each(Object.entries(FILE_KINDS))(
    'has every key of %s, each with what it is',
    (name, { schema, untold }) => {
      const told = page('reference', name);
      const keys = new Set(keysOf(schema, untold));
      // Readers’ words are the keys of that one.
      expect(keys.size > 0).toBe(name !== 'search-words');
      expect(firstCells(told)).toEqual(expect.arrayContaining([...keys]));
      for (const block of told.blocks) {
        if (block.kind !== 'table') continue;
        for (const [key, what] of block.rows)
          expect([key, docWords(what ?? []).length > 3]).toEqual([key, true]);
      }
    },
  );
});

/** Every key that a schema knows, at any depth. */
function keysOf(schema: unknown, untold: string | undefined): readonly string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return keysOf(schema.unwrap(), untold);
  if (schema instanceof z.ZodArray) return keysOf(schema.element, untold);
  if (schema instanceof z.ZodRecord) return keysOf(schema.valueType, untold);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((one) => keysOf(one, untold));
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([key, value]) => [
    key,
    ...(key === untold ? [] : keysOf(value, untold)),
  ]);
}

it('every picture on the list is there, small enough for a slow line', async () => {
  for (const name of Object.keys(DOC_SHOTS)) {
    const read = await readPicture(path.join('content/docs', name), name, {
      beside: 'the page',
      faultOfSize: () => undefined,
    });
    expect(read).toMatchObject({ picture: { file: name } });
    expect(readFileSync(path.join('content/docs', name)).length).toBeLessThan(150_000);
  }
});

describe('npm run docs', () => {
  it('tells every problem, and publishes nothing', async () => {
    const target = path.join(aside(), 'docs');
    const content = sample({ 'why/a.md': `${docTop('A')}See [it](b.md), *now*.\n` });
    const { exitCode, errors } = await typeHere('docs', ['--content', content, '--out', target]);
    expect(errors).toContain('link-nowhere  “b.md” does not lead to anything.');
    expect(errors).toContain('italics  Italics are hard to read.');
    expect(errors).toContain('2 problems in 1 file.');
    expect(exitCode).toBe(1);
    expect(existsSync(target)).toBe(false);
  });

  it('writes pages in which the gate finds nothing', { timeout: 300_000 }, async () => {
    const few = ['look', 'begin', 'again', 'italics', 'place', 'writing'];
    // A page that links to what is left out would be told of.
    const wanted = {
      ...docs,
      pages: docs.pages.filter(({ id }) => [...few, 'site', 'commands'].includes(id)),
    };
    const report = await gate(await written(sample(), wanted), { profile: 'site', veraPdf: false });
    expect(report.findings.length === 0 ? '' : reportInWords(report)).toBe('');
    expect(report.pages).toBe(wanted.pages.length + 7);
  });
});
