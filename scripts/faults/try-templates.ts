import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TemplateFault } from '../../a11y/faults/fault.ts';
import { killsOf, type Said, saidAnew, type Tried } from '../../a11y/faults/kill.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');

/** How the compiler reads a template, as in tsconfig.json. */
const OPTIONS =
  '--ignoreConfig --noEmit --strict --noUncheckedIndexedAccess --exactOptionalPropertyTypes --jsx react-jsx --jsxImportSource #jsx --module nodenext --target es2023 --lib es2023,dom,dom.iterable --allowImportingTsExtensions --skipLibCheck --types node --pretty false';

/** What the compiler says of templates with faults, and of the same without. */
export interface TriedTemplates {
  readonly tried: readonly Tried[];
  /** Good templates that the compiler refuses. */
  readonly onGood: readonly Said[];
}

/** Lets the type checker read every template with a fault, and the same without it, all at once. */
export async function tryTemplates(faults: readonly TemplateFault[]): Promise<TriedTemplates> {
  if (faults.length === 0) return { tried: [], onGood: [] };
  // Two folders below the project, so that `#jsx` and the model are where templates find them.
  await mkdir(path.join(PROJECT, '.cache'), { recursive: true });
  const folder = await mkdtemp(path.join(PROJECT, '.cache/faults-'));
  try {
    const files = faults.flatMap(({ id, before, after }) => [
      [`${id}.before.tsx`, before] as const,
      [`${id}.after.tsx`, after] as const,
    ]);
    for (const [name, text] of files) await writeFile(path.join(folder, name), `${text}\n`);
    const answers = await compile(files.map(([name]) => path.join(folder, name)));
    const on = (name: string) => answers.filter(({ file }) => file === name).map(({ said }) => said);
    return {
      tried: faults.map((fault) => {
        const anew = saidAnew(on(`${fault.id}.before.tsx`), on(`${fault.id}.after.tsx`));
        return { fault, kills: killsOf(anew, () => 'types') };
      }),
      onGood: faults.flatMap(({ id }) => on(`${id}.before.tsx`)),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What the compiler says, and of which file. */
async function compile(files: readonly string[]): Promise<readonly { file: string; said: Said }[]> {
  const compiler = path.join(
    path.dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
    'bin/tsc',
  );
  const answers = await promisify(execFile)(process.execPath, [compiler, ...OPTIONS.split(' '), ...files], {
    cwd: PROJECT,
    maxBuffer: 1e8,
  }).then(
    () => '',
    (failure: { stdout?: string; message: string }) => failure.stdout ?? failure.message,
  );
  // One line for each fault, but that those which go on about it are indented.
  return answers.split(/^(?=\S)/mu).flatMap((answer) => {
    const [, file, rule, message] = /^(.*?)\(\d+,\d+\): error (TS\d+): ([\s\S]*)$/u.exec(answer) ?? [];
    if (!file || !rule || !message) return [];
    return [{ file: path.basename(file), said: { rule, message: message.trim() } }];
  });
}
