import { existsSync, readFileSync, statSync } from 'node:fs';
import { Option } from 'commander';
import { stringify } from 'yaml';
import {
  type ContentOptions,
  command,
  contentOption,
  nationOption,
  run,
  whatToRead,
} from './command/command.ts';
import { CannotRun } from './model/cannot-run.ts';
import type { Leaflet } from './model/leaflet.ts';
import { nationsInWords } from './model/nation.ts';
import { inMinutes } from './model/recording.ts';
import { isInUse } from './model/withdrawn.ts';
import { hashOfWordsHeard } from './model/words-heard.ts';
import type { ContentFolder } from './read/content-folder.ts';
import { mp3Seconds } from './read/mp3-seconds.ts';
import { openContent } from './read/open-content.ts';
import { readSite } from './read/read-site.ts';
import { type RecordedOf, recordedName } from './read/recorded-name.ts';
import type { SourceFile } from './read/report.ts';
import { recordedSchema } from './read/schema.ts';
import { readYamlFile } from './read/yaml-file.ts';
import { writeWhole } from './translate/write-whole.ts';

interface Options extends ContentOptions {
  readonly leaflet: string;
  readonly language: string;
  readonly file: string;
  readonly easy?: true;
  readonly byRole?: string;
}

/** `npm run record`: puts a recording of someone who reads a leaflet beside it, with a mark of the words that are read. */
const program = command(
  'record',
  'Puts a recording of a leaflet that someone reads aloud beside the leaflet, for its page.',
  [
    'Read the title, the summary and all words of the leaflet as it is today, and save it as MP3.',
    'When a word or a legal number changes, the recording is no longer shown, and “npm run check” says so.',
    'A recording is for every nation in which the words are the same. Where they differ, make one for each, with --nation.',
  ].join('\n'),
)
  .addOption(contentOption())
  .addOption(nationOption())
  .requiredOption('--leaflet <name>', 'the leaflet, by the name of its folder')
  .requiredOption('--language <code>', 'the language that is read, like pl')
  .requiredOption('--file <path>', 'the recording, an MP3 file')
  .addOption(new Option('--easy', 'it reads the Easy Read leaflet'))
  .addOption(new Option('--by-role <role>', 'the role of who reads, like “Polish interpreter”, not a name'))
  .action(async (options: Options) => {
    const bytes = readRecording(options.file);
    const seconds = mp3Seconds(bytes);
    if (seconds === undefined) {
      throw new CannotRun(
        `“${options.file}” is not a whole MP3 file. Save the recording as MP3, and try again.`,
      );
    }
    const folder = openContent(whatToRead(options).content);
    const leaflets = await leafletsRead(options);
    const [leaflet] = leaflets;
    const target = folder.own(recordedName(recordedOf(options)));
    const about = folder.own(`${target.name}.yaml`);
    const byRole = options.byRole ?? roleIn(folder, about);
    if (byRole === undefined) {
      throw new CannotRun(
        'Say who reads, with --by-role and a role, like “Polish interpreter”. Write no name.',
      );
    }
    const length = inMinutes(Math.round(seconds));
    writeWhole(target.path, bytes);
    const words = { of: hashOfWordsHeard(leaflet), length, 'by-role': byRole };
    // In quotation marks, because “12345678” would be read as a number.
    writeWhole(about.path, stringify(words, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }));
    const nations = nationsInWords(leaflets.map(({ nation }) => nation));
    console.log(`${target.shown}: ${length} long, for ${nations}, law of today.`);
  });

function recordedOf({ leaflet: id, language, easy, nation }: Options): RecordedOf {
  return { id, language, form: easy ? 'easy' : 'standard', ...(nation && { nation }) };
}

function readRecording(file: string): Buffer {
  if (!existsSync(file) || !statSync(file).isFile()) throw new CannotRun(`There is no file “${file}”.`);
  return readFileSync(file);
}

/** The leaflets that it reads: one, or one for each nation, with the same words. */
async function leafletsRead(options: Options): Promise<readonly [Leaflet, ...Leaflet[]]> {
  const { site } = await readSite({ ...whatToRead(options), take: async () => undefined });
  if (!site)
    throw new CannotRun('The content could not be read. Run “npm run check”, and mend what it tells.');
  const { id, language, form } = recordedOf(options);
  const here = site.leaflets.filter((one) => one.id === id && one.form === form);
  const [first, ...others] = here.filter((one) => one.language === language && one.wordsIn === undefined);
  if (!first) {
    const kind = form === 'easy' ? 'Easy Read leaflet' : 'leaflet';
    throw new CannotRun(
      here.length === 0
        ? `There is no ${kind} “${id}”. Write the name of its folder in content/leaflets.`
        : `The ${kind} “${id}” has no words in “${language}” that readers may see.`,
    );
  }
  if ([first, ...others].some((one) => !isInUse(one))) {
    throw new CannotRun(
      `“${id}” is withdrawn, so nobody could hear it. Type “npm run withdraw -- ${id} --end” first.`,
    );
  }
  const hash = hashOfWordsHeard(first);
  const differs = others.some((other) => hashOfWordsHeard(other) !== hash);
  if (!differs) return [first, ...others];
  const nations = [first, ...others].map(({ nation }) => `--nation ${nation}`).join(' or ');
  throw new CannotRun(
    `The words of “${id}” are not the same in every nation. Make a recording for each, and add ${nations}.`,
  );
}

/** Who read it the last time. */
function roleIn(folder: ContentFolder, about: SourceFile): string | undefined {
  if (!folder.exists(about.name)) return undefined;
  return readYamlFile(folder, about, recordedSchema, () => undefined)?.value['by-role'];
}

await run(program);
