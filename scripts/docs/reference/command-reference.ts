import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { commandIn, ENDS_WITH } from '../../command/command.ts';
import { COMMANDS } from '../../command/commands.ts';
import type { DocBlock, DocPage } from '../../model/docs/doc.ts';
import { anchorOf } from '../../read/anchor-of.ts';
import { SHORT_FORMS } from '../short-forms.ts';
import { paragraph, table } from './doc-parts.ts';

const PROGRAM = path.resolve(import.meta.dirname, '../../..');

let loads = 0;

/** A page on every command, made from what each says with `--help`. */
export async function commandReference(): Promise<DocPage & { readonly kind: 'reference' }> {
  const blocks: DocBlock[] = [
    paragraph('Each command teaches with `--help`: for `npm run check`, type `npm run check -- --help`.'),
    paragraph(`A command tells other programs how it went. ${ENDS_WITH}`),
  ];
  for (const [name, file] of commandFiles()) {
    // By a name of its own each time, so that one that is at work, or was asked before, is loaded once more.
    loads += 1;
    const command = await commandIn(() => import(/* @vite-ignore */ `../../${file}.ts?load=${loads}`));
    blocks.push(headingOf(2, name, command.name()), ...aboutCommand(command));
  }
  return {
    kind: 'reference',
    id: 'commands',
    title: 'Commands',
    summary: 'What you can type, and all that each command takes.',
    blocks,
  };
}

/** What is typed after `npm run`, and in which file it stands: first what a service may type, then what is for this program alone. */
export function commandFiles(): readonly (readonly [name: string, file: string])[] {
  const { scripts } = JSON.parse(readFileSync(path.join(PROGRAM, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const files = new Map<string, string>(Object.keys(COMMANDS).map((name) => [name, name]));
  for (const [name, script] of Object.entries(scripts)) {
    const file = /^tsx scripts\/(?<file>[a-z-]+)\.ts$/u.exec(script)?.groups?.file;
    if (file !== undefined) files.set(name, file);
  }
  return [...files];
}

function aboutCommand(command: Command): readonly DocBlock[] {
  const typed = `${command.name()} ${command.usage()}`;
  return [
    paragraph(asTyped(command.description())),
    { kind: 'code', role: 'typed', text: typed.trim() },
    ...table(
      ['You write', 'What it is'],
      [
        ...command.registeredArguments.map((argument) => [
          `\`${argument.name()}\``,
          sentence(argument.description),
        ]),
        ...command.options.map((option) => [
          `\`${option.flags}\``,
          [
            asTyped(sentence(option.description)),
            option.argChoices
              ? `One of: ${option.argChoices.map((choice) => `\`${choice}\``).join(', ')}.`
              : '',
            option.defaultValue === undefined || option.defaultValue === true
              ? ''
              : `If left out: \`${option.defaultValueDescription ?? String(option.defaultValue)}\`.`,
            option.mandatory ? 'It must be there.' : '',
          ]
            .filter(Boolean)
            .join(' '),
        ]),
      ],
    ),
    ...notesOf(command),
    ...command.commands.flatMap((inner) => {
      const typedOf = `${command.name().replace(/ --$/u, '')} -- ${inner.name()}`;
      return [headingOf(3, typedOf.replace(/^npm run /u, ''), typedOf), ...aboutCommand(inner)];
    }),
  ];
}

/** What stands below the options. */
function notesOf(command: Command): readonly DocBlock[] {
  let text = '';
  command.configureOutput({ writeOut: (said) => (text += said) });
  command.outputHelp();
  const notes = text.slice(command.helpInformation().length);
  return notes.split(/\n\n+/u).flatMap((part): readonly DocBlock[] => {
    const lines = part.split('\n').filter((line) => line.trim() !== '');
    const [first = ''] = lines;
    if (first === '' || first === ENDS_WITH) return [];
    const examples = lines.filter((line) => line.startsWith('  '));
    return [
      ...paragraphsOf(lines.filter((line) => !line.startsWith('  '))).map((said) => paragraph(asTyped(said))),
      ...(examples.length === 0
        ? []
        : [
            {
              kind: 'code' as const,
              role: examples.every((line) => /^ +np[mx] /u.test(line))
                ? ('typed' as const)
                : ('words' as const),
              text: examples.map((line) => line.trim()).join('\n'),
            },
          ]),
    ];
  });
}

/** Words of an option as a sentence. */
function sentence(text: string): string {
  const begun = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  return /[.!?]$/u.test(begun) ? begun : `${begun}.`;
}

/** Lines as paragraphs: one ends with each line that ends a sentence. */
function paragraphsOf(lines: readonly string[]): readonly string[] {
  const paragraphs: string[] = [];
  let open = false;
  for (const line of lines) {
    if (open) paragraphs.push(`${paragraphs.pop()} ${line}`);
    else paragraphs.push(line);
    open = !/[.!?:”]$/u.test(line);
  }
  return paragraphs;
}

/** With what somebody types marked as such: whole commands, options, and names in capitals that are no short forms. */
function asTyped(words: string): string {
  return words
    .replaceAll(/“(np[mx] [^”]+)”/gu, '`$1`')
    .split('`')
    .map((part, index) => (index % 2 === 1 ? part : withNamesMarked(part)))
    .join('`');
}

function withNamesMarked(words: string): string {
  return words
    .replaceAll(/(?<![\p{L}-])--[a-z][a-z-]*/gu, '`$&`')
    .replaceAll(/(?<!\p{L})[A-Z]{4,}(?:_[A-Z]+)*(?!\p{L})/gu, (name) =>
      name in SHORT_FORMS ? name : `\`${name}\``,
    );
}

/** What is typed as a heading, to be linked to by the name of the command: `#check`. */
function headingOf(level: 2 | 3, name: string, typed: string): DocBlock {
  return {
    kind: 'heading',
    level,
    id: anchorOf(name),
    text: [{ kind: 'text', text: typed.replace(/ --$/u, '') }],
  };
}
