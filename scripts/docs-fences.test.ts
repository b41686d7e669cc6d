import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { COMMANDS } from './command/commands.ts';
import { readChecked } from './command/read-checked.ts';
import { parseDay } from './model/date.ts';
import type { Problem } from './model/problem.ts';
import { gateWaiversSchema } from './read/schema.ts';
import { typeHere } from './testing/type-here.ts';
import { putInFile } from './tutorial-trial/put-in-file.ts';
import { DOCS, readPage, readPages, type Step, type TriedPage } from './tutorial-trial/read-steps.ts';
import { wordsOfCommand } from './tutorial-trial/words-of-command.ts';

const PAGES = [readPage('index.md'), ...['tutorial', 'how-to', 'why'].flatMap(readPages)];

const stepsOf = <K extends Step['kind']>(kind: K) =>
  PAGES.flatMap(({ steps }) => steps).filter(
    (step): step is Extract<Step, { kind: K }> => step.kind === kind,
  );

/** What a command takes: each option, with whether a value follows it, and how many words stand alone. */
interface Takes {
  readonly options: ReadonlyMap<string, boolean>;
  readonly words: number;
}

/** The parts of a command that are commands themselves. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  new: ['leaflet', 'language', 'place', 'pack', 'drop-in'],
};

const takes = new Map<string, Takes>();

beforeAll(async () => {
  for (const name of Object.keys(COMMANDS)) {
    for (const part of ['', ...(WITHIN[name] ?? [])]) {
      const { output } = await typeHere(name, part === '' ? ['--help'] : [part, '--help']);
      takes.set(`${name} ${part}`.trim(), takesOf(output));
    }
  }
}, 120_000);

function takesOf(help: string): Takes {
  const options = [...help.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)( <)?/gmu)].map(
    ([, name = '', value]) => [name, value !== undefined] as const,
  );
  const [, list = ''] = /^Arguments:\n(.*?)\n\n/msu.exec(help) ?? [];
  return { options: new Map(options), words: [...list.matchAll(/^ {2}\S/gmu)].length };
}

/** What is wrong with a command as it stands in the docs; nothing if it can be typed. */
function whatIsWrong(command: string): string | undefined {
  const [program = '', ...rest] = wordsOfCommand(command);
  if (program === 'npx') return ofOurs(rest.slice(rest.indexOf('patient-rights-site') + 1));
  if (program === 'npm' && rest[0] === 'start') return ofOurs(['start', ...behindHyphens(rest.slice(1))]);
  if (program === 'npm' && rest[0] === 'run') return ofOurs([rest[1] ?? '', ...behindHyphens(rest.slice(2))]);
  const others =
    /^(?:npm (?:install(?: patient-rights-site@latest)?|outdated patient-rights-site)|node --version|cd my-service)$/u;
  const ofAdministrators =
    /^(?:sudo (?:apt-get install|cp|mkdir|rsync|nginx|systemctl reload)|aws s3 (?:sync|cp)) ?/u;
  if (others.test(command) || ofAdministrators.test(command)) return undefined;
  return 'Nobody has said that this can be typed.';
}

function behindHyphens(words: readonly string[]): readonly string[] {
  if (words.length === 0) return [];
  return words[0] === '--' ? words.slice(1) : ['--npm-would-take-this-itself'];
}

function ofOurs([name = '', ...words]: readonly string[]): string | undefined {
  if (!Object.hasOwn(COMMANDS, name)) return `There is no command “${name}”.`;
  const part = WITHIN[name]?.find((one) => one === words[0]);
  const known = takes.get(`${name} ${part ?? ''}`.trim());
  if (!known) return `Nobody knows what “${name}” takes.`;
  let alone = 0;
  const left = part === undefined ? [...words] : words.slice(1);
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    if (!word.startsWith('--')) {
      alone += 1;
      continue;
    }
    const hasValue = known.options.get(word);
    if (hasValue === undefined) return `“${name}” has no option ${word}.`;
    if (hasValue && (left.shift() ?? '--').startsWith('--')) return `A value must follow ${word}.`;
    // Some take several values.
    while (word === '--nation' && name === 'init' && left[0] && !left[0].startsWith('--')) left.shift();
  }
  return alone > known.words ? `“${name}” does not take so many words.` : undefined;
}

describe('what is typed in the docs', () => {
  it.each(stepsOf('type'))('$at: $command', ({ command }) => {
    expect(whatIsWrong(command)).toBeUndefined();
  });

  it.each([
    ['npm run chek', 'There is no command “chek”.'],
    ['npm run build -- --drafs', '“build” has no option --drafs.'],
    ['npm run build --drafts', '“build” has no option --npm-would-take-this-itself.'],
    ['npm run copy -- imha section-2', '“copy” does not take so many words.'],
    ['npm run due -- --within', 'A value must follow --within.'],
    ['npm run new -- place --title "x"', '“new” has no option --title.'],
    ['rm --recursive content', 'Nobody has said that this can be typed.'],
  ])('would be told of %s', (command, words) => {
    expect(whatIsWrong(command)).toBe(words);
  });
});

/** What the check rightly says of what is shown: this leaflet needs no waiver. */
const TELLS: Readonly<Record<string, readonly string[]>> = { 'how-to/waive': ['waiver-unneeded'] };

describe('what files hold in the docs', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'docs-fences-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const shown = PAGES.filter(({ steps }) => steps.some(({ kind }) => kind === 'file'));

  // What the tutorial shows is tried with it.
  it.each(shown.filter(({ name }) => !name.startsWith('tutorial/')))(
    'of $name can be there',
    async (page) => {
      const content = path.join(folder, page.name, 'content');
      begin(content);
      const files = page.steps.filter((step) => step.kind === 'file');
      for (const { name, text, at } of files) {
        if (name === 'waivers.yaml') {
          expect(gateWaiversSchema.safeParse(parse(text)).error, at).toBeUndefined();
          continue;
        }
        expect(name, at).toMatch(
          /^(?:site\.yaml|(?:places|packs|voices|law)\/[a-z0-9-]+\.yaml|leaflets\/[a-z0-9-]+\/[A-Za-z-]+(?:\.easy)?\.md)$/u,
        );
        putInFile(path.join(content, name), text);
        const rules = (await problemsOf(content)).map(({ rule }) => rule);
        expect(rules, at).toEqual(TELLS[page.name] ?? []);
      }
    },
  );

  it('would be told of what cannot be there', async () => {
    const content = path.join(folder, 'wrong/content');
    begin(content);
    putInFile(path.join(content, 'places/willow.yaml'), 'kisok: true\n');
    expect(await problemsOf(content)).not.toEqual([]);
  });

  /** The folder of a service that has done the tutorial as far as its own leaflet, with a picture and a logo beside. */
  function begin(content: string): void {
    const first = readFileSync(path.join(import.meta.dirname, 'init/service/site.yaml'), 'utf8');
    mkdirSync(content, { recursive: true });
    writeFileSync(
      path.join(content, 'site.yaml'),
      first.replaceAll('{{service}}', '"Riverside Advocacy"').replaceAll('{{nations}}', 'england'),
    );
    putInFile(
      path.join(content, 'places/willow.yaml'),
      'hospital: Riverside Hospital\nward: Willow\nnation: england\n',
    );
    for (const { name, text } of stepsOf('file')) {
      const isWhole = name === 'leaflets/ask-us/en.md' && text.startsWith('---');
      if (isWhole || text.startsWith('contacts:')) putInFile(path.join(content, name), text);
    }
    const shipped = path.join(DOCS, '..');
    cpSync(
      path.join(shipped, 'leaflets/imha/talking.svg'),
      path.join(content, 'leaflets/ask-us/talking.svg'),
    );
    for (const logo of ['logo.svg', 'logo-dark.svg']) writeFileSync(path.join(content, logo), LOGO);
  }
});

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40" viewBox="0 0 80 40"><rect width="80" height="40" fill="#fff"/><circle cx="20" cy="20" r="9" fill="#000"/></svg>';

async function problemsOf(content: string): Promise<readonly Problem[]> {
  const day = parseDay('2026-11-28');
  if (!day) throw new Error('There is no such day.');
  const { problems } = await readChecked({ content, asOf: day, today: day });
  return problems;
}

describe('what is named in the docs', () => {
  it.each(PAGES.map(({ name }) => name))('by a link on %s is there', (name) => {
    const text = readFileSync(path.join(DOCS, `${name}.md`), 'utf8');
    const links = [...text.matchAll(/\]\(([^)#:]+\.md)(?:#[^)]*)?\)/gu)].map(([, to = '']) => to);
    for (const link of links) {
      const to = path.posix.join(path.posix.dirname(name), link).replace(/\.md$/u, '');
      expect(
        PAGES.map((page: TriedPage) => page.name),
        `${name}: ${link}`,
      ).toContain(to);
    }
  });

  it('as a guide of the program is there', () => {
    const text = PAGES.map(({ name }) => readFileSync(path.join(DOCS, `${name}.md`), 'utf8')).join('\n');
    const named = [...text.matchAll(/node_modules\/patient-rights-site\/([\w./-]*\w)/gu)].map(
      ([, to = '']) => to,
    );
    expect(named.length).toBeGreaterThan(3);
    const { files } = JSON.parse(readFileSync(path.join(DOCS, '../../package.json'), 'utf8')) as {
      files: string[];
    };
    for (const one of named) {
      expect(files).toContain(one.split('/')[0]);
      expect(existsSync(path.join(DOCS, '../..', one)), one).toBe(true);
    }
  });

  it('as reachable from the first page, is', () => {
    const seen = new Set<string>();
    const follow = (name: string): void => {
      if (seen.has(name)) return;
      seen.add(name);
      const text = readFileSync(path.join(DOCS, `${name}.md`), 'utf8');
      for (const [, link = ''] of text.matchAll(/\]\(([^)#:]+\.md)/gu)) {
        follow(path.posix.join(path.posix.dirname(name), link).replace(/\.md$/u, ''));
      }
    };
    follow('index');
    expect(PAGES.map(({ name }) => name).filter((name) => !seen.has(name))).toEqual([]);
  });
});
