import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createCanvas } from '@napi-rs/canvas';
import { Option } from 'commander';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser } from 'puppeteer';
import sharp from 'sharp';
import { ensureBrowser, launchBrowser } from '../a11y/browser/browser.ts';
import { command, run } from './command.ts';
import { CannotRun } from './model/cannot-run.ts';

interface Options {
  readonly site: string;
  readonly all?: string;
}

/** A picture of a page: from which file, in which window, in which colours, of all of it or only the first view. */
interface PageShot {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
  readonly whole: boolean;
}

const PICTURES = path.resolve(import.meta.dirname, '../templates/screenshots');

/** `npm run screenshots`: pictures of finished pages and sheets, for the README and for eyes to check. */
const program = command(
  'screenshots',
  'Makes pictures of pages and sheets from a site that has been built.',
  'Without --all it makes the three pictures in the README, in templates/screenshots/.',
)
  .addOption(new Option('--site <folder>', 'the site to take them of').default('_site'))
  .addOption(
    new Option(
      '--all <folder>',
      'every kind of page at 1280, 768 and 320 pixels, light and dark, into this folder',
    ),
  )
  .action(async ({ site, all }: Options) => {
    if (!existsSync(path.join(site, 'index.html'))) {
      throw new CannotRun(`There is no site in “${site}”. Run “npm run build” first.`);
    }
    const browser = await launchBrowser(await ensureBrowser((words) => console.log(words)));
    try {
      await (all === undefined ? takeForReadme(browser, site) : takeAll(browser, site, all));
    } finally {
      await browser.close();
    }
  });

async function takeForReadme(browser: Browser, site: string): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  const first = { width: 1100, height: 900, scheme: 'light', whole: false } as const;
  await keep(
    path.join(PICTURES, 'page.png'),
    await page(browser, site, { ...first, file: 'england/en/imha/index.html' }),
  );
  await keep(
    path.join(PICTURES, 'large-print.png'),
    await page(browser, site, { ...first, file: 'england/en/imha/large/index.html' }),
  );
  const [sheet] = await sheetPages(path.join(site, 'sheets/imha-england-en-standard.pdf'));
  if (sheet) await keep(path.join(PICTURES, 'sheet.png'), sheet);
}

async function takeAll(browser: Browser, site: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const files = ['', 'england/en/', 'england/en/imha/', 'wales/en/your-rights/', 'england/en/accessibility/'];
  for (const file of ['404.html', ...files.flatMap((at) => [`${at}index.html`, `${at}large/index.html`])]) {
    for (const width of [1280, 768, 320]) {
      for (const scheme of ['light', 'dark'] as const) {
        const name = `${file.replaceAll('/', '_').replace('.html', '')}-${width}-${scheme}.png`;
        await keep(
          path.join(folder, name),
          await page(browser, site, { file, width, height: 900, scheme, whole: true }),
        );
      }
    }
  }
  for (const size of ['standard', 'large', 'giant']) {
    const code = `your-rights-england-en-${size}`;
    for (const [index, png] of (await sheetPages(path.join(site, `sheets/${code}.pdf`))).entries()) {
      await keep(path.join(folder, `${code}-${index + 1}.png`), png);
    }
  }
}

async function page(browser: Browser, site: string, shot: PageShot): Promise<Uint8Array> {
  const tab = await browser.newPage();
  try {
    await tab.setViewport({ width: shot.width, height: shot.height });
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: shot.scheme }]);
    // From the disk, as someone would open it from a USB stick.
    await tab.goto(pathToFileURL(path.resolve(site, shot.file)).href, { waitUntil: 'load' });
    await tab.evaluate(() => document.fonts.ready);
    return await tab.screenshot({ fullPage: shot.whole });
  } finally {
    await tab.close();
  }
}

/** Each page of a PDF as PNG, at 110 dots an inch. */
async function sheetPages(file: string): Promise<readonly Uint8Array[]> {
  const pdf = await getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 }).promise;
  const pages: Uint8Array[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number);
    const viewport = sheet.getViewport({ scale: 110 / 72 });
    const canvas = createCanvas(viewport.width, viewport.height);
    // pdf.js asks for a browser’s canvas and takes any that draws alike.
    await sheet.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
    pages.push(canvas.toBuffer('image/png'));
  }
  await pdf.cleanup();
  return pages;
}

async function keep(file: string, png: Uint8Array): Promise<void> {
  await writeFile(file, await sharp(png).png({ palette: true, compressionLevel: 9 }).toBuffer());
  console.log(path.relative(process.cwd(), file));
}

await run(program);
