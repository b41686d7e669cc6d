import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { contentSample, frontMatter, GOOD_LEAFLET } from './read/content-sample.ts';
import { freePort } from './serve/free-port.ts';
import { ended, startCommand, type Typed } from './testing/type-command.ts';

/** Longest that a change may take to be seen; a quiet machine takes about a second. */
const SOON = 120_000;

const SITE_ADDRESS = /^The whole site follows at\n {2}(?<address>\S+)\n/mu;

describe('npm start', () => {
  let content: string;
  let temporary: string;
  let other: Server;
  let origin: string;
  let child: ChildProcess;
  let end: Promise<Typed>;
  let told = '';

  beforeAll(async () => {
    content = contentSample();
    const port = await freePort();
    // Another program may have it.
    other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    temporary = mkdtempSync(path.join(tmpdir(), 'start-'));
    const args = ['--content', content, '--port', String(port), '--as-of', '2026-11-22'];
    child = startCommand('start', args, { TMPDIR: temporary, TEMP: temporary });
    end = ended(child);
    const listen = (text: Buffer) => {
      told += text.toString();
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    const address = await vi.waitUntil(() => SITE_ADDRESS.exec(told)?.groups?.address, { timeout: SOON });
    origin = address.replace(/\/$/u, '');
    expect(origin).not.toBe(`http://127.0.0.1:${port}`);
  });

  afterAll(async () => {
    child.kill('SIGKILL');
    await end;
    other.close();
    for (const folder of [content, temporary]) rmSync(folder, { recursive: true, force: true });
  });

  /** Asks for a page until it says some words. */
  async function shows(address: string, words: string): Promise<string> {
    let html = '';
    for (const began = Date.now(); Date.now() - began < SOON; await wait(100)) {
      html = await fetch(`${origin}${address}`).then(
        (answer) => answer.text(),
        () => '',
      );
      if (html.includes(words)) return html;
    }
    throw new Error(`${address} never said “${words}”. It said:\n${html}\nThe command said:\n${told}`);
  }

  const write = (name: string, text: string) => writeFileSync(path.join(content, name), text);

  it('misses nothing that is saved while the site is written for the first time', async () => {
    const names = () => readdirSync(temporary, { encoding: 'utf8', recursive: true });
    // By then it has been read.
    await expect
      .poll(() => names().some((name) => name.includes('pictures-for-paper-')), {
        timeout: SOON,
        interval: 10,
      })
      .toBe(true);
    write('leaflets/help/en.md', `${frontMatter()}Saved in the first seconds.\n`);
    await shows('/england/en/help/', 'Saved in the first seconds.');
    write('leaflets/help/en.md', GOOD_LEAFLET);
  }, 240_000);

  it('shows the site, a change when it is saved, a problem on the page itself, and the site again once it is mended', async () => {
    await shows('/england/en/help/', 'You can say no.');

    write('leaflets/help/en.md', `${frontMatter()}Quite different words.\n`);
    expect(await shows('/england/en/help/', 'Quite different words.')).not.toContain('Italics');

    write('leaflets/help/en.md', `${frontMatter()}Some *slanted* words.\n`);
    const spoilt = await shows('/england/en/help/', 'Italics are hard to read.');
    expect(spoilt).toContain('leaflets/help/en.md:9:6');
    expect(spoilt).toContain('Some ');
    await shows('/wales/en/', 'Italics are hard to read.');

    const site = readFileSync(path.join(content, 'site.yaml'), 'utf8');
    write('site.yaml', 'service: [\n');
    await shows('/', 'This can’t be read as YAML');

    write('site.yaml', site);
    write('leaflets/help/en.md', `${frontMatter()}All is well again.\n`);
    expect(await shows('/england/en/help/', 'All is well again.')).not.toContain('Italics');
    expect(await shows('/', 'Test Advocacy')).not.toContain('YAML');

    mkdirSync(path.join(content, 'leaflets/new-one'));
    write('leaflets/new-one/en.md', `${frontMatter({ title: 'A new leaflet' })}This is new.\n`);
    await shows('/england/en/', 'A new leaflet');
    rmSync(path.join(content, 'leaflets/new-one'), { recursive: true });
    await expect
      .poll(() => fetch(`${origin}/england/en/`).then((answer) => answer.text()), { timeout: SOON })
      .not.toContain('A new leaflet');

    // The editor for writers is always there.
    expect(await shows('/edit/', 'Choose the folder')).toContain('noindex');
  }, 240_000);
});
