import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Finding } from '../../a11y/finding.ts';
import type { GateReport } from '../../a11y/gate-report.ts';
import { alike, type Kind, pagesOf } from '../../a11y/report/alike.ts';
import { COLOUR_NAMES, lookedInWords, pixels } from '../../a11y/report/looked-in-words.ts';
import { foundInWords } from '../../a11y/report/report.ts';
import { seenAt } from '../../a11y/report/sightings.ts';
import { usedWaiverInWords, waiversUsed } from '../../a11y/report/waivers-used.ts';
import { whyOf } from '../../a11y/report/why-of.ts';
import { renderGateReport } from '../../templates/reports/gate.tsx';
import type { Day } from '../model/date.ts';
import type { ShownFault, ShownPicture } from '../model/gate-report.ts';
import { writeStyle } from '../write/style-sheets.ts';
import { type ComponentOf, componentIndex } from './component-index.ts';
import type { Framed } from './framed.ts';
import { PageCamera, type Shot } from './page-camera.ts';
import { type SheetPicture, sheetPicture } from './sheet-picture.ts';

/** More would take minutes to make and nobody would read them; the rest is counted, and said to be. */
const MOST_FAULTS = 100;
const MOST_PICTURES = 40;
const PAGES_NAMED = 10;

const STYLES = ['styles/tokens.css', 'styles/base.css', 'reports/gate.css'];

/** What an earlier report left in its folder. */
const OURS = /^(?:fault-\d+\.webp|report-[0-9a-f]{8}\.css|atkinson-[\w-]+\.woff2)$/u;

const and = new Intl.ListFormat('en-GB');

export interface HtmlOptions {
  /** The folder that was checked; pictures are taken of what is in it now. */
  readonly folder: string;
  /** A file that ends in `.html`, or a folder, which gets an `index.html`. */
  readonly to: string;
  readonly day: Day;
  readonly say: (words: string) => void;
}

/**
 * Writes the report as a page with pictures of what was found, in a folder beside it.
 *
 * @returns the file of the page
 */
export async function writeGateHtml(
  report: GateReport,
  { folder, to, day, say }: HtmlOptions,
): Promise<string> {
  const file = /\.html?$/iu.test(to) ? to : path.join(to, 'index.html');
  const beside = `${path.basename(file).replace(/\.html?$/iu, '')}-files`;
  const files = path.join(path.dirname(file), beside);
  await mkdir(files, { recursive: true });
  // A browser that saves a page makes a folder of this name, too; so only what is ours is taken away.
  for (const name of await readdir(files)) if (OURS.test(name)) await rm(path.join(files, name));
  const kinds = alike(report.findings).sort((a, b) => pagesOf(b).size - pagesOf(a).size);
  const style = await writeStyle(files, 'report', STYLES);
  const faults = await shownFaults(kinds.slice(0, MOST_FAULTS), { folder, files, beside, say });
  const shown = {
    folder,
    day,
    result: foundInWords(report),
    looked: lookedInWords(report),
    faults,
    leftOut: Math.max(0, kinds.length - MOST_FAULTS),
    waived: waiversUsed(report.waived).map((used) => ({
      rule: used.rule,
      words: usedWaiverInWords(used),
      pages: used.pages,
    })),
    style: `${beside}/${style}`,
  };
  await writeFile(file, renderGateReport(shown));
  return file;
}

interface Studio {
  readonly folder: string;
  /** Where pictures go, and how the page names that folder. */
  readonly files: string;
  readonly beside: string;
  readonly say: (words: string) => void;
}

async function shownFaults(kinds: readonly Kind[], studio: Studio): Promise<readonly ShownFault[]> {
  if (kinds.length === 0) return [];
  const camera = await PageCamera.open(studio.folder, studio.say);
  const componentOf = componentIndex();
  try {
    const faults: ShownFault[] = [];
    for (const [index, kind] of kinds.entries()) {
      if (index < MOST_PICTURES)
        studio.say(`picture ${index + 1} of ${Math.min(kinds.length, MOST_PICTURES)}`);
      const taken: Taken =
        index < MOST_PICTURES
          ? await take(kind[0], index + 1, { ...studio, camera, componentOf })
          : { picture: { missing: `There are pictures of the first ${MOST_PICTURES} faults only.` } };
      faults.push({ ...wordsOf(kind), ...taken });
    }
    return faults;
  } finally {
    await camera.close();
  }
}

function wordsOf(kind: Kind): Omit<ShownFault, 'picture'> {
  const [{ rule, message, fix, where }] = kind;
  const pages = [...pagesOf(kind)].map(([page, source]) => ({
    page,
    ...(source !== undefined && { source }),
  }));
  const seen = seenInWords(kind);
  return {
    rule,
    message,
    why: whyOf(rule),
    ...(fix !== undefined && { fix }),
    ...(where !== undefined && { where }),
    ...(seen !== undefined && { seen }),
    pages: pages.slice(0, PAGES_NAMED),
    more: Math.max(0, pages.length - PAGES_NAMED),
  };
}

function seenInWords(kind: Kind): string | undefined {
  const { widths, colours } = seenAt(kind);
  if (widths.length === 0) return undefined;
  const windows = `${widths.length === 1 ? 'In a window' : 'In windows'} ${pixels(widths)} wide`;
  return colours.every((name) => name === 'light')
    ? `${windows}.`
    : `${windows}, in ${and.format(colours.map((name) => COLOUR_NAMES[name]))} colours.`;
}

type Taken = Pick<ShownFault, 'picture' | 'template'>;

async function take(
  finding: Finding,
  number: number,
  { folder, files, beside, camera, componentOf }: Studio & { camera: PageCamera; componentOf: ComponentOf },
): Promise<Taken> {
  const keep = async ({ bytes, width, height }: Framed, alt: string): Promise<ShownPicture> => {
    const name = `fault-${number}.webp`;
    await writeFile(path.join(files, name), bytes);
    return { src: `${beside}/${name}`, width, height, alt };
  };
  const { page } = finding;
  if (/\.pdf$/iu.test(page)) {
    const drawn = await sheetPicture(folder, finding);
    if (!drawn) return { picture: { missing: 'This PDF cannot be drawn, so there is no picture.' } };
    return { picture: await keep(drawn, altOfSheet(page, drawn)) };
  }
  if (!/\.x?html?$/iu.test(page)) return { picture: { missing: 'It is in no page that could be shown.' } };
  const shot = await camera.take(finding);
  if (!shot) {
    return { picture: { missing: 'The place was not found again on the page, so there is no picture.' } };
  }
  const template = componentOf(shot.classes);
  return { picture: await keep(shot, altOf(finding, shot)), ...(template !== undefined && { template }) };
}

function altOfSheet(sheet: string, { page, words }: SheetPicture): string {
  return words === undefined
    ? `Screenshot of page ${page} of ${sheet}, as it is printed.`
    : `Screenshot of part of page ${page} of ${sheet}, with a frame around the words “${words}”.`;
}

function altOf({ page }: Finding, { element, isWhole, words }: Shot): string {
  if (isWhole) return `Screenshot of the page ${page}.`;
  return words === ''
    ? `Screenshot of part of the page ${page}, with a frame around the place of <${element}>.`
    : `Screenshot of part of the page ${page}, with a frame around the words “${words}”.`;
}
