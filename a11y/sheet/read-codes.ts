import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { Drawing } from './draw-sheet.ts';

let prepared: Promise<unknown> | undefined;

/** The engine would fetch its own program from a server, had it not been given the one that is installed here. */
async function prepare(): Promise<void> {
  const program = await readFile(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')));
  await prepareZXingModule({
    overrides: { wasmBinary: new Uint8Array(program).buffer },
    fireImmediately: true,
  });
}

/** What each QR code on a drawing holds, as a telephone would read it. Codes that cannot be read are not among them. */
export async function readCodes({ seen, width, height }: Drawing): Promise<readonly string[]> {
  prepared ??= prepare();
  await prepared;
  const data = new Uint8ClampedArray(
    seen.buffer,
    seen.byteOffset,
    seen.byteLength,
  ) as Uint8ClampedArray<ArrayBuffer>;
  // Not `new ImageData(…)`, which Node has not; the engine asks for no more than this.
  const picture = { data, width, height, colorSpace: 'srgb' } as ImageData;
  const codes = await readBarcodes(picture, {
    formats: ['QRCode', 'MicroQRCode', 'RMQRCode'],
    tryHarder: true,
    tryInvert: true,
    // Neither a code that is turned nor one that is large needs more than one look.
    tryRotate: false,
    tryDownscale: false,
    textMode: 'Plain',
  });
  return codes.filter(({ isValid }) => isValid).map(({ text }) => text);
}
