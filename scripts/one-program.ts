import { readFileSync } from 'node:fs';
import path from 'node:path';
import { EXIT } from './command.ts';
import { didYouMean } from './read/nearest.ts';

/** Every command that a service may type, and what it does; `--help` after it says more. */
const COMMANDS = {
  init: 'makes the folder of a new service',
  start: 'shows the site while you write',
  check: 'reads the content and tells every problem',
  build: 'writes the site, checks every page and sheet, and publishes it',
  copy: 'takes a leaflet that comes with the program into your content, to change it',
  serve: 'serves a finished site to the browsers of this computer',
  gate: 'checks any folder of web pages and PDF files',
  changes: 'tells what a change of the law does',
  due: 'lists what must be looked at again soon',
  words: 'tells how hard each leaflet is to read',
  parity: 'proves that every page and sheet tells what its leaflet must tell',
  translate: 'lists what is to be translated, and exchanges files with translators',
  record: 'puts a recording of a leaflet beside it',
} as const;

/** Reads what was typed: the name of a command, and then what belongs to it. */
const [name = '--help', ...rest] = process.argv.slice(2);
if (Object.hasOwn(COMMANDS, name)) {
  process.argv = [process.argv[0] ?? '', name, ...rest];
  await import(`./${name}.ts`);
} else if (name === '--version') {
  const { version } = JSON.parse(readFileSync(path.join(import.meta.dirname, '../package.json'), 'utf8'));
  console.log(version);
} else if (name === '--help' || name === '-h' || name === 'help') {
  console.log(helpText());
} else {
  console.error(
    `There is no command “${name}”. ${didYouMean(name, Object.keys(COMMANDS))}Type --help to see them all.`,
  );
  process.exitCode = EXIT.couldNotRun;
}

function helpText(): string {
  const widest = Math.max(...Object.keys(COMMANDS).map(({ length }) => length));
  return [
    'Leaflets about rights under the Mental Health Act, as checked web pages and printable sheets.',
    '',
    ...Object.entries(COMMANDS).map(([command, does]) => `  ${command.padEnd(widest)}  ${does}`),
    '',
    'A new service begins with:  npx patient-rights-site init my-service',
    'In its folder, type “npm run” before each of them: npm run build. Each teaches with --help.',
  ].join('\n');
}
