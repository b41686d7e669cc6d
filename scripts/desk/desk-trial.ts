import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer';
import { ensureBrowser, launchBrowser } from '../../a11y/browser/browser.ts';
import { freePort } from '../serve/free-port.ts';

/** Longest that anything is waited for, in milliseconds: machines that test have much else to do. */
const SOON = 120_000;

/** The parts of a desk that say when what they show can be seen. */
const PARTS = ['page', 'sheet', 'problems'] as const;

/** `npm start` on a folder of content, and its desk in a real browser. For tests and for measuring. */
export class DeskTrial {
  readonly content: string;
  readonly page: Page;
  readonly address: string;
  /** Where the command puts what it writes meanwhile. */
  readonly temporary: string;
  readonly #browser: Browser;
  readonly #command: ChildProcess;
  readonly #said: () => string;
  #closing = false;

  private constructor(
    content: string,
    { page, browser }: { page: Page; browser: Browser },
    { command, address, temporary, said }: Started,
  ) {
    this.content = content;
    this.page = page;
    this.address = address;
    this.temporary = temporary;
    this.#browser = browser;
    this.#command = command;
    this.#said = said;
    // Whoever waits for a desk whose command has ended by itself is told at once, and not when patience ends.
    command.once('close', (exitCode) => {
      if (this.#closing) return;
      console.error(`“npm start” ended by itself with ${exitCode}. It said:\n${said()}`);
      void browser.close();
    });
  }

  /** Starts both, and waits until the desk shows something. */
  static async start(content: string, asOf = '2026-11-22'): Promise<DeskTrial> {
    const started = await startCommand(content, asOf);
    const browser = await launchBrowser(await ensureBrowser(console.error));
    const page = await browser.newPage();
    await page.setViewport({ width: 1920, height: 1080 });
    await page.goto(started.address, { waitUntil: 'load', timeout: SOON });
    await page.waitForSelector('#problems-part[data-drawn]', { timeout: SOON });
    return new DeskTrial(content, { page, browser }, started);
  }

  /** Writes a file of the content. @param name from its folder */
  write(name: string, text: string): void {
    writeFileSync(path.join(this.content, name), text);
  }

  /** Which reading can be seen, in a part of the desk. */
  drawn(part: (typeof PARTS)[number]): Promise<number> {
    return this.page.$eval(`#${part}-part`, (section) => Number((section as HTMLElement).dataset.drawn ?? 0));
  }

  /** Waits until a part shows some words; of the page, those in its frame. */
  async shows(part: 'page' | 'sheet' | 'problems' | 'status', words: string): Promise<void> {
    const source = `(() => {
      const part = document.querySelector('${part === 'status' ? '#status' : `#${part}-part`}');
      const frame = part.querySelector('iframe:not([data-coming])');
      const inside = frame && frame.contentDocument ? frame.contentDocument.body.textContent : '';
      return (part.textContent + inside).includes(${JSON.stringify(words)});
    })()`;
    await this.page.waitForFunction(source, { timeout: SOON, polling: 50 }).catch(async () => {
      const shown = await this.page.$eval('body', (body) => body.innerText).catch(() => 'nothing any more');
      throw new Error(
        `The ${part} never said “${words}”. The desk said:\n${shown}\nThe command:\n${this.#said()}`,
      );
    });
  }

  /**
   * Saves a file, and waits until page, sheet and problems can be seen as they are after it.
   *
   * @returns milliseconds from the writing of the file, for each part
   */
  async save(name: string, text: string): Promise<Readonly<Record<(typeof PARTS)[number], number>>> {
    const before = Math.max(...(await Promise.all(PARTS.map((part) => this.drawn(part)))));
    const seen = PARTS.map(async (part) => {
      const source = `Number(document.querySelector('#${part}-part').dataset.drawn || 0) > ${before}`;
      await this.page.waitForFunction(source, { timeout: SOON, polling: 'raf' });
      return [part, performance.now()] as const;
    });
    // The browser must be looking when the file is written.
    await wait(50);
    const began = performance.now();
    this.write(name, text);
    const times = await Promise.all(seen);
    return Object.fromEntries(times.map(([part, at]) => [part, at - began])) as Record<
      (typeof PARTS)[number],
      number
    >;
  }

  /** Stops the command as Ctrl+C does. @returns what it ended with */
  async interrupt(): Promise<number | null> {
    this.#closing = true;
    const ended = new Promise<number | null>((resolve) => this.#command.once('close', resolve));
    this.#command.kill('SIGINT');
    return ended;
  }

  async end(): Promise<void> {
    await this.#browser.close();
    if (this.#command.exitCode === null && this.#command.signalCode === null) await this.interrupt();
    rmSync(this.temporary, { recursive: true, force: true });
  }
}

interface Started {
  readonly command: ChildProcess;
  readonly address: string;
  readonly temporary: string;
  readonly said: () => string;
}

async function startCommand(content: string, asOf: string): Promise<Started> {
  // A folder of its own, so that a test sees what is left in it.
  const temporary = mkdtempSync(path.join(tmpdir(), 'desk-trial-'));
  const port = await freePort();
  const command = spawn(
    process.execPath,
    [
      '--import',
      import.meta.resolve('tsx'),
      path.join(import.meta.dirname, '../start.ts'),
      ...['--content', content, '--port', String(port), '--as-of', asOf],
    ],
    { env: { ...process.env, TMPDIR: temporary, TEMP: temporary }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  const listen = (text: Buffer) => {
    said += text.toString();
  };
  command.stdout.on('data', listen);
  command.stderr.on('data', listen);
  for (const began = performance.now(); performance.now() - began < SOON; await wait(50)) {
    const address = /http:\S+\/desk\//u.exec(said)?.[0];
    if (address) return { command, address, temporary, said: () => said };
    if (command.exitCode !== null) break;
  }
  command.kill('SIGKILL');
  throw new Error(`“npm start” never told where the desk is. It said:\n${said}`);
}
