import path from 'node:path';
import { CHECKS } from './a11y/checks.ts';
import { defaultOrder, ORDER, type Order, type Ordered, readOrder } from './scripts/build/order.ts';
import { tellProblems, tellWarnings } from './scripts/command/tell-problems.ts';
import { writeEditor } from './scripts/edit/write-editor.ts';
import type { Assets } from './scripts/model/assets.ts';
import type { Docs } from './scripts/model/docs/doc.ts';
import { kioskFolder, kioskOf } from './scripts/model/kiosk/kiosk.ts';
import { hrefBetween } from './scripts/model/page.ts';
import type { Problem } from './scripts/model/problem.ts';
import type { Site } from './scripts/model/site.ts';
import { openContent } from './scripts/read/open-content.ts';
import { writeAssets } from './scripts/write/assets.ts';
import { writeDocsAssets } from './scripts/write/docs-assets.ts';
import { type MadeFiles, writeFiles, writeKioskFiles } from './scripts/write/write-files.ts';
import { docsDocuments } from './templates/docs/docs-documents.ts';
import type { Document } from './templates/document.ts';
import { renderEditPage } from './templates/edit/edit-page.tsx';
import { kioskDocuments } from './templates/kiosk/kiosk-documents.ts';
import { renderProblems } from './templates/problems.tsx';
import { siteDocuments } from './templates/site-documents.ts';

/** Eleventy holds all that it writes at one time, so a large site is written in stretches of so many pages. */
const PAGES_AT_ONCE = 200;

/**
 * The pipeline on one screen: content is read, pictures and sheets are made, and a page is written for each
 * thing there is to read. The gate (a11y/) and publishing come after; see scripts/build.ts.
 */
export default function pipeline(eleventy: EleventyConfig) {
  const order = (eleventy.globalData[ORDER] as Ordered | undefined)?.order ?? defaultOrder();
  let waiting: readonly Document[] = [];
  let stretch: ReadonlyMap<string, Document> = new Map();

  // Found: everything in the content folder, read whole each time something in it changes.
  const find = async () => {
    if (order.docs) {
      waiting = await docsOrdered(order.docs, order);
      return;
    }
    const { site, problems, warnings } = await readOrder(order);
    if (order.preview && problems.length > 0) console.error(tellProblems(problems));
    if (order.preview && warnings.length > 0) console.error(tellWarnings(warnings));
    // Written: the site and its kiosks, or the problems that stand in their way.
    if (!site) waiting = await problemDocuments(problems, order);
    else if (order.kiosk === undefined) waiting = await siteWithKiosks(site, problems, order);
    else waiting = await kioskOrdered(order.kiosk, site, order, '');
  };
  eleventy.on('eleventy.before', async () => {
    if (waiting.length === 0) await find();
    const documents = waiting.slice(0, order.preview ? waiting.length : PAGES_AT_ONCE);
    stretch = new Map(documents.map((document) => [document.file, document]));
    waiting = waiting.slice(documents.length);
    order.waiting?.(waiting.length);
  });
  eleventy.addTemplate('documents.11ty.js', {
    data: {
      // By the name of its file alone: Eleventy copies whatever else it is given, for every page.
      pagination: { data: 'documents', size: 1, alias: 'file' },
      permalink: ({ file }: { file: string }) => file,
    },
    render: ({ file }: { file: string }) => stretch.get(file)?.render() ?? '',
  });
  eleventy.addGlobalData('documents', () => [...stretch.keys()]);
  eleventy.setQuietMode(true);

  const input = path
    .relative(process.cwd(), path.join(import.meta.dirname, 'templates'))
    .split(path.sep)
    .join('/');
  return { dir: { input, output: order.out }, templateFormats: ['11ty.js'] };
}

async function siteWithKiosks(
  site: Site,
  problems: readonly Problem[],
  order: Order,
): Promise<readonly Document[]> {
  const assets = await writeAssets(order.out, site);
  const made = await writeFiles(site, order);
  order.made?.(made);
  const preview = order.preview ? { preview: { problems } } : {};
  const pages = siteDocuments({ site, assets, ...made, checks: CHECKS, ...preview });
  const wards = new Set(site.places.filter(({ kiosk }) => kiosk).map(({ id }) => id));
  const kiosks = [...wards].map((ward) => kioskOrdered(ward, site, order, kioskFolder(ward)));
  const editor = await editorPage(site, { assets, made }, order);
  return [...pages, ...editor, ...(await Promise.all(kiosks)).flat()];
}

/** The editor for writers: while someone looks on, for the folder on this computer; in a published site, where site.yaml asks for it. */
async function editorPage(
  site: Site,
  files: { readonly assets: Assets; readonly made: MadeFiles },
  order: Order,
): Promise<readonly Document[]> {
  if (!order.preview && !site.editor) return [];
  const setting = !order.preview && site.editor ? { setting: site.editor } : {};
  const asOf = order.asOf === order.today ? {} : { asOf: order.asOf };
  await writeEditor({ content: order.content, out: order.out, site, ...files, ...setting, ...asOf });
  const icon = hrefBetween('edit/index.html', files.assets.icon);
  return [{ file: 'edit/index.html', render: () => renderEditPage({ icon, ...setting }) }];
}

/** @param folder of the edition, from the root of what is written, with a slash at its end */
async function kioskOrdered(
  ward: string,
  site: Site,
  order: Order,
  folder: string,
): Promise<readonly Document[]> {
  const kiosk = kioskOf(site, ward);
  if (!kiosk) throw new Error(`There is no ward “${ward}”.`);
  const files = await writeKioskFiles(site, { ...order, out: path.join(order.out, folder) });
  return kioskDocuments({ kiosk, ...files, checks: CHECKS }, folder);
}

async function docsOrdered(docs: Docs, { content, out }: Order): Promise<readonly Document[]> {
  return docsDocuments({ docs, assets: await writeDocsAssets(out, docs, openContent(content)) });
}

async function problemDocuments(problems: readonly Problem[], order: Order): Promise<readonly Document[]> {
  const assets = await writeAssets(order.out);
  return [{ file: 'index.html', render: () => renderProblems(problems, assets) }];
}

/** The part of Eleventy's configuration that is used here; Eleventy itself has no types. */
interface EleventyConfig {
  readonly globalData: Readonly<Record<string, unknown>>;
  on(event: 'eleventy.before', work: () => Promise<void>): void;
  addTemplate(name: string, template: EleventyTemplate): void;
  addGlobalData(name: string, data: () => unknown): void;
  setQuietMode(quiet: boolean): void;
}

interface EleventyTemplate {
  readonly data: Readonly<Record<string, unknown>>;
  render(data: { file: string }): string;
}
