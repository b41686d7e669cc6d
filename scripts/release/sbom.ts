import { existsSync } from 'node:fs';
import path from 'node:path';
import { runProgram } from '../command/run-program.ts';
import { CannotRun } from '../model/cannot-run.ts';

/** Every package that the site was made with, as CycloneDX: npm writes it from the package-lock.json of the current folder. */
export async function sbom(): Promise<string> {
  const { exitCode, output, errors } = await runProgram(process.execPath, [
    npmProgram(),
    'sbom',
    '--sbom-format',
    'cyclonedx',
    '--sbom-type',
    'application',
    '--omit',
    'dev',
    '--package-lock-only',
  ]);
  if (exitCode === 0) return output;
  throw new CannotRun(
    `npm could not list the packages. Is there a package-lock.json here? It says:\n${errors.trim()}`,
  );
}

/** npm itself: the one that runs this, or the one beside this Node. */
function npmProgram(): string {
  const beside = path.dirname(process.execPath);
  const found = [
    process.env.npm_execpath ?? '',
    path.join(beside, 'node_modules/npm/bin/npm-cli.js'),
    path.join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
  ].find((file) => path.basename(file) === 'npm-cli.js' && existsSync(file));
  if (found !== undefined) return found;
  throw new CannotRun('npm was not found. Type “npm run release”, so that npm itself starts this.');
}
