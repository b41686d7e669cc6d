import path from 'node:path';
import { Option } from 'commander';
import { buildStaged } from './build/build-staged.ts';
import { writeSite } from './build/pipeline.ts';
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
} from './command/command.ts';
import { readChecked } from './command/read-checked.ts';
import { keepHeapSmall } from './command/small-heap.ts';
import { StopWith } from './command/steps.ts';
import { tellWarnings, tellWriters } from './command/tell-problems.ts';
import { CannotRun } from './model/cannot-run.ts';
import { type Kiosk, kioskFolder, kioskOf } from './model/kiosk/kiosk.ts';
import { parityProblems } from './model/parity.ts';
import type { MadeSheet } from './model/sheet.ts';
import type { Site } from './model/site.ts';
import { prove } from './parity/prove.ts';
import { proveKiosk } from './parity/prove-kiosk.ts';

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

  const reading = await readChecked(wanted);
  if (reading.warnings.length > 0) console.error(tellWarnings(reading.warnings));
  if (reading.problems.length > 0) {
    console.error(tellWriters(reading.problems));
    process.exitCode = EXIT.problems;
    return;
  }

  const kiosks = reading.site ? kiosksOf(reading.site, options.kiosk) : [];
  let sheets: readonly MadeSheet[] = [];
  await buildStaged({
    out: outOf(options),
    content: options.content,
    asOf: wanted.asOf,
    gate: options.gate,
    isPart: options.nation !== undefined,
    steps: (folder) => [
      {
        title: 'Write pages, pictures and sheets',
        work: async (say) => {
          const progress = (what: string, done: number, of: number) => say(`${done} of ${of} ${what}`);
          const order = {
            ...wanted,
            out: folder,
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
          const rows = kiosks.flatMap(({ kiosk, folder: its }) => proveKiosk(kiosk, path.join(folder, its)));
          const ofSite = site && options.kiosk === undefined ? prove(site, folder, sheets) : [];
          const missing = site ? parityProblems([...ofSite, ...rows], site) : [];
          if (missing.length > 0) throw new StopWith(EXIT.problems, tellWriters(missing));
        },
      },
    ],
  });
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

await run(program);
