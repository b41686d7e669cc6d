import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { InvalidArgumentError, Option } from 'commander';
import { asTable, type Contest, ratio } from './bench/contest.ts';
import type { DeskTimes } from './bench/desk.ts';
import type { ScaleTimes } from './bench/gate-scale.ts';
import type { LawTimes } from './bench/law.ts';
import type { PaperTimes } from './bench/paper.ts';
import {
  asOfOption,
  type ContentOptions,
  command,
  contentOption,
  run,
  whatToRead,
} from './command/command.ts';
import { takeSteps } from './command/steps.ts';
import { GENERATOR } from './command/version.ts';
import type { Day } from './model/date.ts';

const PARTS = ['law', 'pages', 'sheets', 'paper', 'desk', 'gate', 'gate-scale'] as const;
type Part = (typeof PARTS)[number];

interface BenchOptions extends ContentOptions {
  readonly only?: Part;
  readonly copies: number;
  readonly gatePages: number;
  readonly scale?: true;
  readonly counts?: readonly number[];
  readonly json?: string;
}

/** `npm run bench`: how long pages, sheets and checks take, beside what everybody has, in one run on this machine. */
const program = command(
  'bench',
  'Times pages, sheets and checks beside Eleventy, Chromium and pa11y-ci on the same input.',
  'It takes some minutes, nearly all of them in pa11y-ci. Ratios can be compared between machines; times can’t.',
)
  .addOption(contentOption())
  .addOption(asOfOption())
  .addOption(
    new Option('--copies <number>', 'how many times over each leaflet is written when pages are timed')
      .default(25)
      .argParser(wholeNumber),
  )
  .addOption(
    new Option('--only <part>', 'time one part alone; the gate takes the longest by far').choices(PARTS),
  )
  .addOption(
    new Option('--gate-pages <number>', 'how many pages of the site are gated, spread over it')
      .default(60)
      .argParser(wholeNumber),
  )
  .addOption(
    new Option(
      '--scale',
      'write whole sites of 100, 1,000 and 8,000 leaflets, beside Hugo, and nothing else; the last takes many minutes',
    ),
  )
  .addOption(
    new Option(
      '--counts <numbers>',
      'with --scale, how many leaflets; with “--only gate-scale”, how many pages: like 100,1000',
    ).argParser((text) => {
      if (!/^[1-9]\d{0,5}(?:,[1-9]\d{0,5})*$/u.test(text))
        throw new InvalidArgumentError(
          'Write whole numbers from 1 to 999999 with commas between, like 100,1000.',
        );
      return text.split(',').map(Number);
    }),
  )
  .addOption(new Option('--json <file>', 'write the figures into this file too'))
  .action(async (options: BenchOptions) => {
    const { content, asOf } = whatToRead(options);
    if (options.scale) {
      await scaleAlone(content, asOf, options);
      return;
    }
    const left = (part: Part) => options.only !== undefined && options.only !== part;
    const contests: Contest[] = [];
    let law: LawTimes | undefined;
    let paper: PaperTimes | undefined;
    let desk: DeskTimes | undefined;
    let scale: readonly ScaleTimes[] | undefined;
    const said: string[] = [];
    // Each part is loaded when its turn comes: what it needs takes seconds, which a help text need not wait for.
    await takeSteps([
      {
        title: 'The law: its register, and parity',
        skip: left('law'),
        work: async () => {
          const { benchLaw, lawInWords } = await import('./bench/law.ts');
          law = await benchLaw(content, asOf);
          said.push(lawInWords(law));
        },
      },
      {
        title: 'Pages, beside Eleventy with a bare layout',
        skip: left('pages'),
        work: async () => {
          const { benchPages } = await import('./bench/pages.ts');
          contests.push(await benchPages(content, asOf, options.copies));
        },
      },
      {
        title: 'Sheets, beside Chromium’s print-to-PDF',
        skip: left('sheets'),
        work: async () => {
          const { benchSheets } = await import('./bench/sheets.ts');
          contests.push(await benchSheets(content, asOf));
        },
      },
      {
        title: 'Paper: packs, the paper gate, all cores',
        skip: left('paper'),
        work: async () => {
          const { benchPaper, paperInWords } = await import('./bench/paper.ts');
          paper = await benchPaper(content, asOf);
          said.push(paperInWords(paper));
        },
      },
      {
        title: 'The writing desk, in a real browser',
        skip: left('desk'),
        work: async () => {
          const { benchDesk, deskInWords } = await import('./bench/desk.ts');
          desk = await benchDesk(content, asOf);
          said.push(deskInWords(desk));
        },
      },
      {
        title: 'The gate, beside stock pa11y-ci',
        skip: left('gate'),
        work: async () => {
          const { benchGate } = await import('./bench/gated.ts');
          contests.push(...(await benchGate(content, asOf, options.gatePages)));
        },
      },
      {
        title: 'The gate on more and more pages',
        // It takes hours.
        skip: options.only !== 'gate-scale',
        work: async (say) => {
          const { benchGateScale, gateScaleInWords, USUAL_PAGES } = await import('./bench/gate-scale.ts');
          scale = await benchGateScale(content, asOf, options.counts ?? USUAL_PAGES, say);
          said.push(gateScaleInWords(scale));
        },
      },
    ]);
    const figures = {
      generator: GENERATOR,
      node: process.version,
      cores: availableParallelism(),
      law,
      paper,
      desk,
      gateScale: scale,
      contests: contests.map((contest) => ({ ...contest, timesAsFast: ratio(contest) })),
    };
    const json = JSON.stringify(figures, null, 2);
    console.log(`${asTable(contests)}\n${said.join('\n')}\n\n${json}`);
    if (options.json !== undefined) writeFileSync(options.json, `${json}\n`);
  });

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,3}$/u.test(text)) throw new InvalidArgumentError('Write a whole number from 1 to 9999.');
  return Number(text);
}

/** How a site grows is a question of its own, and takes longer to answer than all the others. */
async function scaleAlone(content: string, asOf: Day, { counts, json }: BenchOptions): Promise<void> {
  const { benchScale, scaleInWords, USUAL_COUNTS } = await import('./bench/scale.ts');
  let words = '';
  await takeSteps([
    {
      title: 'Whole sites of many leaflets, twice each',
      work: async (say) => {
        const times = await benchScale(content, asOf, counts ?? USUAL_COUNTS, say);
        words = scaleInWords(times);
        const figures = { generator: GENERATOR, node: process.version, cores: availableParallelism(), times };
        if (json !== undefined) writeFileSync(json, `${JSON.stringify(figures, null, 2)}\n`);
      },
    },
  ]);
  console.log(words);
}

await run(program);
