import { Option } from 'commander';
import { command, contentOption, EXIT, run } from './command.ts';
import { CannotRun } from './model/cannot-run.ts';
import { byPlace, type Problem, problemLine } from './model/problem.ts';
import { tellProblems } from './tell-problems.ts';
import { findTranslations, type Translatable, type Wanted } from './translate/find-translations.ts';
import { toTranslate } from './translate/in-words.ts';
import { keepWhatWasTranslated, markTranslation } from './translate/mark.ts';

interface Options {
  readonly content: string;
  readonly language?: string;
  readonly leaflet?: string;
  readonly mark?: true;
}

/** `npm run translate`: what has to be translated, or translated again, because what it was translated from has changed. */
const program = command(
  'translate',
  'Lists what has changed since it was translated, with the old words, the new ones and the translation.',
  [
    'To translate a part again: change its words, delete its {from=…}, and run it with --mark.',
    'A part that is about a right or a time limit stands in the main language until then.',
  ].join('\n'),
)
  .addOption(contentOption())
  .addOption(new Option('--language <code>', 'only this language, like pl'))
  .addOption(new Option('--leaflet <name>', 'only this leaflet or page, by the name of its folder'))
  .addOption(new Option('--mark', 'write into each part that does not say so what it was translated from'))
  .action((options: Options) => {
    const { language, leaflet: id } = options;
    const wanted: Wanted = { ...(language !== undefined && { language }), ...(id !== undefined && { id }) };
    if (options.mark) mark(find(options.content, {}), wanted);
    else list(find(options.content, wanted), wanted);
  });

function find(content: string, wanted: Wanted): Translatable {
  const problems: Problem[] = [];
  const found = findTranslations(content, wanted, (problem) => problems.push(problem));
  if (problems.length > 0) console.error(tellProblems(problems.sort(byPlace)));
  if (!found) throw new CannotRun('site.yaml could not be read, so nobody knows what to translate.');
  if (problems.length > 0) process.exitCode = EXIT.problems;
  return found;
}

function list(found: Translatable, wanted: Wanted): void {
  const { lines, parts } = toTranslate(found, wanted);
  for (const line of lines) console.log(line);
  console.log(parts === 0 ? 'Every part that was translated is of today.' : `${parts} to translate.`);
  if (parts > 0) process.exitCode = EXIT.problems;
}

function mark({ translations }: Translatable, { language, id }: Wanted): void {
  let parts = 0;
  for (const found of translations) {
    if (language !== undefined && found.language !== language) continue;
    if (id !== undefined && found.source.id !== id) continue;
    const marked = markTranslation(found);
    parts += marked.parts;
    for (const problem of marked.problems) console.error(problemLine(problem));
    if (marked.problems.length > 0) process.exitCode = EXIT.problems;
  }
  keepWhatWasTranslated(translations);
  console.log(`${parts} marked.`);
}

await run(program);
