import { Option } from 'commander';
import { command, contentOption, EXIT, realDay, run } from './command/command.ts';
import { tellProblems } from './command/tell-problems.ts';
import { CannotRun } from './model/cannot-run.ts';
import { byPlace, type Problem, problemLine } from './model/problem.ts';
import { findTranslations, type Translatable, type Wanted } from './translate/find-translations.ts';
import { toTranslate } from './translate/in-words.ts';
import { keepWhatWasTranslated, markTranslation } from './translate/mark.ts';
import { exportXliff } from './translate/xliff/export.ts';
import { importXliff } from './translate/xliff/import-xliff.ts';
import { readXliff } from './translate/xliff/read-xliff.ts';
import { xliffText } from './translate/xliff/xliff-file.ts';

interface Options {
  readonly content: string;
  readonly language?: string;
  readonly leaflet?: string;
  readonly mark?: true;
  readonly export?: string;
  readonly out?: string;
  readonly import?: string;
  readonly byRole?: string;
  readonly checked?: true;
}

/** `npm run translate`: what has to be translated, or translated again, because what it was translated from has changed. */
const program = command(
  'translate',
  'Lists what has changed since it was translated, with the old words, the new ones and the translation.',
  [
    'To translate a part again: change its words, delete its {from=…}, and run it with --mark.',
    'A part that is about a right or a time limit stands in the main language until then.',
    'For an agency: --export pl writes a file for its programs (XLIFF 2.1), and --import FILE takes it back.',
  ].join('\n'),
)
  .addOption(contentOption())
  .addOption(new Option('--language <code>', 'only this language, like pl'))
  .addOption(new Option('--leaflet <name>', 'only this leaflet or page, by the name of its folder'))
  .addOption(new Option('--mark', 'write into each part that does not say so what it was translated from'))
  .addOption(
    new Option(
      '--export <code>',
      'write an XLIFF file of what is to be translated into this language',
    ).conflicts(['mark', 'import', 'language']),
  )
  .addOption(new Option('--out <file>', 'what --export writes (default: the language, as in pl.xlf)'))
  .addOption(
    new Option('--import <file>', 'write into the leaflets what came back in an XLIFF file').conflicts([
      'mark',
      'leaflet',
      'language',
    ]),
  )
  .addOption(
    new Option('--by-role <role>', 'who translated it: a role, like “qualified translator”, never a name'),
  )
  .addOption(new Option('--checked', 'a qualified translator has checked every word of it'))
  .action((options: Options) => {
    const { language, leaflet: id } = options;
    if (options.import !== undefined) return takeBack(options.import, options);
    if (options.export !== undefined) return send(options.export, options);
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

function send(language: string, { content, leaflet: id, out = `${language}.xlf` }: Options): void {
  const found = find(content, id === undefined ? {} : { id });
  const report = (problem: Problem) => console.error(problemLine(problem));
  console.log(exportXliff(found, { content, language, out, today: realDay() }, report));
}

function takeBack(file: string, { content, byRole, checked }: Options): void {
  if (!byRole) throw new CannotRun('Say who translated it, like: --by-role "qualified translator"');
  const xliff = readXliff(xliffText(file), file);
  const by = { status: checked ? 'checked' : 'draft', byRole, on: realDay() } as const;
  const { written, problems, left } = importXliff(xliff, { content, found: find(content, {}), by });
  const ids = new Set(written.map(({ id }) => id));
  if (written.length > 0) {
    keepWhatWasTranslated(find(content, {}).translations.filter(({ source }) => ids.has(source.id)));
  }
  for (const { shown, parts, missing } of written) {
    console.log(`${shown}: ${parts} taken${missing > 0 ? `, ${missing} not translated yet` : ''}.`);
  }
  if (problems.length + left.length > 0) {
    console.error(tellProblems([...problems, ...left].sort(byPlace)));
    process.exitCode = EXIT.problems;
  }
  if (written.length === 0) console.log('Nothing was written.');
}

await run(program);
