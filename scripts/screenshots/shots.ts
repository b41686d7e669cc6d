import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser } from 'puppeteer';
import sharp from 'sharp';

/** A picture of a page: from which file, in which window, in which colours, of all of it or only the first view. */
export interface PageShot {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
  readonly whole: boolean;
  /** How many dots of the picture are one pixel of the page, along one side: 1, if nothing is said. */
  readonly dots?: number;
}

/** @param site the root of the site, on this disk */
export async function pictureOfPage(browser: Browser, site: string, shot: PageShot): Promise<Uint8Array> {
  const tab = await browser.newPage();
  try {
    await tab.setViewport({ width: shot.width, height: shot.height, deviceScaleFactor: shot.dots ?? 1 });
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: shot.scheme }]);
    // From the disk, as someone would open it from a USB stick.
    await tab.goto(pathToFileURL(path.resolve(site, shot.file)).href, { waitUntil: 'load' });
    await tab.evaluate(() => document.fonts.ready);
    return await tab.screenshot({ fullPage: shot.whole });
  } finally {
    await tab.close();
  }
}

/** Each page of a PDF as PNG. @param dots to an inch */
export async function picturesOfSheet(file: string, dots = 110): Promise<readonly Uint8Array[]> {
  const pdf = await getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 }).promise;
  const pages: Uint8Array[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number);
    const viewport = sheet.getViewport({ scale: dots / 72 });
    const canvas = createCanvas(viewport.width, viewport.height);
    // pdf.js asks for a browser’s canvas and takes any that draws alike.
    await sheet.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
    pages.push(canvas.toBuffer('image/png'));
  }
  await pdf.cleanup();
  return pages;
}

/** Writes a picture as a small file, and says so. */
export async function keepPicture(file: string, png: Uint8Array): Promise<void> {
  await writeFile(file, await sharp(png).png({ palette: true, compressionLevel: 9 }).toBuffer());
  console.log(path.relative(process.cwd(), file));
}
