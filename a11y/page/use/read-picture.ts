import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { createWorker, OEM, type Page, PSM, type Worker, type WorkerParams } from 'tesseract.js';

const require = createRequire(import.meta.url);

/** Where the data for English lies. Nothing is fetched, and nothing is written. */
const DATA = join(dirname(require.resolve('@tesseract.js-data/eng/package.json')), '4.0.0_best_int');

/** A word is taken as read where the reader of pictures is this sure, of a hundred. */
const SURE = 80;

/** Letters are read best when they are some thirty pixels high; a picture this wide has them so, mostly. */
const WIDE = 1200;

let reader: Promise<Worker> | undefined;

/** The words of three letters and more that stand in a picture, as far as they can be read for sure. */
export async function readPicture(bytes: Uint8Array): Promise<readonly string[]> {
  const { width = 0, height = 0, format } = await sharp(bytes).metadata();
  if (width < 60 || height < 12) return [];
  // A drawing in SVG has words only where it says so.
  if (format === 'svg' && !Buffer.from(bytes).includes('<text')) return [];
  const image = await sharp(bytes)
    .flatten({ background: '#ffffff' })
    .resize({
      width: Math.min(Math.max(width, Math.min(WIDE, width * 2)), 2 * WIDE),
      withoutEnlargement: false,
    })
    .greyscale()
    .png()
    .toBuffer();
  const data = await recognised(image);
  const words = (data.blocks ?? [])
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ lines }) => lines)
    .flatMap((line) => line.words);
  return words
    .filter(({ text, confidence }) => confidence > SURE && /^[^\p{L}]*\p{L}{3,}[^\p{L}]*$/u.test(text))
    .map(({ text }) => text.replace(/[^\p{L}]+/gu, ''));
}

let busy = 0;

/** Has a picture read. The reader keeps the process from ending only while it reads. */
async function recognised(image: Buffer): Promise<Page> {
  busy += 1;
  reader ??= startReader();
  const worker = await reader;
  const { worker: thread } = worker as unknown as { worker: { ref(): void; unref(): void } };
  thread.ref();
  try {
    return (await worker.recognize(image, {}, { blocks: true, text: false })).data;
  } finally {
    busy -= 1;
    if (busy === 0) thread.unref();
  }
}

async function startReader(): Promise<Worker> {
  const worker = await createWorker('eng', OEM.LSTM_ONLY, {
    langPath: DATA,
    gzip: true,
    cacheMethod: 'none',
    logger: () => undefined,
  });
  await worker.setParameters({
    tessedit_pageseg_mode: PSM.SPARSE_TEXT,
    user_defined_dpi: '150',
    debug_file: '/dev/null',
  } as Partial<WorkerParams>);
  return worker;
}
