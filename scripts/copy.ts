import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Option } from 'commander';
import { type ContentOptions, command, contentOption, run, whatToRead } from './command/command.ts';
import { CannotRun } from './model/cannot-run.ts';
import type { ContentFolder } from './read/content-folder.ts';
import { didYouMean } from './read/nearest.ts';
import { openContent } from './read/open-content.ts';
import type { SourceFile } from './read/report.ts';
import { shippedEdition } from './read/shipped-edition.ts';
import { writeWhole } from './translate/write-whole.ts';

interface Options extends ContentOptions {
  readonly language: string;
  readonly easy?: true;
  readonly takenOver?: true;
}

/** `npm run copy -- imha`: takes a leaflet that comes with this program into one’s own content, to change its words. */
const program = command(
  'copy',
  'Copies a leaflet or a page that comes with this program into your content, for you to change.',
  [
    'Your copy is used instead. It remembers which edition it was copied from: when a new one comes, “npm run check” says so.',
    'When you have taken over what is new, type the same again with --taken-over.',
  ].join('\n'),
)
  .argument('<name>', 'the name of its folder, like imha')
  .addOption(contentOption())
  .addOption(new Option('--language <code>', 'the language to copy').default('en'))
  .addOption(new Option('--easy', 'the Easy Read leaflet'))
  .addOption(new Option('--taken-over', 'your copy has what is new in the one that comes with this program'))
  .action((name: string, options: Options) => {
    const folder = openContent(whatToRead(options).content);
    const { below } = folder;
    if (!below) {
      throw new CannotRun(
        'Your content takes nothing from this program, so there is nothing to copy. Write “shipped-content: use” in site.yaml if it should.',
      );
    }
    const file = fileOf(name, options, below);
    const own = folder.own(file.name);
    if (options.takenOver) mark(own, file);
    else copy(own, file);
    console.log(
      options.takenOver
        ? `${own.shown} has taken over the edition of today.`
        : `${own.shown} is yours now. Change its words, then type “npm run check”.`,
    );
  });

function fileOf(name: string, { language, easy }: Options, below: ContentFolder): SourceFile {
  const ending = `${name}/${language}${easy ? '.easy' : ''}.md`;
  const kind = ['leaflets', 'pages'].find((one) => below.exists(`${one}/${ending}`));
  if (kind) return below.file(`${kind}/${ending}`);
  const names = [...below.list('leaflets'), ...below.list('pages')];
  throw new CannotRun(
    names.includes(name)
      ? `“${name}” does not come with this program in this language and form.`
      : `“${name}” does not come with this program. ${didYouMean(name, names)}There are: ${names.join(', ')}.`,
  );
}

function copy(own: SourceFile, shipped: SourceFile): void {
  if (existsSync(own.path)) {
    throw new CannotRun(
      `${own.shown} is there already. Nothing was changed. To begin again, delete it first.`,
    );
  }
  mkdirSync(path.dirname(own.path), { recursive: true });
  writeWhole(own.path, withMark(readFileSync(shipped.path, 'utf8'), shippedEdition(shipped)));
}

function mark(own: SourceFile, shipped: SourceFile): void {
  if (!existsSync(own.path))
    throw new CannotRun(`There is no ${own.shown} yet. Copy it first, without --taken-over.`);
  writeWhole(own.path, withMark(readFileSync(own.path, 'utf8'), shippedEdition(shipped)));
}

/** The text with the line that says where it was copied from, as the last of those at its top. */
function withMark(text: string, edition: string): string {
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (lines[0]?.trimEnd() !== '---' || end === -1)
    throw new CannotRun('The file does not begin with lines between --- and ---. Mend that first.');
  const head = lines.slice(0, end).filter((line) => !line.startsWith('copied-from:'));
  // In quotation marks, because “123456789012” would be read as a number.
  return [...head, `copied-from: "${edition}"`, ...lines.slice(end)].join('\n');
}

await run(program);
