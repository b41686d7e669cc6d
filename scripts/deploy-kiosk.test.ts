import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './kiosk-trial/full-chromium.ts';
import { canSetPolicies, programWithPolicies } from './kiosk-trial/with-policies.ts';
import { type ServedSite, serveSite } from './serve/serve-site.ts';

const FOLDER = path.resolve(import.meta.dirname, '../deploy/kiosk');
const read = (file: string) => readFileSync(path.join(FOLDER, file), 'utf8');

const POLICIES: Readonly<Record<string, unknown>> = JSON.parse(read('chromium-policy.json'));
const UNITS = ['kiosk-server.service', 'kiosk-browser.service'];

/** Words that stand in the program of the browser as they are, each between two zeros. */
function knownToBrowser(program: string, words: readonly string[]): ReadonlySet<string> {
  const { stdout } = spawnSync('grep', ['-azxF', words.join('\n'), program], { encoding: 'latin1' });
  return new Set(stdout.split('\0'));
}

/** The program itself, whatever script starts it. */
async function browserProgram(): Promise<string> {
  const browser = await launchChromium();
  try {
    return readlinkSync(`/proc/${browser.process()?.pid}/exe`);
  } finally {
    await browser.close();
  }
}

interface RegistryFile {
  readonly keys: readonly string[];
  /** By name: numbers as they are, lists as lists. */
  readonly values: Readonly<Record<string, number | readonly string[]>>;
}

function registryFile(text: string): RegistryFile {
  const values: Record<string, number | string[]> = {};
  const keys: string[] = [];
  for (const line of text.split('\r\n').slice(1)) {
    const [, key] = /^\[(.+)\]$/u.exec(line) ?? [];
    const [, name = '', number, words = ''] = /^"(\w+)"=(?:dword:([0-9a-f]{8})|"(.*)")$/u.exec(line) ?? [];
    if (key !== undefined) keys.push(key);
    else if (number !== undefined) values[name] = Number.parseInt(number, 16);
    else if (name !== '') {
      const list = keys.at(-1)?.split('\\').at(-1) ?? '';
      const before = values[list];
      values[list] = [...(Array.isArray(before) ? before : []), words];
    } else expect(line, 'a line that is neither a value nor a comment').toMatch(/^(?:;.*)?$/u);
  }
  return { keys, values };
}

/** The same value, as it stands in the registry for Edge. */
function inEdge(value: unknown): unknown {
  if (typeof value === 'boolean') return Number(value);
  return Array.isArray(value) ? value.map((one) => String(one).replace(/^chrome:/u, 'edge:')) : value;
}

const flagsIn = (text: string) =>
  [...text.matchAll(/(?<![\w-])--([a-z][a-z-]+)/gu)].map(([, flag = '']) => flag);

describe('what is there for setting up a kiosk', () => {
  it('is named in its guide, file by file', () => {
    const guide = read('README.md');
    const files = readdirSync(FOLDER).filter((file) => file !== 'README.md');
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) expect(guide).toContain(`](${file})`);
  });

  it('opens one address only, and it is the one that is served', () => {
    const address = /https?:\/\/\S+$/u.exec(read('kiosk-browser.service').split('\nRestart')[0] ?? '')?.[0];
    expect(address).toBe('http://127.0.0.1:8080/');
    // Besides, what shows a technician these policies, and what prints.
    expect(POLICIES.URLAllowlist).toEqual([
      address?.replace(/\/$/u, ''),
      'chrome://policy',
      'chrome://print',
    ]);
    expect(POLICIES.RestoreOnStartupURLs).toEqual([address]);
    expect(read('kiosk-server.service')).toContain('--port 8080');
  });

  it('never takes away the copy of the pages that is kept for when the network is down', () => {
    const kept = JSON.stringify([POLICIES.BrowsingDataLifetime, POLICIES.ClearBrowsingDataOnExitList]);
    expect(kept).toContain('browsing_history');
    expect(kept).not.toMatch(/cookies_and_other_site_data|hosted_app_data/u);
    expect(flagsIn(read('kiosk-browser.service'))).not.toContain('incognito');
  });

  it('exchanges one edition for the next, however often, and for none if there is no new one', () => {
    const [, block = ''] = /\n## An update\n[\s\S]*?```sh\n([\s\S]*?)```/u.exec(read('README.md')) ?? [];
    const folder = mkdtempSync(path.join(tmpdir(), 'kiosk-update-'));
    const edition = (name: string) => path.join(folder, name, 'index.html');
    // Nobody is asked for a password, and nothing is started.
    const script = `sudo() { [ "$1" = systemctl ] || "$@"; }\n${block.replaceAll('/srv/', `${folder}/`)}`;
    const type = () => spawnSync('sh', ['-c', script], { encoding: 'utf8' });
    try {
      mkdirSync(path.join(folder, 'kiosk'));
      writeFileSync(edition('kiosk'), '0');
      for (const next of [1, 2, 3, 4]) {
        mkdirSync(path.join(folder, 'kiosk-new'));
        writeFileSync(edition('kiosk-new'), String(next));
        expect(type().stderr).toBe('');
        expect(readFileSync(edition('kiosk'), 'utf8')).toBe(String(next));
        expect(readFileSync(edition('kiosk-old'), 'utf8')).toBe(String(next - 1));
        expect(readdirSync(path.join(folder, 'kiosk-old'))).toEqual(['index.html']);
        expect(readdirSync(folder).sort()).toEqual(['kiosk', 'kiosk-old']);
      }
      type();
      expect(readFileSync(edition('kiosk'), 'utf8')).toBe('4');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each(UNITS)('is a unit that systemd takes: %s', (unit) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'unit-'));
    try {
      // Programs that are not on this machine are on a kiosk.
      const text = read(unit).replace(/^(ExecStart=)(\S+)/mu, (all, key, program) =>
        isProgram(program) ? all : `${key}/bin/true`,
      );
      const copy = path.join(folder, unit);
      writeFileSync(copy, text);
      const { status, stderr, error } = spawnSync('systemd-analyze', ['verify', copy], { encoding: 'utf8' });
      if (error) expect(sectionsOf(text)).toEqual(['Unit', 'Service', 'Install']);
      else expect([status, stderr]).toEqual([0, '']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** For machines without systemd: that every line is a section, a key with a value, a comment, or goes on from the last. */
function sectionsOf(unit: string): readonly string[] {
  for (const line of unit.replace(/\\\n/gu, '').split('\n')) {
    expect(line).toMatch(/^(?:\[\w+\]|[A-Z]\w+=.*|#.*|)$/u);
  }
  return [...unit.matchAll(/^\[(\w+)\]$/gmu)].map(([, name = '']) => name);
}

describe('the browser that is installed', { timeout: 60_000 }, () => {
  let program: string;

  beforeAll(async () => {
    program = await browserProgram();
  }, 60_000);

  it('knows every policy by its name', () => {
    const names = Object.keys(POLICIES);
    const known = knownToBrowser(program, [...names, 'KioskPrintsInGold']);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
    expect(known).not.toContain('KioskPrintsInGold');
  });

  it('knows every flag it is started with', () => {
    const flags = [
      ...flagsIn(read('kiosk-browser.service').split('/usr/bin/chromium')[1] ?? ''),
      ...[...read('README.md').matchAll(/`--([a-z-]+)[^`]*` of the browser/gu)].map(([, flag = '']) => flag),
    ];
    expect(flags).toEqual(expect.arrayContaining(['kiosk', 'hide-crash-restore-bubble', 'kiosk-printing']));
    const known = knownToBrowser(program, [...flags, 'in-gold']);
    expect(flags.filter((flag) => !known.has(flag))).toEqual([]);
    expect(known).not.toContain('in-gold');
  });

  it('shares its policies with Edge, but for those that the notes on Windows lead to the reference of', () => {
    const text = read('edge-policy.reg');
    expect(text).toMatch(/^Windows Registry Editor Version 5\.00\r\n/u);
    const { keys, values } = registryFile(text);
    for (const key of keys) expect(key).toMatch(/^HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge/u);
    const shared = Object.keys(values).filter((name) => name in POLICIES);
    expect(shared.length).toBeGreaterThan(35);
    for (const name of shared) {
      expect(values[name], name).toEqual(inEdge(POLICIES[name]));
    }
    const notes = read('windows-assigned-access.md');
    for (const name of Object.keys(values).filter((one) => !shared.includes(one))) {
      expect(notes, name).toContain(`\`${name}\``);
    }
  });
});

// A machine may forbid this. The names are held to the browser above all the same.
describe.runIf(canSetPolicies())('the browser under these policies', { timeout: 90_000 }, () => {
  const site = mkdtempSync(path.join(tmpdir(), 'edition-'));
  const profiles: string[] = [];
  let served: ServedSite;
  let locked: ReturnType<typeof programWithPolicies>;

  const root = () => served.addresses[0] ?? '';

  beforeAll(async () => {
    writeFileSync(path.join(site, 'index.html'), '<!doctype html><title>Start</title><h1>Start</h1>');
    served = await serveSite(site, { host: '127.0.0.1', port: 0 });
    const here = JSON.parse(read('chromium-policy.json').replaceAll('8080', String(served.port)));
    // With it, nobody can drive the browser: no test either.
    delete here.DeveloperToolsAvailability;
    here.URLAllowlist.push(pathToFileURL(site).href);
    locked = programWithPolicies(here);
  });

  afterAll(async () => {
    await served.close();
    locked.remove();
    for (const folder of [site, ...profiles]) rmSync(folder, { recursive: true, force: true });
  });

  function profile(): string {
    const folder = mkdtempSync(path.join(tmpdir(), 'profile-'));
    profiles.push(folder);
    return folder;
  }

  it('takes every one of them', async () => {
    const browser = await launchChromium({ program: locked.program, args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      await page.goto('chrome://policy');
      await page.waitForFunction(`(${rowsOfPolicies})().some(({ status }) => status === 'OK')`);
      const rows = (await page.evaluate(`(${rowsOfPolicies})()`)) as { name: string; status: string }[];
      const told = rows.filter(({ name }) => name in POLICIES && name !== 'DeveloperToolsAvailability');
      expect(told).toHaveLength(Object.keys(POLICIES).length - 1);
      // Those that a newer browser has another name for are there for older ones.
      expect(told.filter(({ status }) => status !== 'OK')).toEqual([
        { name: 'AutofillAddressEnabled', status: 'Deprecated' },
        { name: 'AutofillCreditCardEnabled', status: 'Deprecated' },
      ]);
    } finally {
      await browser.close();
    }
  });

  it('shows the edition, and nothing else of this computer or any other', async () => {
    const browser = await launchChromium({ program: locked.program, args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      await page.goto(root());
      expect(await page.title()).toBe('Start');
      // From a disk, as the guide says it.
      await page.goto(pathToFileURL(path.join(site, 'index.html')).href);
      expect(await page.title()).toBe('Start');
      const elsewhere = [
        `http://localhost:${served.port}/`,
        'https://example.org/',
        'chrome://settings/',
        'chrome://history/',
        'chrome://flags/',
        'file:///etc/',
        `view-source:${root()}`,
      ];
      const said: (string | undefined)[] = [];
      for (const address of elsewhere) {
        const other = await browser.newPage();
        said.push(
          await other.goto(address).then(
            () => `${address} was opened`,
            ({ message }: Error) => message.split(' at ')[0],
          ),
        );
      }
      expect(said).toEqual(elsewhere.map(() => 'net::ERR_BLOCKED_BY_ADMINISTRATOR'));
    } finally {
      await browser.close();
    }
  });

  it('keeps a copy of pages, and no history, when it ends', async () => {
    const visited = async (folder: string, program?: string) => {
      const browser = await launchChromium({
        profile: folder,
        args: ['--no-sandbox'],
        ...(program !== undefined && { program }),
      });
      try {
        const page = await browser.newPage();
        await page.goto(root());
        const kept = await page.evaluate('caches.keys()');
        await page.evaluate(`caches.open('kiosk').then((copy) => copy.put('/', new Response('Start')))`);
        return kept;
      } finally {
        await browser.close();
      }
    };
    const told = (folder: string) => {
      const history = path.join(folder, 'Default/History');
      return existsSync(history) && readFileSync(history).includes(`127.0.0.1:${served.port}`);
    };
    const [forgetful, usual] = [profile(), profile()];
    expect(await visited(forgetful, locked.program)).toEqual([]);
    expect(await visited(forgetful, locked.program)).toEqual(['kiosk']);
    expect(told(forgetful)).toBe(false);
    await visited(usual);
    expect(told(usual)).toBe(true);
  });
});

/** What the page `chrome://policy` tells of each, as it runs there. */
const rowsOfPolicies = `() => {
  const rows = [];
  const look = (root) => {
    for (const element of root.querySelectorAll('*')) {
      const inside = element.shadowRoot;
      if (!inside) continue;
      if (element.localName === 'policy-row') {
        const words = (name) => inside.querySelector(name)?.textContent.trim();
        rows.push({ name: words('.policy.row .name'), status: words('.policy.row .messages') });
      }
      look(inside);
    }
  };
  look(document);
  return rows;
}`;
