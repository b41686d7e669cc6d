import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { frontMatter, SITE } from './read/content-sample.ts';
import { buildKit } from './testing/build-kit.ts';
import { SOURCE_DATE_EPOCH, typeCommand } from './testing/type-command.ts';
import { typeHere } from './testing/type-here.ts';

const PROJECT = path.resolve(import.meta.dirname, '..');
const SLOW = 240_000;
const kit = buildKit();
afterAll(() => kit.remove());

/** axe finds that one name leads to two places; nothing sees it while the leaflet is read. */
const FAULTY = `${frontMatter()}[Read this](https://example.org/one).\n\n[Read this](https://example.org/two).\n`;
const RIGHT = `${frontMatter()}You can ask for help.\n`;

const SMALL = {
  'site.yaml': SITE.replace('[england, wales]', '[wales]').replace('[standard, large]', '[standard]'),
  'leaflets/help/en.md': RIGHT,
};

interface Runner {
  readonly host: string;
  readonly file: string;
  readonly schema: string;
  /** The lines that a runner types to publish, in their order, parted where it takes a new shell. */
  lines(recipe: unknown): readonly string[];
  /** The folder that is given out. */
  readonly given: string;
}

interface GitHubRecipe {
  readonly on: object;
  readonly concurrency?: object;
  readonly jobs: Readonly<Record<string, GitHubJob>>;
}
interface GitHubJob {
  readonly needs?: string;
  readonly if?: string;
  readonly permissions?: object;
  readonly steps: readonly { run?: string; uses?: string; if?: string; with?: Record<string, string> }[];
}
interface GitLabRecipe {
  readonly '.site': {
    before_script: string[];
    cache: { key: unknown; paths: string[]; when?: string; fallback_keys?: string[] }[];
  };
  readonly check: { extends: string; script: string[]; rules: { if: string }[] };
  readonly pages: GitLabRecipe['check'] & {
    artifacts: { paths: string[]; when?: string };
    after_script?: unknown;
  };
  readonly variables: Record<string, string>;
}

const GITHUB: Runner = {
  host: 'github',
  file: '.github/workflows/publish.yml',
  schema: 'vendor.github-workflows',
  lines: (recipe) => (recipe as GitHubRecipe).jobs.check?.steps.flatMap(({ run = [] }) => run) ?? [],
  given: '_site',
};

const GITLAB: Runner = {
  host: 'gitlab',
  file: '.gitlab-ci.yml',
  schema: 'vendor.gitlab-ci',
  lines: (recipe) => {
    const { '.site': site, pages } = recipe as GitLabRecipe;
    return [[...site.before_script, ...pages.script].join('\n')];
  },
  given: 'public',
};

/** A program of the runner’s that is not to be run here: it notes what it was told. */
function standIn(folder: string, name: string, script: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, name), `#!/bin/bash\n${script}\n`);
  chmodSync(path.join(folder, name), 0o755);
}

/** Types a command of git as someone whom it knows. */
function git(folder: string, ...args: readonly string[]): string {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  const { status, stdout, stderr } = spawnSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

/** A change of words, which the host then has. Returns what git calls it. */
function pushChange(service: string): string {
  git(service, 'commit', '--quiet', '--allow-empty', '--message', 'A change of words');
  git(service, 'push', '--quiet', 'origin', 'main');
  return git(service, 'rev-parse', 'HEAD');
}

describe.each([GITLAB, GITHUB])('a service on $host', ({ host, file, schema, lines, given }) => {
  const service = path.join(kit.folder, host);
  const programs = path.join(kit.folder, `${host}-programs`);
  const asked = path.join(kit.folder, `${host}-asked`);
  const recipe = () => parse(readFileSync(path.join(service, file), 'utf8')) as unknown;

  beforeAll(async () => {
    const { exitCode, errors } = await typeCommand('init', [
      service,
      '--name',
      'Test Advocacy',
      '--host',
      host,
    ]);
    expect(errors).toBe('');
    expect(exitCode).toBe(0);
    // Small, so that the whole gate looks at it.
    rmSync(path.join(service, 'content'), { recursive: true });
    cpSync(kit.sample(SMALL), path.join(service, 'content'), { recursive: true });
    const bin = path.join(service, 'node_modules/.bin');
    // As npm puts it there.
    standIn(
      bin,
      'patient-rights-site',
      `exec '${process.execPath}' '${path.join(PROJECT, 'scripts/patient-rights-site.js')}' "$@"`,
    );
    const npm = spawnSync('bash', ['-c', 'command -v npm'], { encoding: 'utf8' }).stdout.trim();
    // Nothing is fetched: the program and a browser are here.
    standIn(programs, 'npm', `[ "$1" = ci ] && { echo "npm $*" >> '${asked}'; exit 0; }\nexec '${npm}' "$@"`);
    standIn(programs, 'apt-get', `echo "apt-get $*" >> '${asked}'`);
    // What the host keeps is another folder.
    const kept = path.join(kit.folder, `${host}-kept`);
    git(kit.folder, 'init', '--quiet', '--bare', kept);
    git(service, 'init', '--quiet', '--initial-branch', 'main');
    git(service, 'remote', 'add', 'origin', kept);
    made = pushChange(service);
  }, 60_000);

  /** The change that an edition is made of, as git calls it. */
  let made = '';

  /** Types the lines as a runner does: each shell ends at the first that fails, and so does the job. */
  function run(scripts = lines(recipe())) {
    const said = { status: 0, output: '' };
    for (const script of scripts) {
      const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
        cwd: service,
        encoding: 'utf8',
        env: {
          ...process.env,
          PATH: `${programs}:${process.env.PATH}`,
          SOURCE_DATE_EPOCH,
          CI: 'true',
          CI_COMMIT_BRANCH: 'main',
          CI_COMMIT_SHA: made,
        },
      });
      said.output += stdout + stderr;
      said.status = status ?? 1;
      if (said.status !== 0) break;
    }
    return said;
  }

  it('has the recipe of its host, and not that of another, with keys that the host knows', () => {
    expect(existsSync(path.join(service, '.gitlab-ci.yml'))).toBe(host === 'gitlab');
    expect(existsSync(path.join(service, '.github'))).toBe(host === 'github');
    const { status, stdout, stderr, error } = spawnSync(
      'check-jsonschema',
      ['--builtin-schema', schema, path.join(service, file)],
      { encoding: 'utf8' },
    );
    if (error) throw new Error(`${error.message}. “.ci/install-servers” installs it.`);
    expect(stdout + stderr).toContain('ok');
    expect(status).toBe(0);
  });

  it(
    'gives out nothing if the gate finds something, and the site once it is mended',
    () => {
      writeFileSync(path.join(service, 'content/leaflets/help/en.md'), FAULTY);
      const failed = run();
      expect(failed.output).toContain('identical-links-same-purpose');
      expect(failed.status).not.toBe(0);
      expect(existsSync(path.join(service, given))).toBe(false);

      writeFileSync(path.join(service, 'content/leaflets/help/en.md'), RIGHT);
      const { status, output } = run();
      expect(output).toContain('Published. Open _site/index.html');
      expect(status).toBe(0);
      const page = readFileSync(path.join(service, given, 'wales/en/help/index.html'), 'utf8');
      expect(page).toContain('You can ask for help.');
      expect(readFileSync(asked, 'utf8')).toContain('npm ci');
      if (host !== 'gitlab') return;
      expect(readFileSync(asked, 'utf8')).toContain(`Dir::Cache::archives=${service}/.apt`);
      expect(readdirSync(path.join(service, given)).filter((name) => name.startsWith('.'))).toEqual([]);
      const packed = readFileSync(path.join(service, given, 'wales/en/help/index.html.gz'));
      expect(gunzipSync(packed).toString('utf8')).toBe(page);
      expect(existsSync(path.join(service, given, 'sheets/help-wales-en-standard.pdf.gz'))).toBe(false);

      // Another branch has the same word in its name, and then a newer change comes while this edition is made.
      git(service, 'push', '--quiet', 'origin', 'main:refs/heads/a/main');
      const last = (recipe() as GitLabRecipe).pages.script.slice(-1);
      expect(run(last)).toEqual({ status: 0, output: '' });
      const newer = pushChange(service);
      const late = run(last);
      expect(late.status).toBe(1);
      expect(late.output).toContain('Nothing was published: main has a newer change');
      made = newer;
      expect(run(last)).toEqual({ status: 0, output: '' });
      git(service, 'remote', 'set-url', 'origin', path.join(kit.folder, 'nowhere'));
      const alone = run(last);
      expect(alone.status).toBe(1);
      expect(alone.output).toContain('it could not be found out what is newest in main. Run this job again.');
    },
    SLOW,
  );
});

it('GitLab keeps packages by what names them, and what the gate found also when it found something', () => {
  const recipe = parse(
    readFileSync(path.join(PROJECT, 'scripts/init/service/gitlab-ci.yml'), 'utf8'),
  ) as GitLabRecipe;
  const caches = recipe['.site'].cache;
  expect(caches.find(({ paths }) => paths.includes('.npm/'))?.key).toEqual({ files: ['package-lock.json'] });
  expect(recipe.variables.npm_config_cache).toBe('$CI_PROJECT_DIR/.npm');
  // In one branch it is gone on with, and a new branch begins with what the main one has.
  expect(caches.find(({ paths }) => paths.includes('.cache/'))).toMatchObject({
    key: 'checked-$CI_COMMIT_REF_SLUG',
    fallback_keys: ['checked-main'],
    when: 'always',
  });
  expect(caches.some(({ paths }) => paths.includes('.apt/'))).toBe(true);
  // Both begin with the same, and only the main branch is given out, and only if every line of it went well.
  const { check, pages } = recipe;
  expect([check.extends, pages.extends]).toEqual(['.site', '.site']);
  expect(pages.rules).toEqual([{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }]);
  expect(check.rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }]);
  expect(pages.artifacts).toEqual({ paths: ['public'] });
  expect(pages.script.join('\n')).not.toMatch(/--no-gate|\|\|/u);
  expect(pages).not.toHaveProperty('allow_failure');
});

it('GitHub keeps packages and what the gate found, and publishes in a job that needs the gate’s', () => {
  const { jobs, concurrency } = parse(
    readFileSync(path.join(PROJECT, 'scripts/init/service/github.yml'), 'utf8'),
  ) as GitHubRecipe;
  const { check, publish } = jobs;
  // Were only the last job held back, an older run could come to it later than a newer one.
  expect(concurrency).toEqual({
    group: `\${{ github.workflow }}-\${{ github.ref }}`,
    'cancel-in-progress': false,
  });
  expect(publish).not.toHaveProperty('concurrency');
  const step = (name: string) => check?.steps.find(({ uses = '' }) => uses.startsWith(`${name}@`));
  expect(step('actions/setup-node')?.with?.cache).toBe('npm');
  const { path: kept, key = '', 'restore-keys': from = '' } = step('actions/cache/restore')?.with ?? {};
  expect(kept).toBe('.cache');
  // What is under a key never changes, so each run has one of its own, and takes the newest that there is.
  expect(key).toContain('github.run_id');
  expect(key).toContain('github.run_attempt');
  expect(key.startsWith(from)).toBe(true);
  expect(step('actions/cache/save')).toMatchObject({ if: `\${{ !cancelled() }}`, with: { path: kept, key } });
  const order = check?.steps.map(({ uses, run }) => uses ?? run ?? '') ?? [];
  expect(order.indexOf('npm run build')).toBeLessThan(order.findIndex((one) => one.includes('upload-pages')));
  // A step without “if” is left out after one that failed.
  expect(step('actions/upload-pages-artifact')).not.toHaveProperty('if');
  expect(publish).toMatchObject({ needs: 'check', if: `\${{ github.ref == 'refs/heads/main' }}` });
  expect(check?.permissions).toBeUndefined();
});

it('takes a name with any letters, and no file in place of a folder', async () => {
  const home = path.join(kit.folder, 'letters');
  const name = 'Care $& Co, $1 $$ “all”';
  expect((await typeHere('init', [home, '--name', name])).exitCode).toBe(0);
  expect(parse(readFileSync(path.join(home, 'content/site.yaml'), 'utf8'))).toMatchObject({ service: name });
  expect(readFileSync(path.join(home, 'README.md'), 'utf8')).toContain(name);

  const file = path.join(home, 'README.md');
  const { exitCode, errors } = await typeHere('init', [file, '--name', name]);
  expect(errors).toBe(`“${file}” is a file. Nothing was changed. Choose another name.\n`);
  expect(exitCode).toBe(2);
});

it('may have no host, and learns which there are', async () => {
  const none = path.join(kit.folder, 'none');
  await typeHere('init', [none, '--name', 'Test Advocacy', '--host', 'none']);
  expect(readdirSync(none).sort()).toEqual(['.gitignore', '.vscode', 'README.md', 'content', 'package.json']);
  const wrong = await typeHere('init', [path.join(kit.folder, 'wrong'), '--host', 'gitlub']);
  expect(wrong.errors).toContain('Allowed choices are github, gitlab, none.');
  expect(wrong.exitCode).toBe(2);
});
