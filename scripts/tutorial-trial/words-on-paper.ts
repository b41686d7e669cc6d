import { readFileSync } from 'node:fs';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';
import { readPicture } from '../../a11y/page/use/read-picture.ts';

/** Pixels for each point: letters are then high enough to be read from the picture. */
const SCALE = 2.5;

/** The first page of a sheet as it comes out of a printer, as a picture. */
export async function firstPageAsPicture(file: string): Promise<Buffer> {
  const engine = await PDFiumLibrary.init();
  try {
    const document = await engine.loadDocument(readFileSync(file));
    try {
      const { data } = await document.getPage(0).render({
        scale: SCALE,
        render: ({ data: pixels, width, height }) =>
          sharp(pixels, { raw: { width, height, channels: 4 } })
            .flatten({ background: '#ffffff' })
            .png()
            .toBuffer(),
      });
      return Buffer.from(data);
    } finally {
      document.destroy();
    }
  } finally {
    engine.destroy();
  }
}

/** The words that an eye finds on the first page of a sheet: it is drawn, and read from the picture. */
export async function wordsOnPaper(file: string): Promise<readonly string[]> {
  return readPicture(await firstPageAsPicture(file));
}
