import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { EXIT } from '../command/command.ts';
import { type Step, StopWith, takeSteps } from '../command/steps.ts';
import { GENERATOR } from '../command/version.ts';
import { VERDICTS } from '../gate/gate-cache.ts';
import { type DatedWaivers, OUR_WAIVERS, readWaivers } from '../gate/gate-waivers.ts';
import type { Day } from '../model/date.ts';
import { GATE_REPORT } from '../publish/mark.ts';
import { type Published, publish } from '../publish/publish.ts';
import { openStaging, type Staging } from '../publish/staging.ts';

/** What is written beside what is published, and put in its place only if the gate finds nothing. */
export interface StagedBuild {
  /** The folder to publish into, as it was typed. */
  readonly out: string;
  /** The folder the words are in. */
  readonly content: string;
  readonly asOf: Day;
  /** Without it, what is written is a preview. */
  readonly gate: boolean;
  /** Whether it is less than the whole site, so that not every waiver is needed. */
  readonly isPart: boolean;
  /** What is done before the gate. @param folder where to write */
  steps(folder: string): readonly Step[];
}

/** Writes, checks and publishes, and says so on the terminal. */
export async function buildStaged({
  content,
  asOf,
  gate,
  isPart,
  steps,
  ...build
}: StagedBuild): Promise<void> {
  const out = path.resolve(build.out);
  const shown = path.relative(process.cwd(), out) || out;
  const dated = readWaivers(OUR_WAIVERS);
  let published: Published | undefined;
  let judged = '';
  const staging = await openStaging(out, path.resolve(content));
  try {
    await takeSteps([
      ...steps(staging.folder),
      {
        title: 'Check every page, sheet and link',
        skip: !gate,
        work: async (say) => {
          judged = await check(staging, say, dated, isPart);
        },
      },
      {
        title: gate ? `Publish into ${shown}` : `Put the preview into ${shown}`,
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
    gate
      ? `Published. Open ${path.join(shown, 'index.html')}`
      : `This preview was NOT checked. It is only for looking at: ${path.join(shown, 'index.html')}`,
  );
}

/** @returns who judged the sheets besides this program, and what was waived, in words */
async function check(
  staging: Staging,
  say: (words: string) => void,
  { waivers, day }: DatedWaivers,
  isPart: boolean,
): Promise<string> {
  // They take seconds to load, which a help text, a mistake in the content or a preview need not wait for.
  const { gate } = await import('../../a11y/gate.ts');
  const { judgedInWords } = await import('../../a11y/report/looked-in-words.ts');
  const { reportInWords } = await import('../../a11y/report/report.ts');
  const { reportAsJson } = await import('../../a11y/report/report-json.ts');
  const { usedWaiverInWords, waiversUsed } = await import('../../a11y/report/waivers-used.ts');
  const { waive, waiversFor } = await import('../../a11y/waive.ts');
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
  return [...waived, ...(report.sheets > 0 ? [judgedInWords(report.judged)] : [])].join('\n');
}
