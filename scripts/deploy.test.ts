import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { typeCommand } from './testing/type-command.ts';

const PROJECT = path.resolve(import.meta.dirname, '..');
const DEPLOY = path.join(PROJECT, 'deploy');
const FILES = readdirSync(DEPLOY).filter((name) => /\.ya?ml$/u.test(name));

/** Every string in a value that was parsed, at whatever depth. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}

function parsed(file: string): unknown[] {
  return parseAllDocuments(readFileSync(path.join(DEPLOY, file), 'utf8')).map((document) => {
    expect(document.errors).toEqual([]);
    expect(document.warnings).toEqual([]);
    return document.toJS();
  });
}

/** Commands of ours in a text, as `[name, words after it]`. */
function commandsIn(text: string): [name: string, words: string][] {
  return [...text.matchAll(/npm run ([\w:-]+)(?: -- ([^\n|&#`]*))?/gu)].map(([, name = '', words = '']) => [
    name,
    words,
  ]);
}

const optionsIn = (text: string) => [...text.matchAll(/(?:^|\s)(--[a-z-]+)/gu)].map(([, name]) => name ?? '');

const { scripts } = JSON.parse(readFileSync(path.join(PROJECT, 'package.json'), 'utf8'));
const known = new Map<string, Promise<string[]>>();

/** The options that a command, or a part of it, says it takes. */
function optionsOf(name: string, part: readonly string[]): Promise<string[]> {
  const key = [name, ...part].join(' ');
  const found =
    known.get(key) ??
    typeCommand(name, [...part, '--help']).then(({ exitCode, output }) => {
      expect(exitCode).toBe(0);
      return optionsIn(output);
    });
  known.set(key, found);
  return found;
}

describe('what is in deploy/', { timeout: 60_000 }, () => {
  it('is for each of the machines it names', () => {
    expect(FILES).toEqual([
      'github-actions.yml',
      'gitlab-ci.yml',
      'kubernetes-job.yaml',
      'kubernetes-merge.yaml',
    ]);
    const readme = readFileSync(path.join(DEPLOY, 'README.md'), 'utf8');
    for (const file of FILES) expect(readme).toContain(`](${file})`);
  });

  it.each([
    ...FILES,
    'README.md',
    'kiosk/README.md',
    'static/README.md',
    'bucket/README.md',
    'kiosk/windows-assigned-access.md',
  ])('types commands that there are, with options they take: %s', async (file) => {
    const text = file.endsWith('.md')
      ? readFileSync(path.join(DEPLOY, file), 'utf8')
      : parsed(file).flatMap(strings).join('\n');
    const commands = commandsIn(text);
    expect(commands.length).toBeGreaterThan(0);
    for (const [name, words] of commands) {
      expect(Object.keys(scripts)).toContain(name);
      const part = words.startsWith('merge ') ? ['merge'] : [];
      expect(await optionsOf(name, part), `${name} ${words}`).toEqual(
        expect.arrayContaining(optionsIn(words)),
      );
    }
  });

  it.each(['github-actions.yml', 'gitlab-ci.yml', 'kubernetes-job.yaml'])(
    'gives every share to a machine, once: %s',
    (file) => {
      const [all] = parsed(file) as [
        {
          jobs?: { share: { strategy: { matrix: { share: number[] } } } };
          share?: { parallel: number };
          spec?: { completions: number; parallelism: number; completionMode: string };
        },
      ];
      const shard = strings(all)
        .join('\n')
        .match(/--shard "?(\S+?)"?\s/u)?.[1];
      if (all.jobs) {
        const shares = all.jobs.share.strategy.matrix.share;
        expect(shares).toEqual(Array.from({ length: shares.length }, (_, index) => index + 1));
        expect(strings(all).join('\n')).toContain(`--shard \${{ matrix.share }}/${shares.length} `);
      } else if (all.share) {
        expect(all.share.parallel).toBeGreaterThan(1);
        expect(shard).toBe('$CI_NODE_INDEX/$CI_NODE_TOTAL');
      } else {
        expect(all.spec).toMatchObject({ completionMode: 'Indexed' });
        expect(shard).toBe(`$share/${all.spec?.completions}`);
      }
    },
  );
});
