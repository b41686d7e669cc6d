import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from './serve/free-port.ts';
import { asShown, withoutAdvice } from './tutorial-trial/as-shown.ts';
import { LocalNginx, readableByAll } from './tutorial-trial/local-nginx.ts';
import { NewUser, type Printed } from './tutorial-trial/new-user.ts';
import { putInFile } from './tutorial-trial/put-in-file.ts';
import { DOCS, readPages, type Step } from './tutorial-trial/read-steps.ts';
import { timesAsText } from './tutorial-trial/times-as-text.ts';
import { wordsOfCommand } from './tutorial-trial/words-of-command.ts';
import { wordsOnPaper } from './tutorial-trial/words-on-paper.ts';

/**
 * Does what the tutorial says, page by page: types what is in its fences, writes what its fences show, and holds what is printed to
 * what it promises. `npm run tutorial` names a file here: then everything is fetched and checked anew, as it is for a new user, and
 * the times are written into that file.
 */
const TIMES = process.env.TUTORIAL_TIMES;

const PAGES = readPages('tutorial');

/** What is shown of a command that is meant to find something. */
const FINDS_SOMETHING: readonly string[] = ['colour-too-pale', 'two-mistakes', 'verify-changed'];

const user = new NewUser();
const service = path.join(user.folder, 'my-service');
const inService = (name: string) => path.join(service, name);
const served = `${user.folder}-served`;
const took: { readonly what: string; readonly seconds: number }[] = [];
const load = loadavg()[0] ?? 0;

let cwd = user.folder;
let last: { readonly command: string; readonly result: Printed } | undefined;
let nginx: LocalNginx | undefined;

beforeAll(() => {
  mkdirSync(served);
  readableByAll(served);
});

afterAll(async () => {
  await nginx?.stop();
  user.leave(served, `${user.folder}-npx`, `${user.folder}-nginx`);
});

async function take(step: Step, next: Step | undefined): Promise<void> {
  if (step.kind === 'file') {
    putInFile(inService(`content/${step.name}`), step.text);
  } else if (step.kind === 'type') {
    const ends = next?.kind === 'captured' && FINDS_SOMETHING.includes(next.name) ? 1 : 0;
    const result = await type(step.command);
    expect(result.exitCode, `${step.at}: ${step.command}\n${result.printed}`).toBe(ends);
    last = { command: step.command, result };
  } else {
    const text = await shown(step.name);
    if (text !== undefined)
      await expect(text).toMatchFileSnapshot(path.join(DOCS, `captured/${step.name}.txt`));
  }
}

async function shown(name: string): Promise<string | undefined> {
  // Times are no two times the same: see `npm run tutorial`.
  if (name === 'times') return undefined;
  if (name === 'sheet') {
    const sheets = readdirSync(inService('_site/sheets')).filter((file) => file.startsWith('ask-us-'));
    return sheets.map((file) => `_site/sheets/${file}\n`).join('');
  }
  if (name === 'verify-changed') {
    const page = path.join(served, 'england/en/imha/index.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace('advocate', 'unwanted advocate'));
    const result = await type(last?.command ?? '');
    expect(result.exitCode).toBe(1);
    return asShown(result.printed, user.folder);
  }
  const printed = asShown(last?.result.printed ?? '', user.folder);
  return name === 'check-first' ? printed : withoutAdvice(printed);
}

async function type(command: string): Promise<Printed> {
  const [program = '', ...args] = wordsOfCommand(command);
  const result = await (OTHERWISE[command]?.() ?? typeAsItIs(program, args));
  if (!took.some(({ what }) => what === asTimed(command)))
    took.push({ what: asTimed(command), seconds: result.seconds });
  return result;
}

function typeAsItIs(program: string, args: readonly string[]): Printed {
  if (program === 'cd') {
    cwd = path.join(cwd, args[0] ?? '');
    return NOTHING;
  }
  if (program === 'npx') return typeNpx(args);
  if (program !== 'npm' && program !== 'node') throw new Error(`Nobody has said how to try “${program}”.`);
  return user.type(
    program,
    args.map((word) => word.replace('/srv/patient-rights-site', served)),
    cwd,
  );
}

/** `npx` fetches a program into a folder of its own, and starts it. */
function typeNpx(args: readonly string[]): Printed {
  if (TIMES) return user.type('npx', ['--yes', ...args], cwd);
  const [first, option, packed, end, program, ...rest] = args;
  expect([first, option, packed, end, program]).toEqual([
    '--ignore-scripts',
    '--package',
    `./${user.packed}`,
    '--',
    'patient-rights-site',
  ]);
  const own = `${user.folder}-npx`;
  user.linkPackages(own);
  return user.type(path.join(own, 'node_modules/.bin/patient-rights-site'), rest, cwd);
}

const NOTHING: Printed = { exitCode: 0, printed: '', seconds: 0 };

/** What cannot be typed here as it stands: for want of an administrator, of a network or of an end. */
const OTHERWISE: Readonly<Record<string, () => Promise<Printed> | Printed>> = {
  'npm install': () => {
    if (TIMES) return user.type('npm', ['install'], cwd);
    user.linkPackages(cwd);
    user.writeLock(cwd);
    return NOTHING;
  },
  'npm start': showUntilItIsSeen,
  'npm run build': () => {
    if (!TIMES) user.takeCache(service);
    const result = user.type('npm', ['run', 'build'], cwd);
    if (!TIMES) user.keepCache(service);
    return result;
  },
  'sudo apt-get install nginx': () => NOTHING,
  'sudo cp node_modules/patient-rights-site/deploy/static/nginx.conf /etc/nginx/conf.d/leaflets.conf': () => {
    expect(existsSync(RECIPE)).toBe(true);
    return NOTHING;
  },
  'sudo mkdir --parents /srv/patient-rights-site': () => NOTHING,
  'sudo rsync --recursive --times --delete _site/ /srv/patient-rights-site/': () => {
    cpSync(inService('_site'), served, { recursive: true });
    return NOTHING;
  },
  'sudo nginx -t': async () => {
    nginx = await LocalNginx.start(RECIPE, served, `${user.folder}-nginx`, await freePort());
    return NOTHING;
  },
  'sudo systemctl reload nginx': () => NOTHING,
  // A new edition, as far as someone with a copy meets it.
  'npm install patient-rights-site@latest': () => {
    const leaflet = inService('node_modules/patient-rights-site/content/leaflets/imha/en.md');
    const before = readFileSync(leaflet, 'utf8');
    const after = before.replace(/^## What an advocate does\n/mu, '$&\nAsk for one at any time.\n');
    expect(after).not.toBe(before);
    writeFileSync(leaflet, after);
    return NOTHING;
  },
};

const RECIPE = inService('node_modules/patient-rights-site/deploy/static/nginx.conf');

async function showUntilItIsSeen(): Promise<Printed> {
  const port = await freePort();
  const bin = inService('node_modules/.bin/patient-rights-site');
  const child = spawn(bin, ['start', '--port', String(port)], {
    cwd,
    env: user.environment,
    stdio: 'ignore',
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  try {
    for (let tries = 0; tries < 3000 && child.exitCode === null; tries += 1) {
      const answer = await fetch(`http://127.0.0.1:${port}/england/en/index.html`).catch(() => undefined);
      if (answer?.ok) {
        expect(await answer.text()).toContain('Riverside Advocacy');
        return NOTHING;
      }
      await wait(100);
    }
    throw new Error('“npm start” shows no page.');
  } finally {
    child.kill('SIGINT');
    await gone;
  }
}

/** Without what is typed for one ward or leaflet alone. */
function asTimed(command: string): string {
  return command.startsWith('npx ') ? 'npx … init' : command.replace(/ -- .*$/u, '');
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0);
}

/** What is to be seen after a page, beside what it shows. */
const THEN: Readonly<Record<string, () => Promise<void> | void>> = {
  'tutorial/build': () => {
    const page = readFileSync(inService('_site/england/en/ask-us/index.html'), 'utf8');
    expect(page).toContain('Riverside Advocacy');
    expect(page).toMatch(/in the first\s(?:<[^>]+>)*14 days/u);
    expect(page).not.toContain('name="source" content="/');
    const styles = readdirSync(inService('_site/assets')).filter((file) => file.endsWith('.css'));
    const look = styles.map((file) => readFileSync(inService(`_site/assets/${file}`), 'utf8')).join('');
    expect(look).toContain('#00576c');
    // What took long is kept in its own folder, and not among what is installed.
    expect(readdirSync(inService('.cache'))).toEqual(expect.arrayContaining(['gate', 'sheets']));
    if (TIMES)
      took.push({
        what: 'npm run build, once more',
        seconds: user.type('npm', ['run', 'build'], cwd).seconds,
      });
  },
  'tutorial/print': async () => {
    const print = readFileSync(inService('_site/england/en/print/index.html'), 'utf8');
    const sheet = 'ask-us-england-en-standard.pdf';
    expect(print).toContain(`/sheets/${sheet}"`);
    expect(await wordsOnPaper(inService(`_site/sheets/${sheet}`))).toEqual(
      expect.arrayContaining(['How', 'ask', 'help', 'advocate', 'private', 'nurse']),
    );
    const poster = readdirSync(inService('_site/prints')).find((file) => /willow.*-large\.pdf$/u.test(file));
    expect(await wordsOnPaper(inService(`_site/prints/${poster}`))).toEqual(
      expect.arrayContaining(['Willow', 'January', 'February', 'Day', 'room']),
    );
  },
  'tutorial/server': async () => {
    const answer = await nginx?.get('/england/en/ask-us/');
    expect(answer?.status).toBe(200);
    expect(answer?.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await answer?.text()).toContain('How to ask us for help');
    expect((await nginx?.get('/sheets/ask-us-england-en-standard.pdf'))?.headers.get('content-type')).toBe(
      'application/pdf',
    );
  },
};

// What a page leaves is what the next one begins with, so none can be tried twice.
describe.sequential('the tutorial', { retry: 0, timeout: 900_000 }, () => {
  let done = 0;

  it.each(PAGES)('$title', async ({ name, steps }) => {
    expect(PAGES[done]?.name, 'The page before has failed.').toBe(name);
    for (const [index, step] of steps.entries()) await take(step, steps[index + 1]);
    await THEN[name]?.();
    done += 1;
  });

  it.runIf(TIMES)('tells how long it took', () => {
    const computer = {
      cores: availableParallelism(),
      load,
      node: process.version,
      installedBytes: bytesIn(inService('node_modules')),
    };
    writeFileSync(TIMES ?? '', timesAsText(took, computer));
  });
});
