import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { readStyle } from '../../link/read-style.ts';
import { type Reference, referencesOf } from '../../link/reference.ts';
import { someAtOnce } from '../../some-at-once.ts';
import { KeptOnce } from './kept-once.ts';
import type { OfferedPack, ReadPage } from './page-read.ts';

/** So many pages are read at once: their text is in memory for so long. */
const AT_ONCE = 32;

/** Reads pages of a folder, given their paths in it. */
export function readPages(folder: string, paths: readonly string[]): Promise<ReadPage[]> {
  const once = new KeptOnce();
  return someAtOnce(AT_ONCE, paths, async (path) =>
    once.page(readPage(path, await readFile(join(folder, path), 'utf8'))),
  );
}

/** Reads the HTML of a page. */
export function readPage(path: string, html: string): ReadPage {
  const anchors = new Set<string>();
  const references: Reference[] = [];
  const sheets: string[] = [];
  const packs: OfferedPack[] = [];
  let source: string | undefined;
  let base: string | undefined;
  let style: string | undefined;
  let title: string | undefined;
  let inTitle = false;
  let drawings = 0;
  let language: string | undefined;
  let canonical: string | undefined;
  let sendsOn = false;

  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes.id) anchors.add(attributes.id);
      if (name === 'a' && attributes.name) anchors.add(attributes.name);
      if (name === 'meta' && attributes.name === 'source' && attributes.content)
        source ??= attributes.content;
      // Of several, browsers heed the first.
      if (name === 'base' && attributes.href) base ??= attributes.href;
      if (name === 'link' && isSheet(attributes) && attributes.href) sheets.push(attributes.href);
      if (name === 'a' && attributes.href && attributes['data-tells'] !== undefined) {
        packs.push({ href: attributes.href, tells: attributes['data-tells'].split(/\s+/).filter(Boolean) });
      }
      if (name === 'style') style = '';
      if (name === 'html') language = attributes.lang;
      if (name === 'link' && attributes.rel === 'canonical') canonical ??= attributes.href;
      if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh') sendsOn = true;
      // A drawing has a title of its own.
      if (name === 'svg') drawings += 1;
      if (name === 'title' && drawings === 0 && title === undefined) {
        inTitle = true;
        title = '';
      }
      references.push(...referencesOf(name, attributes));
    },
    ontext(text) {
      if (style !== undefined) style += text;
      if (inTitle) title += text;
    },
    onclosetag(name) {
      if (name === 'title') inTitle = false;
      if (name === 'svg') drawings -= 1;
      if (name !== 'style' || style === undefined) return;
      references.push(...readStyle(style));
      style = undefined;
    },
  });
  parser.end(html);
  return {
    path,
    ...(source && { source }),
    ...(base && { base }),
    ...(title && { title: title.replace(/\s+/g, ' ').trim() }),
    ...(language && { language }),
    ...(canonical && { canonical }),
    sendsOn,
    anchors,
    references,
    sheets,
    packs,
  };
}

function isSheet({ rel, type }: Readonly<Record<string, string>>): boolean {
  return rel === 'alternate' && type === 'application/pdf';
}
