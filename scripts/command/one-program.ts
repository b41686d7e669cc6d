import { didYouMean } from '../read/nearest.ts';
import { EXIT } from './command.ts';
import { COMMANDS } from './commands.ts';
import { VERSION } from './version.ts';

/** Reads what was typed: the name of a command, and then what belongs to it. */
const [name = '--help', ...rest] = process.argv.slice(2);
if (Object.hasOwn(COMMANDS, name)) {
  process.argv = [process.argv[0] ?? '', name, ...rest];
  await import(`../${name}.ts`);
} else if (name === '--version') {
  console.log(VERSION);
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
    'A new service begins with:  npx --ignore-scripts patient-rights-site init my-service',
    'In its folder, type “npm run” before each of them: npm run build. Each teaches with --help.',
  ].join('\n');
}
