import { Option } from 'commander';
import { buildStaged } from './build/build-staged.ts';
import { writeSite } from './build/pipeline.ts';
import { command, EXIT, realDay, run } from './command/command.ts';
import { keepHeapSmall } from './command/small-heap.ts';
import { tellProblems } from './command/tell-problems.ts';
import { readWholeDocs } from './docs/read-whole-docs.ts';
import { SHIPPED } from './read/open-content.ts';

interface Options {
  readonly content: string;
  readonly out?: string;
  readonly gate: boolean;
}

/** `npm run docs`: writes the docs as a site of their own, holds it to the gate, and only then puts it in its place. */
const program = command(
  'docs',
  'Writes the docs of this program as a site, checks every page, and publishes it.',
  [
    'What is written stands in content/docs. The reference is made from the program itself.',
    'Nothing is published unless everything passes: until then the old docs stay as they were.',
  ].join('\n'),
)
  .addOption(
    new Option('--content <folder>', 'the folder with docs/ in it').default(
      SHIPPED,
      'content of this program',
    ),
  )
  .addOption(new Option('--out <folder>', 'the folder to publish into').default('_docs'))
  .addOption(new Option('--no-gate', 'do not check; write a preview beside --out'))
  .action(async ({ content, out = '_docs', gate }: Options) => {
    keepHeapSmall();
    const { docs, problems } = await readWholeDocs(content);
    if (!docs) {
      console.error(tellProblems(problems));
      process.exitCode = EXIT.problems;
      return;
    }
    const today = realDay();
    await buildStaged({
      out: gate ? out : `${out}-preview`,
      content,
      asOf: today,
      gate,
      isPart: true,
      steps: (folder) => [
        {
          title: 'Write pages',
          work: () => writeSite({ content, asOf: today, today, out: folder, preview: false, docs }),
        },
      ],
    });
  });

await run(program);
