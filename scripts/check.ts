import { checkWords } from '../a11y/check-words.ts';
import {
  asOfOption,
  type ContentOptions,
  command,
  contentOption,
  EXIT,
  nationOption,
  run,
  whatToRead,
} from './command.ts';
import { readSite } from './read/read-site.ts';
import { tellProblems, tellWarnings } from './tell-problems.ts';

/** `npm run check`: reads the content and tells every problem in it, without making pages or starting a browser. */
const program = command(
  'check',
  'Reads the content and tells everything that is wrong with it.',
  'It takes a second or two. Run it while you write; run “npm run build” to check the finished pages too.',
)
  .addOption(contentOption())
  .addOption(nationOption())
  .addOption(asOfOption())
  .action(async (options: ContentOptions) => {
    const wanted = whatToRead(options);
    const { site, drafts, vocabularies, ...read } = await readSite(wanted);
    const words = await checkWords(drafts, vocabularies, wanted.today);
    const problems = [...read.problems, ...words.problems];
    const warnings = [...read.warnings, ...words.warnings];
    if (warnings.length > 0) console.error(tellWarnings(warnings));
    if (problems.length > 0) {
      console.error(tellProblems(problems));
      process.exitCode = EXIT.problems;
    } else if (site) {
      console.log(
        `All is well: ${site.leaflets.length} leaflets for ${site.nations.join(' and ')}, law of ${site.asOf}.`,
      );
    }
  });

await run(program);
