import { existsSync, readFileSync } from 'node:fs';
import type { Problem } from '../model/problem.ts';
import { COMMANDS } from './commands.ts';

/** What a service’s package.json lacks since an update of this program: a line for each command that is new. */
export function newCommands(file = 'package.json'): readonly Problem[] {
  if (!existsSync(file)) return [];
  const text = readFileSync(file, 'utf8');
  const { dependencies, scripts } = parsed(text);
  if (dependencies?.['patient-rights-site'] === undefined || scripts === undefined) return [];
  const { init: _, ...commands } = COMMANDS;
  const before = text.slice(0, Math.max(text.indexOf('"scripts"'), 0));
  const place = {
    file,
    line: before.split('\n').length,
    column: before.length - before.lastIndexOf('\n'),
  };
  return Object.entries(commands)
    .filter(([name]) => scripts[name] === undefined)
    .map(([name, does]) => ({
      ...place,
      rule: 'command-new',
      message: `“npm run ${name}” is new: it ${does}.`,
      fix: `To have it, write this line under “scripts”: "${name}": "patient-rights-site ${name}",`,
    }));
}

interface PackageFile {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

/** What is wrong with the file, npm tells. */
function parsed(text: string): PackageFile {
  try {
    return (JSON.parse(text) ?? {}) as PackageFile;
  } catch {
    return {};
  }
}
