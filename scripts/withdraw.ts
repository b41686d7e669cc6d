import { existsSync, readFileSync, rmSync } from 'node:fs';
import { Option } from 'commander';
import { isMap, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import {
  type ContentOptions,
  command,
  contentOption,
  nationOption,
  run,
  whatToRead,
} from './command/command.ts';
import { CannotRun } from './model/cannot-run.ts';
import { NATION_NAMES } from './model/nation.ts';
import { didYouMean } from './read/nearest.ts';
import { openContent } from './read/open-content.ts';
import { readService } from './read/read-service.ts';
import { WITHDRAWN_FILE } from './read/read-withdrawn.ts';
import type { SourceFile } from './read/report.ts';
import { EVERY_LEAFLET, withdrawnSchema } from './read/schema.ts';
import { writeWhole } from './translate/write-whole.ts';

interface Options extends ContentOptions {
  readonly all?: true;
  readonly because?: string;
  readonly end?: true;
  readonly language?: string;
}

/** What is withdrawn, or is no more. */
interface Target {
  readonly leaflet: string;
  readonly nation: Options['nation'];
  readonly language: string | undefined;
}

const HEAD = `# Leaflets that nobody is to use any more. “npm run withdraw” writes this file; “because” can be written in more languages by hand.
`;

/** `npm run withdraw -- imha --because "…"`: puts a notice in place of a leaflet until it is taken back. */
const program = command(
  'withdraw',
  'Withdraws a leaflet: every page and sheet of it then says so, since when, why, and whom to ask.',
  [
    'It leaves all lists and the search, and the page of current sheets names it as withdrawn. Its words stay in your content,',
    'to be mended. Publish the site afterwards, and take the sheets off the racks.',
    '',
    'Examples:',
    '  npm run withdraw -- imha --because "The time limit in it is wrong."',
    '  npm run withdraw -- imha --nation wales --because "The address has changed."',
    '  npm run withdraw -- imha --language pl --because "The translation is wrong."',
    '  npm run withdraw -- --all --because "The law has changed."',
    '  npm run withdraw -- imha --end            (in every nation and language)',
  ].join('\n'),
)
  .usage('-- <leaflet> [options]')
  .argument('[leaflet]', 'the name of its folder, like imha')
  .addOption(new Option('--all', 'every leaflet'))
  .addOption(new Option('--because <words>', 'why, in a sentence that readers see'))
  .addOption(new Option('--end', 'it may be used again'))
  .addOption(nationOption())
  .addOption(new Option('--language <code>', 'only this translation'))
  .addOption(contentOption())
  .action((leaflet: string | undefined, options: Options) => {
    const { content, today } = whatToRead(options);
    const folder = openContent(content);
    const ids = folder.list('leaflets').filter((name) => folder.isFolder(`leaflets/${name}`));
    if ((leaflet === undefined) === (options.all === undefined)) {
      throw new CannotRun('Name one leaflet, or write --all for every one. Nothing was changed.');
    }
    if (leaflet !== undefined && !ids.includes(leaflet)) {
      throw new CannotRun(
        `There is no leaflet “${leaflet}”. ${didYouMean(leaflet, ids)}There are: ${ids.join(', ')}.`,
      );
    }
    const target = {
      leaflet: leaflet ?? EVERY_LEAFLET,
      nation: options.nation,
      language: options.language,
    };
    const file = folder.own(WITHDRAWN_FILE);
    if (options.end) {
      end(file, target);
      console.log(`${inWords(target)} may be used again. Publish the site now: npm run build`);
      return;
    }
    const languages = languagesOf(content);
    withdraw(file, target, because(options), languages, today);
    console.log(
      [
        `${inWords(target)} is withdrawn since ${today}. It is written in ${file.shown}.`,
        'Publish the site now: npm run build',
        `Then take the sheets off the racks${leaflet === undefined ? '.' : `: their codes begin with “${leaflet}-”.`}`,
      ].join('\n'),
    );
  });

function because({ because: words }: Options): string {
  const said = words?.replace(/\s+/gu, ' ').trim() ?? '';
  if (said === '') {
    throw new CannotRun(
      'Readers must be told why: add --because "…", in a short sentence. Nothing was changed.',
    );
  }
  return said;
}

/** Those of the site, the main one first. */
function languagesOf(content: string): readonly string[] {
  const service = readService(openContent(content), () => undefined);
  if (service) return service.languages;
  throw new CannotRun('site.yaml has mistakes. Mend it first: “npm run check” says what they are.');
}

function withdraw(
  file: SourceFile,
  target: Target,
  reason: string,
  [main = '', ...others]: readonly string[],
  since: string,
): void {
  const { leaflet, nation, language } = target;
  if (language !== undefined && !others.includes(language)) {
    throw new CannotRun(
      language === main
        ? `What is wrong in “${main}” is wrong in each translation of it. Leave --language out.`
        : `The site has no language “${language}”. ${didYouMean(language, others)}${
            others.length > 0 ? `There are: ${others.join(', ')}.` : `There is only “${main}”.`
          }`,
    );
  }
  const { document, entries } = opened(file);
  if (positions(entries, target, true).length > 0) {
    throw new CannotRun(
      `${inWords(target)} is withdrawn already. To give another reason, change it in ${file.shown}.`,
    );
  }
  entries.add(
    document.createNode({
      leaflet,
      since,
      because: { [main]: reason },
      ...(nation && { nations: [nation] }),
      ...(language !== undefined && { languages: [language] }),
    }),
  );
  writeWhole(file.path, document.toString({ lineWidth: 0 }));
}

function end(file: SourceFile, target: Target): void {
  const { document, entries } = opened(file);
  const found = positions(entries, target, target.nation !== undefined || target.language !== undefined);
  if (found.length === 0) {
    const left = withdrawnSchema
      .parse(entries.toJSON())
      .map(({ leaflet, nations = [], languages = [] }) =>
        [inWords({ leaflet, nation: undefined, language: undefined }), ...nations, ...languages].join(' '),
      );
    throw new CannotRun(
      `${inWords(target)} is not withdrawn by an entry of its own. ${
        left.length > 0 ? `Withdrawn are: ${left.join('; ')}.` : 'Nothing is withdrawn.'
      }`,
    );
  }
  for (const at of found.toReversed()) entries.delete(at);
  if (entries.items.length === 0) rmSync(file.path);
  else writeWhole(file.path, document.toString({ lineWidth: 0 }));
}

/** The file as it is written, with its comments. One that cannot be read is left alone. */
function opened(file: SourceFile) {
  const text = existsSync(file.path) ? readFileSync(file.path, 'utf8') : HEAD;
  const document = parseDocument(text);
  if (document.contents === null) document.contents = document.createNode([]) as never;
  const { contents } = document;
  if (
    document.errors.length > 0 ||
    !isSeq(contents) ||
    !withdrawnSchema.safeParse(contents.toJSON()).success
  ) {
    throw new CannotRun(`${file.shown} has mistakes. Mend it first: “npm run check” says what they are.`);
  }
  contents.flow = false;
  return { document, entries: contents as YAMLSeq };
}

/** Where the entries of a leaflet stand. @param exactly only one of the same nation and language */
function positions(entries: YAMLSeq, target: Target, exactly: boolean): readonly number[] {
  return entries.items.flatMap((item, at) => {
    if (!isMap(item)) return [];
    const [entry] = withdrawnSchema.parse([item.toJSON()]);
    if (!entry || entry.leaflet !== target.leaflet) return [];
    const { nation, language } = target;
    const same =
      String(entry.nations ?? []) === (nation ?? '') && String(entry.languages ?? []) === (language ?? '');
    return exactly && !same ? [] : [at];
  });
}

function inWords({ leaflet, nation, language }: Target): string {
  const what = leaflet === EVERY_LEAFLET ? 'Every leaflet' : `“${leaflet}”`;
  return [what, nation && `in ${NATION_NAMES[nation]}`, language && `in the language “${language}”`]
    .filter(Boolean)
    .join(' ');
}

await run(program);
