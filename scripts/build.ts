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
import { parityProblems } from './model/parity.ts';
import type { MadeSheet } from './model/sheet.ts';
import type { Site } from './model/site.ts';
import { prove } from './parity/prove.ts';
import { writeSite } from './pipeline.ts';
import { openStaging, type Staging } from './publish/staging.ts';
import { type Published, publish } from './publish.ts';
import { readChecked } from './read-checked.ts';
import { keepHeapSmall } from './small-heap.ts';
import { StopWith, takeSteps } from './steps.ts';
import { tellProblems, tellWarnings } from './tell-problems.ts';
import { GENERATOR } from './version.ts';

interface BuildOptions extends ContentOptions {
  readonly out?: string;
  readonly gate: boolean;
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
  const preview = options.out === undefined ? '_preview' : `${options.out}-preview`;
  const out = path.resolve(options.gate ? (options.out ?? '_site') : preview);
  const shown = path.relative(process.cwd(), out) || out;

  const reading = await readChecked(wanted);
  if (reading.warnings.length > 0) console.error(tellWarnings(reading.warnings));
  if (reading.problems.length > 0) {
    console.error(tellProblems(reading.problems));
    process.exitCode = EXIT.problems;
    return;
  }

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
          const order = { ...wanted, out: staging.folder, reading, preview: false, progress };
          sheets = (await writeSite(order)).sheets;
        },
      },
      {
        title: 'Prove that every right is told in every form',
        work: async () => proveAll(reading.site, staging.folder, sheets),
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

function proveAll(site: Site | undefined, folder: string, sheets: readonly MadeSheet[]): void {
  const missing = site ? parityProblems(prove(site, folder, sheets), site) : [];
  if (missing.length > 0) throw new StopWith(EXIT.problems, tellProblems(missing));
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
  const waived = waiversUsed(report.waived).map((used) => `Waived: ${used.rule}. ${usedWaiverInWords(used)}`);
  return [...waived, judgedInWords(report.judged)].join('\n');
}

await run(program);
