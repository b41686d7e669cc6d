import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Option } from 'commander';
import {
  asOfOption,
  type ContentOptions,
  command,
  contentOption,
  draftsOption,
  EXIT,
  nationOption,
  run,
  whatToRead,
} from './command.ts';
import { VERDICTS } from './gate-cache.ts';
import { type DatedWaivers, OUR_WAIVERS, readWaivers } from './gate-waivers.ts';
import { CannotRun } from './model/cannot-run.ts';
import { type Kiosk, kioskFolder, kioskOf } from './model/kiosk/kiosk.ts';
import { parityProblems } from './model/parity.ts';
import type { MadeSheet } from './model/sheet.ts';
import type { Site } from './model/site.ts';
import { prove } from './parity/prove.ts';
import { proveKiosk } from './parity/prove-kiosk.ts';
import { writeSite } from './pipeline.ts';
import { GATE_REPORT } from './publish/mark.ts';
import { openStaging, type Staging } from './publish/staging.ts';
import { type Published, publish } from './publish.ts';
import { readChecked } from './read-checked.ts';
import { keepHeapSmall } from './small-heap.ts';
import { StopWith, takeSteps } from './steps.ts';
import { tellWarnings, tellWriters } from './tell-problems.ts';
import { GENERATOR } from './version.ts';

interface BuildOptions extends ContentOptions {
  readonly out?: string;
  readonly gate: boolean;
  readonly kiosk?: string;
}

/** `npm run build`: writes the whole site beside the published one, checks it, and only then puts it in its place. */
const program = command(
  'build',
  'Writes the site, checks every page and sheet, and publishes it.',
  [
    'Nothing is published unless everything passes: until then the old site stays as it was.',
    'With --no-gate the pages are not checked, so they are only written to a preview folder.',
  ].join('\n'),
)
  .addOption(contentOption())
  .addOption(new Option('--out <folder>', 'the folder to publish into (default: "_site")'))
  .addOption(nationOption())
  .addOption(asOfOption())
  .addOption(draftsOption())
  .addOption(
    new Option('--kiosk <ward>', 'only the edition for the shared screen of one ward, into "_kiosk"'),
  )
  .addOption(new Option('--no-gate', 'do not check; write a preview to "_preview", or beside --out'))
  .action(build);

async function build(options: BuildOptions): Promise<void> {
  keepHeapSmall();
  if (options.drafts && options.gate)
    throw new CannotRun(
      '--drafts is for a preview: add --no-gate. To publish drafts, write “draft-translations: publish” in site.yaml.',
    );
  const wanted = whatToRead(options);
  const { asOf } = wanted;
  const out = path.resolve(outOf(options));
  const shown = path.relative(process.cwd(), out) || out;

  const reading = await readChecked(wanted);
  if (reading.warnings.length > 0) console.error(tellWarnings(reading.warnings));
  if (reading.problems.length > 0) {
    console.error(tellWriters(reading.problems));
    process.exitCode = EXIT.problems;
    return;
  }

  const kiosks = reading.site ? kiosksOf(reading.site, options.kiosk) : [];
  const dated = readWaivers(OUR_WAIVERS);
  let published: Published | undefined;
  let judged = '';
  let sheets: readonly MadeSheet[] = [];
  const staging = await openStaging(out, path.resolve(options.content));
  try {
    await takeSteps([
      {
        title: 'Write pages, pictures and sheets',
        work: async (say) => {
          const progress = (what: string, done: number, of: number) => say(`${done} of ${of} ${what}`);
          const order = {
            ...wanted,
            out: staging.folder,
            reading,
            preview: false,
            progress,
            ...(options.kiosk !== undefined && { kiosk: options.kiosk }),
          };
          sheets = (await writeSite(order)).sheets;
        },
      },
      {
        title: 'Prove that every right is told in every form',
        work: async () => {
          const { site } = reading;
          const rows = kiosks.flatMap(({ kiosk, folder }) =>
            proveKiosk(kiosk, path.join(staging.folder, folder)),
          );
          const ofSite = site && options.kiosk === undefined ? prove(site, staging.folder, sheets) : [];
          const missing = site ? parityProblems([...ofSite, ...rows], site) : [];
          if (missing.length > 0) throw new StopWith(EXIT.problems, tellWriters(missing));
        },
      },
      {
        title: 'Check every page, sheet and link',
        skip: !options.gate,
        work: async (say) => {
          judged = await check(staging, say, dated, options.nation !== undefined);
        },
      },
      {
        title: options.gate ? `Publish into ${shown}` : `Put the preview into ${shown}`,
        work: async () => {
          published = await publish(staging, { generator: GENERATOR, asOf });
        },
      },
    ]);
  } finally {
    await staging.close();
  }
  if (published?.way === 'two-steps') {
    console.log('This disk cannot exchange two folders, so for a moment there was no site.');
  }
  if (judged !== '') console.log(judged);
  console.log(
    options.gate
      ? `Published. Open ${path.join(shown, 'index.html')}`
      : `This preview was NOT checked. It is only for looking at: ${path.join(shown, 'index.html')}`,
  );
}

function outOf({ out, gate, kiosk }: BuildOptions): string {
  const usual = kiosk === undefined ? '_site' : '_kiosk';
  if (gate) return out ?? usual;
  return out === undefined && kiosk === undefined ? '_preview' : `${out ?? usual}-preview`;
}

/** The editions that are written, and where, from the root of what is written. @param wanted the only one, if only one is */
function kiosksOf(
  site: Site,
  wanted: string | undefined,
): readonly { readonly kiosk: Kiosk; readonly folder: string }[] {
  const wards = [...new Set(site.places.map(({ id }) => id))];
  if (wanted !== undefined && !wards.includes(wanted)) {
    throw new CannotRun(
      wards.length === 0
        ? `There is no ward “${wanted}”: content/places has none yet. Copy sample-ward.yaml there, and give it the name of your ward.`
        : `There is no ward “${wanted}” in content/places. There are: ${wards.join(', ')}.`,
    );
  }
  const own = wards.filter((ward) => site.places.some(({ id, kiosk }) => id === ward && kiosk));
  return (wanted === undefined ? own : [wanted]).flatMap((ward) => {
    const kiosk = kioskOf(site, ward);
    return kiosk ? [{ kiosk, folder: wanted === undefined ? kioskFolder(ward) : '' }] : [];
  });
}

/** @returns who judged the sheets besides this program, and what was waived, in words */
async function check(
  staging: Staging,
  say: (words: string) => void,
  { waivers, day }: DatedWaivers,
  isPart: boolean,
): Promise<string> {
  // They take seconds to load, which a help text, a mistake in the content or a preview need not wait for.
  const { gate } = await import('../a11y/gate.ts');
  const { judgedInWords } = await import('../a11y/report/looked-in-words.ts');
  const { reportInWords } = await import('../a11y/report/report.ts');
  const { reportAsJson } = await import('../a11y/report/report-json.ts');
  const { usedWaiverInWords, waiversUsed } = await import('../a11y/report/waivers-used.ts');
  const { waive, waiversFor } = await import('../a11y/waive.ts');
  const found = await gate(staging.folder, {
    profile: 'site',
    cache: VERDICTS,
    progress: (done, of) => say(`${done} of ${of}`),
    say,
  });
  const report = waive(found, isPart ? waiversFor(waivers, found.files) : waivers, day);
  if (report.findings.length > 0) throw new StopWith(EXIT.problems, reportInWords(report));
  // So it can never be that of another build.
  await writeFile(path.join(staging.folder, GATE_REPORT), reportAsJson(report));
  const waived = waiversUsed(report.waived).map((used) => `Waived: ${used.rule}. ${usedWaiverInWords(used)}`);
  return [...waived, judgedInWords(report.judged)].join('\n');
}

await run(program);
