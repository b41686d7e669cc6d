import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which folders a folder may import from, besides itself. The longest name that fits a file counts. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'scripts/model': [],
  // How work is given to threads and to other programs: it knows nothing of what the work is.
  'scripts/threads': [],
  'scripts/read': ['scripts/model'],
  'scripts/write': ['scripts/model', 'scripts/read', 'scripts/threads'],
  // A report for staff is a page, too: a command may draw one. The gate is tried on the examples of components. Else commands
  // know nothing of what pages look like.
  scripts: [
    'scripts/model',
    'scripts/read',
    'scripts/write',
    'scripts/desk',
    'a11y',
    'templates/reports',
    'templates/testing',
  ],
  // Only tests use it, which may look at any part.
  'scripts/kiosk-trial': ['scripts', 'scripts/model', 'scripts/read', 'scripts/write', 'templates'],
  // It shows a page before Eleventy has written it.
  'scripts/desk': [
    ...['scripts', 'scripts/model', 'scripts/read', 'scripts/write', 'scripts/threads'],
    ...['a11y', 'templates'],
  ],
  'templates/reports': ['scripts/model'],
  'templates/testing': ['scripts/model', 'templates'],
  // The editor in a writer’s browser is the reader, its checks and the templates, put together a second time.
  // Writes one for tests, as .eleventy.ts does.
  'templates/edit/trial': [
    ...['scripts', 'scripts/model', 'scripts/read', 'scripts/write', 'scripts/edit'],
    'templates/edit',
  ],
  'templates/edit': ['scripts/model', 'scripts/read', 'a11y', 'templates'],
  'scripts/edit': ['scripts/model', 'scripts/read', 'scripts/write'],
  templates: ['scripts/model'],
  a11y: ['scripts/model', 'scripts/threads'],
};

const FILES = ['scripts', 'templates', 'a11y'].flatMap((folder) =>
  (readdirSync(folder, { recursive: true }) as string[])
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .filter((name) => /\.tsx?$/u.test(name) && !name.endsWith('.d.ts')),
);

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?\bfrom\s*'(?<from>\.[^']+)'|\bimport\('(?<lazy>\.[^']+)'\)/gu;

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(({ groups }) =>
    path.posix.join(path.posix.dirname(file), groups?.from ?? groups?.lazy ?? ''),
  );
}

function folderOf(file: string): string | undefined {
  return Object.keys(MAY_IMPORT)
    .filter((folder) => file.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length)[0];
}

describe('imports point one way', () => {
  // Tests may look at any part to see whether the parts fit; they are not part of the program.
  const program = FILES.filter((file) => !/\.(?:test|examples)\.tsx?$/u.test(file));

  it('reads the imports of every file', () => {
    expect(program.length).toBeGreaterThan(50);
    expect(importsOf('scripts/command/read-checked.ts')).toContain('scripts/read/read-site.ts');
  });

  it.each(program)('%s', (file) => {
    const from = folderOf(file) ?? '';
    const allowed = [from, ...(MAY_IMPORT[from] ?? [])];
    const wrong = importsOf(file).filter((imported) => !allowed.includes(folderOf(imported) ?? ''));
    expect(wrong).toEqual([]);
  });
});

it('every file that stands by itself in scripts is a command or a test', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const commands = new Set(
    Object.values(scripts).map((typed) => /^tsx (?<file>\S+)$/u.exec(typed)?.groups?.file),
  );
  const others = FILES.filter((file) => /^scripts\/[^/]+$/u.test(file) && !/\.test\.tsx?$/u.test(file));
  // The one that makes the folder of a service is typed with npx.
  expect(others.filter((file) => !commands.has(file))).toEqual(['scripts/init.ts']);
});

it('no file is a drawer for odds and ends', () => {
  const drawers = FILES.filter((file) =>
    /(?:^|\/)(?:utils?|helpers?|common|shared|misc|index)(?:\.|\/)/u.test(file),
  );
  expect(drawers).toEqual([]);
});
