import { longestSentence } from '../a11y/rules/content/sentence-length.ts';
import { readingAge, smogOf } from '../a11y/rules/content/smog.ts';
import {
  type ContentOptions,
  command,
  contentOption,
  EXIT,
  nationOption,
  run,
  whatToRead,
} from './command/command.ts';
import { tellProblems } from './command/tell-problems.ts';
import { readSite } from './read/read-site.ts';

/** `npm run words`: how hard each leaflet is to read, the hardest first. */
const program = command(
  'words',
  'Prints how hard each leaflet is to read, and its sentence that hurts most.',
  'The longer the words of a leaflet, the higher its SMOG grade. Aim at 8 or below; “npm run check” refuses more than 9.',
)
  .addOption(contentOption())
  .addOption(nationOption())
  .action(async (options: ContentOptions) => {
    const { site, drafts, problems } = await readSite(whatToRead(options));
    if (!site) {
      console.error(tellProblems(problems));
      process.exitCode = EXIT.problems;
      return;
    }
    const rows = drafts
      .filter(({ language, glossary }) => language === 'en' && !glossary)
      .map((draft) => {
        const { grade, words, worst } = smogOf(draft);
        return { draft, grade, words, longest: longestSentence(draft), worst };
      })
      .sort((a, b) => b.grade - a.grade);
    console.log('SMOG   age  longest  words  leaflet, and its sentence with the most long words');
    for (const { draft, grade, words, longest, worst } of rows) {
      const numbers = [
        grade.toFixed(1).padStart(4),
        String(readingAge(grade)).padStart(4),
        String(longest).padStart(7),
        String(words).padStart(5),
      ];
      console.log(`${numbers.join('  ')}  ${draft.file} (${draft.nation})`);
      console.log(`${' '.repeat(28)}${worst?.text ?? ''}`);
    }
  });

await run(program);
