import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Option } from 'commander';
import { ask } from './command/ask.ts';
import { command, run } from './command/command.ts';
import { COMMANDS } from './command/commands.ts';
import { VERSION } from './command/version.ts';
import { CannotRun } from './model/cannot-run.ts';
import { NATIONS, type NationId } from './model/nation.ts';
import { EDITOR_EXTENSIONS, editorSettings } from './read/editor-schemas.ts';
import { SHIPPED } from './read/open-content.ts';

interface Options {
  readonly name?: string;
  readonly nation?: readonly NationId[];
  readonly host?: Host;
  readonly from?: string;
}

/** What publishes a site with each change, and its file in the folder of a service. */
const RECIPES = {
  github: { file: '.github/workflows/publish.yml', from: 'github.yml' },
  gitlab: { file: '.gitlab-ci.yml', from: 'gitlab-ci.yml' },
  none: undefined,
} as const;

type Host = keyof typeof RECIPES;

const HOSTS = Object.keys(RECIPES) as readonly Host[];

const SERVICE = path.join(import.meta.dirname, 'init/service');

/** `npx --ignore-scripts patient-rights-site init my-service`: a folder with what a service has of its own, and nothing else. */
const program = command(
  'init',
  'Makes the folder of a new service: your name, your words, and this program to install.',
  [
    'Your folder has only what is your own. Leaflets that you do not change come with this program, and so do changes of the law.',
    'Nothing that is there already is changed.',
  ].join('\n'),
)
  .name('npx --ignore-scripts patient-rights-site init')
  .usage('<folder> [options]')
  .argument('<folder>', 'the folder to make')
  .addOption(new Option('--name <name>', 'the name of your service'))
  .addOption(new Option('--nation <nation...>', 'the nations whose law you tell').choices(NATIONS))
  .addOption(
    new Option(
      '--host <host>',
      'what makes and publishes the site with each change (default: it asks, and else github)',
    ).choices(HOSTS),
  )
  .addOption(
    new Option(
      '--from <package>',
      'where to install this program from (default: the registry of npm, this version)',
    ),
  )
  .action(async (folder: string, options: Options) => {
    const home = path.resolve(folder);
    if (existsSync(home) && !statSync(home).isDirectory())
      throw new CannotRun(`“${folder}” is a file. Nothing was changed. Choose another name.`);
    if (existsSync(home) && readdirSync(home).length > 0)
      throw new CannotRun(
        `“${folder}” is there already, and not empty. Nothing was changed. Choose another name.`,
      );
    const name = options.name ?? (await ask('What is the name of your service?')) ?? 'My advocacy service';
    const nations = options.nation ?? NATIONS;
    const recipe = RECIPES[options.host ?? (await askHost())];
    const id = path
      .basename(home)
      .toLowerCase()
      .replace(/[^a-z0-9-]+/gu, '-')
      .replace(/^-+|-+$/gu, '');
    const files = {
      'package.json': packageFile(id || 'my-service', options.from ?? `^${VERSION}`),
      'README.md': ours('README.md'),
      '.gitignore': ours('gitignore'),
      ...(recipe && { [recipe.file]: ours(recipe.from) }),
      '.vscode/settings.json': editorSettings('node_modules/patient-rights-site/content/schemas'),
      '.vscode/extensions.json': EDITOR_EXTENSIONS,
      'content/site.yaml': ours('site.yaml'),
      'content/pages/about/en.md': aboutPage(),
    };
    for (const [file, text] of Object.entries(files)) {
      const place = path.join(home, file);
      mkdirSync(path.dirname(place), { recursive: true });
      // Functions, because in a text “$&” would mean what was found.
      const filled = text
        .replaceAll('{{service}}', () => inYaml(name, file))
        .replaceAll('{{nations}}', () => nations.join(', '));
      writeFileSync(place, filled);
    }
    console.log(
      [
        `${folder} is there. What comes next:`,
        '',
        `  cd ${folder}`,
        '  npm install',
        '  npm run check',
        '',
        'Then write how to reach your service into content/site.yaml. README.md says more.',
      ].join('\n'),
    );
  });

async function askHost(): Promise<Host> {
  const said = (await ask(`Where will the folder be kept: ${HOSTS.join(', ')}?`))?.toLowerCase() ?? 'github';
  const host = HOSTS.find((one) => one === said);
  if (host) return host;
  throw new CannotRun(
    `“${said}” is not one of ${HOSTS.join(', ')}. Nothing was made. Take none for any other.`,
  );
}

function ours(name: string): string {
  return readFileSync(path.join(SERVICE, name), 'utf8');
}

function shipped(name: string): string {
  return readFileSync(path.join(SHIPPED, name), 'utf8');
}

/** What the program says of itself, without what is only true of its sample. */
function aboutPage(): string {
  return shipped('pages/about/en.md')
    .replace('---\n', '---\ncopied-from: none\n')
    .replace(/^This is a sample site\..*$/mu, 'These leaflets are from {{ service.name }}.');
}

/** A name as YAML takes it, whatever is in it. */
function inYaml(name: string, file: string): string {
  return file.endsWith('.yaml') ? JSON.stringify(name) : name;
}

function packageFile(name: string, from: string): string {
  const { init: _, ...commands } = COMMANDS;
  const file = {
    name,
    // Without one, npm can’t list the packages of a release.
    version: '1.0.0',
    private: true,
    type: 'module',
    scripts: Object.fromEntries(Object.keys(commands).map((one) => [one, `patient-rights-site ${one}`])),
    dependencies: { 'patient-rights-site': from },
    // A browser is found on the computer, or installed by the first build.
    puppeteer: { skipDownload: true },
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

await run(program);
