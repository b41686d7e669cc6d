import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from './command/commands.ts';
import { NewUser } from './tutorial-trial/new-user.ts';

/** As the tests of other commands: the contents’ own dates are of about then. */
const SOURCE_DATE_EPOCH = '1795478400';

let user: NewUser;
let root: string;
let service: string;

beforeAll(() => {
  user = new NewUser();
  root = user.folder;
  user.linkPackages(root);
  service = path.join(root, 'riverside');
}, 120_000);

afterAll(() => user.leave());

function run(program: string, args: readonly string[], cwd: string) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH },
  });
  return { status, stdout, stderr };
}

/** Types a command of the program in the folder of the service. */
function type(...args: string[]) {
  const program = path.join(root, 'node_modules/patient-rights-site/scripts/patient-rights-site.js');
  return run(process.execPath, [program, ...args], existsSync(service) ? service : root);
}

function change(name: string, from: string | RegExp, to: string): void {
  const file = path.join(service, 'content', name);
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(file, text.replace(from, to));
}

describe.sequential('a new service, from the packed program', () => {
  it('is begun with a folder that has only what is its own', () => {
    const { status, stdout } = type(
      'init',
      'riverside',
      '--name',
      'Ryversyde: “Advocacy”',
      '--nation',
      'england',
    );
    expect(status).toBe(0);
    expect(stdout).toContain('npm install');
    const files = (readdirSync(service, { recursive: true }) as string[]).filter((file) =>
      /\.\w+$/u.test(file),
    );
    expect(files.map((file) => file.split(path.sep).join('/')).sort()).toEqual([
      '.github',
      '.github/workflows/publish.yml',
      '.gitignore',
      '.vscode',
      '.vscode/extensions.json',
      '.vscode/settings.json',
      'README.md',
      'content/pages/about/en.md',
      'content/site.yaml',
      'package.json',
    ]);
    const { scripts, dependencies } = JSON.parse(readFileSync(path.join(service, 'package.json'), 'utf8'));
    expect(dependencies['patient-rights-site']).toMatch(/^\^\d/u);
    expect(Object.keys(scripts)).toEqual(Object.keys(COMMANDS).filter((name) => name !== 'init'));
    const settings = JSON.parse(readFileSync(path.join(service, '.vscode/settings.json'), 'utf8'));
    const schemas = Object.keys(settings['yaml.schemas']);
    expect(schemas).toContain('./node_modules/patient-rights-site/content/schemas/place.schema.json');
    // They are in the packed program, beside which the service is here.
    for (const schema of schemas) expect(existsSync(path.join(root, schema))).toBe(true);
  });

  it('is not begun where something is already', () => {
    const { status, stderr } = type('init', service, '--name', 'Other');
    expect(status).toBe(2);
    expect(stderr).toContain('is there already, and not empty. Nothing was changed.');
    expect(readFileSync(path.join(service, 'README.md'), 'utf8')).toContain('Ryversyde');
  });

  it('is well from the beginning, but for what only its people know', () => {
    const { status, stdout, stderr } = type('check');
    expect(stderr + stdout).not.toContain('node_modules');
    // The name of a service stands in no dictionary, and is right.
    expect(stderr + stdout).not.toContain('spelling');
    expect(stdout).toContain('All is well');
    expect(stdout + stderr).toContain('contact-unchecked');
    expect(status).toBe(0);
  }, 60_000);

  it('is told what is wrong in its own leaflet, with the line, and what to write instead', () => {
    expect(type('copy', 'imha').status).toBe(0);
    change(
      'leaflets/imha/en.md',
      /^## What an advocate does\n/mu,
      '## What an advocate does\n\nYou have 14 days.\n',
    );
    const wrong = type('check');
    expect(wrong.status).toBe(1);
    expect(wrong.stdout + wrong.stderr).toMatch(/content\/leaflets\/imha\/en\.md:\d+:\d+ {2}number-typed/u);
    change('leaflets/imha/en.md', '\nYou have 14 days.\n', '\nYou can ask as often as you like.\n');
    expect(type('check').status).toBe(0);
  }, 120_000);

  it('makes pages and sheets with its own name, words and ward, and a screen for the ward', () => {
    const made = type('new', 'place', '--hospital', 'Riverside', '--ward', 'Willow');
    expect(made.stdout).toContain(
      'content/places/willow.yaml is there.\n“npm run check” says nothing of it.',
    );
    change('places/willow.yaml', '# kiosk: true', 'kiosk: true');
    change('site.yaml', /^sheets: .*$/mu, 'sheets: [standard]');
    const { status, stderr } = type('build', '--no-gate');
    expect(stderr).not.toMatch(/^\s+at /mu);
    expect(status).toBe(0);
    const page = readFileSync(path.join(service, '_preview/england/en/imha/index.html'), 'utf8');
    expect(page).toContain('Ryversyde: “Advocacy”');
    expect(page).toContain('You can ask as often as you like.');
    expect(existsSync(path.join(service, '_preview/sheets/imha-england-en-standard.pdf'))).toBe(true);
    expect(readFileSync(path.join(service, '_preview/kiosk/willow/index.html'), 'utf8')).toContain('Willow');
  }, 240_000);

  it('learns every command by typing --help, and what is meant by a wrong one', () => {
    const help = type('--help');
    for (const name of Object.keys(COMMANDS))
      expect(help.stdout).toMatch(new RegExp(`^  ${name} +\\w`, 'mu'));
    const wrong = type('biuld');
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain('Did you mean “build”?');
  });

  it('is told what a message means', () => {
    const told = type('why', 'number-typed');
    expect(told.stdout).toContain('{{ law.apply-within }}');
    // What tests captured is in the packed program, too.
    expect(told.stdout).toContain('is typed by hand, so it would stay when the law changes.');
    expect(told.status).toBe(0);
  });
});
