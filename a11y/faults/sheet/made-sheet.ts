import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { renderSVG } from 'uqr';
import { OTHER_ADDRESS, SHEET_ADDRESS } from './good-sheet.ts';

const FONTS = [
  '400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  '700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
];

let compiler: NodeCompiler | undefined;

/** The PDF of a sheet, from its Typst, which may use what stands in the fixtures. */
export function madeFromTypst(source: string, asUa: boolean): Uint8Array {
  const { resolve } = createRequire(import.meta.url);
  compiler ??= NodeCompiler.create({
    workspace: join(import.meta.dirname, '../../fixtures'),
    fontArgs: [
      {
        fontBlobs: FONTS.map((file) =>
          readFileSync(resolve(`@expo-google-fonts/atkinson-hyperlegible-next/${file}`)),
        ),
      },
    ],
  });
  const inputs = {
    qr: renderSVG(SHEET_ADDRESS, { border: 4 }),
    other: renderSVG(OTHER_ADDRESS, { border: 4 }),
  };
  return compiler.pdf({ mainFileContent: source, inputs }, { pdfStandard: asUa ? 'ua-1' : '1.7' });
}
