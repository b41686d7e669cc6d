import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { MadePicture } from '../model/picture.ts';
import { sidesOfPaper } from './booklet/sides-of-paper.ts';
import { pagesDrawn } from './pages-drawn.ts';
import { picturePath } from './sheet-blocks.ts';
import type { SheetDocument } from './sheet-document.ts';
import { fontFiles } from './typefaces.ts';

export const TEMPLATES = fileURLToPath(new URL('../../templates/sheets/', import.meta.url));

/** Typst lets go of what it last used this many sheets ago, so that a long run does not fill the memory. */
const SHEETS_REMEMBERED = 20;

/** How many pages Typst sets before memory is swept. */
const PAGES_UNSWEPT = 150;

export interface Printed {
  readonly pdf: Uint8Array;
  /** Of paper printed on one side: of a booklet, the sides of A4. */
  readonly pages: number;
  /** Ids of the claims that the finished sheet tells, each once: asked of the sheet as it was set. */
  readonly told: readonly string[];
  /** Where they were asked for: its pages as SVG. A booklet has none. */
  readonly drawings?: readonly string[];
}

/** A sheet to be set. */
export interface PressJob {
  /** Its code and the file it comes from, for whoever reads why it could not be set. */
  readonly name: string;
  readonly document: SheetDocument;
  /** The time written into the file, in seconds since 1970. */
  readonly madeAt: number;
  /** Whether its pages are to be drawn, too. */
  readonly drawn?: true;
}

/** Turns a sheet's document into a PDF/UA-1 file; rejects, naming the sheet, where Typst refuses it. */
export type Press = (job: PressJob) => Promise<Printed>;

/**
 * A press with the typefaces and pictures laid in once, for any number of sheets.
 * The same document at the same time gives the same bytes.
 */
export function sheetPress(pictures: readonly MadePicture[]): Press {
  const compiler = NodeCompiler.create({
    workspace: TEMPLATES,
    fontArgs: [{ fontBlobs: fontFiles().map((file) => readFileSync(file)) }],
  });
  for (const picture of pictures) {
    compiler.mapShadow(join(TEMPLATES, picturePath(picture)), readFileSync(picture.print));
  }
  let printed = 0;
  let unswept = 0;
  return async ({ name, document, madeAt, drawn }) => {
    const { template, sheet, running, fold } = document;
    for (const [part, value] of Object.entries({ sheet, running })) {
      compiler.mapShadow(join(TEMPLATES, `${part}.json`), Buffer.from(JSON.stringify(value)));
    }
    const compiled = compiler.compile({ mainFilePath: join(TEMPLATES, `${template}.typ`) });
    const trouble = compiled.takeDiagnostics();
    if (!compiled.result || trouble) {
      const reasons = trouble ? compiler.fetchDiagnostics(trouble) : [];
      throw new Error(`The sheet ${name} could not be set: ${JSON.stringify(reasons)}`);
    }
    try {
      const set = compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: madeAt });
      const pdf = await mended(set, document);
      const told = toldOn(compiler, compiled.result);
      const pages = compiled.result.numOfPages;
      if (fold === undefined) {
        const drawings = drawn && pagesDrawn(compiler.plainSvg(compiled.result), pages);
        return { pdf, pages, told, ...(drawings && { drawings }) };
      }
      // Only booklets need it, and it is large.
      const { imposeBooklet } = await import('./impose-booklet.ts');
      return { pdf: await imposeBooklet(pdf, fold), pages: sidesOfPaper(pages, fold).length, told };
    } catch (error) {
      throw new Error(`The sheet ${name} cannot be read by everyone: ${whyNot(error)}`, { cause: error });
    } finally {
      printed += 1;
      if (printed % SHEETS_REMEMBERED === 0) compiler.evictCache(1);
      unswept += compiled.result.numOfPages;
      if (unswept >= PAGES_UNSWEPT) {
        unswept = 0;
        sweep();
      }
    }
  };
}

/**
 * What was set is let go only with the small object that stands for it, and holds 100 kB a page outside of what makes Node
 * look for things to let go: a thousand sheets would hold 350 MB.
 */
const sweep = sweeper();

function sweeper(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

function toldOn(compiler: NodeCompiler, sheet: NodeTypstDocument): readonly string[] {
  const found: unknown = compiler.query(sheet, { selector: '<told>', field: 'value' });
  return [...new Set(Array.isArray(found) ? (found as string[][]).flat() : [])];
}

/** Typst's own words for what it refused, out of the debug print that its Node binding throws. */
function whyNot(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  const reasons = [...said.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, reason = '']) =>
    reason.replace(/\\+"/g, '').replace(/^PDF\/UA-1 error: /, ''),
  );
  return reasons.length > 0 ? [...new Set(reasons)].join('; ') : said;
}

/** Only some scripts need it, and it is large. */
async function mended(set: Uint8Array, { marks, fromRight }: SheetDocument): Promise<Uint8Array> {
  let pdf = set;
  if (marks) {
    const { mendClusters } = await import('./mend-clusters.ts');
    pdf = await mendClusters(pdf);
  }
  if (fromRight) {
    const { mendRightToLeft } = await import('./mend-right-to-left.ts');
    pdf = await mendRightToLeft(pdf);
  }
  return pdf;
}
