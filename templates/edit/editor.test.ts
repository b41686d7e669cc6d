import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Frame, HTTPRequest, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readChecked } from '../../scripts/command/read-checked.ts';
import { launchChromium } from '../../scripts/kiosk-trial/full-chromium.ts';
import { typeCommand } from '../../scripts/testing/type-command.ts';
import { filesOf, TODAY, type WrittenEditor, writtenEditor } from './trial/written-editor.ts';

/** Longest that anything may take to be seen; a quiet machine takes some seconds to read the content for the first time. */
const SOON = 120_000;

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What Sveltia CMS itself fails, by screen: see deploy/edit/README.md. */
const KNOWN = path.join(import.meta.dirname, '../../deploy/edit/known-failures.json');

/** Puts the content into a folder of the browser’s own, and lets the picker give that one: no picker can be driven without a window. */
const SEED = `async (files, name = 'my-leaflets') => {
  const top = await (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
  for (const [name, base64] of Object.entries(files)) {
    const parts = ('content/' + name).split('/');
    const last = parts.pop();
    let folder = top;
    for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
    const writable = await (await folder.getFileHandle(last, { create: true })).createWritable();
    await writable.write(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
    await writable.close();
  }
  window.showDirectoryPicker = async () => top;
}`;

/** Every file of such a folder, in base64. */
const TAKE_OUT = `async (name) => {
  const found = {};
  const walk = async (folder, before) => {
    for await (const [name, handle] of folder.entries()) {
      if (handle.kind === 'directory') await walk(handle, before + name + '/');
      else {
        const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
        let letters = '';
        for (const byte of bytes) letters += String.fromCharCode(byte);
        found[before + name] = btoa(letters);
      }
    }
  };
  const top = await (await navigator.storage.getDirectory()).getDirectoryHandle(name);
  await walk(await top.getDirectoryHandle('content'), '');
  return found;
}`;

let editor: WrittenEditor;
let browser: Browser;
let page: Page;
const elsewhere: string[] = [];
const failures: Record<string, Record<string, number>> = {};

beforeAll(async () => {
  editor = await writtenEditor();
  browser = await launchChromium();
  page = await browser.newPage();
  page.setDefaultTimeout(SOON);
  await page.setViewport({ width: 1366, height: 768 });
  page.on('requestfinished', (request) => note(request.url()));
  page.on('requestfailed', (request) => {
    // What the policy of the page forbids never leaves the browser.
    if (request.failure()?.errorText !== undefined && request.failure()?.errorText !== 'csp')
      note(request.url());
  });
  await page.goto(`${editor.address}edit/`);
  await page.evaluate(`(${SEED})(${JSON.stringify(filesOf(editor.content))})`);
}, 2 * SOON);

afterAll(async () => {
  await browser?.close();
  await editor?.remove();
});

function note(address: string): void {
  if (!address.startsWith(editor.address) && !/^(?:blob|data):/u.test(address)) elsewhere.push(address);
}

const taken = async (folder = 'my-leaflets') =>
  (await page.evaluate(`(${TAKE_OUT})('${folder}')`)) as Record<string, string>;
/** Puts files into a folder, as another program would. */
const put = (files: Record<string, string>, folder = 'my-leaflets') =>
  page.evaluate(
    `(${SEED})(${JSON.stringify(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text).toString('base64')])))}, '${folder}')`,
  );
/** Goes to the end of the words of a leaflet. */
const goToEnd = async () => {
  // It is filled after it is drawn; and a dialog that is being closed would take the focus away once more.
  await page.waitForFunction(
    `document.querySelector('textarea')?.value && !document.querySelector('dialog[open]')`,
  );
  await page.focus('textarea');
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
};
/** Writes below all that stands in the words of a leaflet. */
const typeBelow = async (words: string) => {
  await goToEnd();
  await page.keyboard.type(words);
  expect(await page.$eval('textarea', ({ value }) => value)).toContain(words.trim());
};
const textOf = (files: Record<string, string>, name: string) =>
  Buffer.from(files[name] ?? '', 'base64').toString('utf8');

const saying = async (words: string) => {
  for (const began = Date.now(); Date.now() - began < SOON; await wait(200)) {
    for (const frame of page.frames()) if ((await said(frame)).includes(words)) return frame;
  }
  throw new Error(`Nothing says “${words}”.`);
};

/** What a frame says; nothing where it has gone meanwhile. */
const said = async (frame: Frame) => {
  try {
    return String(await frame.evaluate('document.body ? document.body.innerText : ""'));
  } catch {
    return '';
  }
};

const press = async (name: string) => {
  const button = await page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`);
  await button?.click();
};

/** A message of Sveltia CMS moves while it comes up, so that a mouse may miss its button. */
const closeMessage = async () => {
  const button = await page.waitForSelector('::-p-aria([name="OK"][role="button"])');
  await button?.evaluate((one) => (one as HTMLElement).click());
};

/** What axe finds when nothing moves any more. */
async function calmAxe(frame: Frame): Promise<Record<string, number>> {
  for (let before = await axe(frame); ; ) {
    await wait(1000);
    const now = await axe(frame);
    if (JSON.stringify(now) === JSON.stringify(before)) return now;
    before = now;
  }
}

/** What axe finds, by rule: how many elements. */
async function axe(frame: Frame): Promise<Record<string, number>> {
  await frame.evaluate(AXE);
  // The frame beside the form is looked at by itself.
  const found = (await frame.evaluate(
    `axe.run(document, { iframes: false }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.length]))`,
  )) as [string, number][];
  return Object.fromEntries(found.sort(([one], [other]) => (one < other ? -1 : 1)));
}

describe('a writer without an account', () => {
  it('begins on a page of ours, which passes', async () => {
    expect(await axe(page.mainFrame())).toEqual({});
    // What is in the folder is read there, and lies nowhere else.
    const given = await page.evaluate(`fetch('content.json').then((answer) => answer.json())`);
    expect(given).not.toHaveProperty('own');
    expect(given).toHaveProperty('measured');
  });

  it(
    'chooses a folder that Git does not know, and sees its leaflets',
    async () => {
      await press('Choose the folder');
      await saying('Ask for a tribunal');
      failures.list = await calmAxe(page.mainFrame());
    },
    SOON,
  );

  it(
    'opens a leaflet, with the real page beside it',
    async () => {
      await page.evaluate(`location.hash = '#/collections/leaflets/entries/imha/en'`);
      await saying('Nothing to mend in this file');
      const shown = await saying('An advocate helps you say what you want to say.');
      expect(shown.url()).toBe('about:srcdoc');
      failures.entry = await calmAxe(page.mainFrame());
    },
    SOON,
  );

  it(
    'sees what is typed on the page, and a deadline typed by hand as a problem, in the words of the check',
    async () => {
      const shown = await saying('An advocate helps you say what you want to say.');
      // A link in the page leads nowhere: another page would stand there instead, or one that may not be looked at.
      await shown.$eval('main a[href]', (link) => (link as HTMLElement).click());
      await wait(1000);
      expect(await said(shown)).toContain('An advocate helps you say what you want to say.');
      await typeBelow('\n\nYou can ask a nurse within 14 days.');
      const pane = await saying('1 problem to mend');
      expect(await said(pane)).toContain(
        '“14 days” is typed by hand, so it would stay when the law changes.',
      );
      expect(await said(pane)).toMatch(/Line \d+: “You can ask a nurse within 14 days.”/u);
      await saying('What an advocate does');
      // Our own part passes, with a problem in it.
      expect(await axe(pane)).toEqual({});
    },
    SOON,
  );

  it(
    'is asked before a problem is saved, can go back, and has lost nothing',
    async () => {
      const before = await taken();
      await press('Save');
      await page.waitForSelector('dialog.before-saving');
      const asked = await page.$eval('dialog.before-saving', (dialog) => dialog.textContent);
      expect(asked).toContain('“14 days” is typed by hand');
      const all = await axe(page.mainFrame());
      expect(Object.keys(all).filter((rule) => !Object.keys(failures.entry ?? {}).includes(rule))).toEqual(
        [],
      );
      await press('Go back and mend it');
      await saying('Nothing was saved. Your changes are still here.');
      await closeMessage();
      expect(await page.$eval('textarea', ({ value }) => value)).toContain('within 14 days');
      expect(await taken()).toEqual(before);
    },
    SOON,
  );

  it(
    'mends it, and saves one sentence, with every other byte as it was',
    async () => {
      const before = await taken();
      await goToEnd();
      for (const _ of 'within 14 days.') await page.keyboard.press('Backspace');
      await page.keyboard.type('at any time.');
      await saying('Nothing to mend in this file');
      expect(await (await saying('You can ask a nurse at any time.')).title()).not.toBe('');
      await press('Save');
      await saying('Ask for a tribunal');
      const after = await taken();
      const name = 'leaflets/imha/en.md';
      expect(textOf(after, name)).toBe(`${textOf(before, name)}\nYou can ask a nurse at any time.\n`);
      expect({ ...after, [name]: '' }).toEqual({ ...before, [name]: '' });
    },
    SOON,
  );

  it(
    'writes over nothing that another program has saved meanwhile, loses nothing, and keeps the line ends of the file',
    async () => {
      const name = 'leaflets/imha/en.md';
      const saved = textOf(await taken(), name);
      await page.evaluate(`location.hash = '#/collections/leaflets/entries/imha/en'`);
      await saying('Nothing to mend in this file');
      await typeBelow(' You can ask twice.');
      const theirs = saved.replace('at any time', 'by day or by night');
      await put({ [name]: theirs });
      await press('Save');
      await saying(`The file “${name}” was changed outside this page`);
      await closeMessage();
      expect(textOf(await taken(), name)).toBe(theirs);
      expect(await page.$eval('textarea', ({ value }) => value)).toContain('You can ask twice.');
      await put({ [name]: saved.replaceAll('\n', '\r\n') });
      await press('Save');
      await saying('Ask for a tribunal');
      const now = `${saved.trimEnd()} You can ask twice.\n`.replaceAll('\n', '\r\n');
      expect(textOf(await taken(), name)).toBe(now);
    },
    SOON,
  );

  it(
    'adds a day on which an advocate comes to a ward, which keeps the comments of the file',
    async () => {
      const before = await taken();
      await page.evaluate(`location.hash = '#/collections/places/entries/sample-ward'`);
      await page.waitForSelector('[data-key-path="drop-ins"] .toolbar.top .actions button');
      await page.$eval('[data-key-path="drop-ins"] .toolbar.top .actions button', (add) =>
        (add as HTMLElement).click(),
      );
      const type = async (key: string, words: string) => {
        // Sveltia CMS draws a field when it comes into view.
        const place = `[data-key-path="drop-ins.0.${key}"]`;
        await page.waitForSelector(place);
        await page.$eval(place, (field) => field.scrollIntoView({ block: 'center' }));
        const field = await page.waitForSelector(`${place} input`);
        await field?.focus();
        await page.keyboard.type(words);
      };
      await type('on', '05132027');
      await type('from', '14:00');
      await type('to', '15:30');
      await type('room.en', 'Day room');
      await saying('Nothing to mend in this file');
      await press('Save');
      for (const began = Date.now(); Date.now() - began < SOON; await wait(200)) {
        if (textOf(await taken(), 'places/sample-ward.yaml').includes('\ndrop-ins:\n')) break;
      }
      const name = 'places/sample-ward.yaml';
      const written = textOf(await taken(), name);
      expect(written.startsWith(textOf(before, name))).toBe(true);
      expect(written.slice(textOf(before, name).length)).toBe(
        'drop-ins:\n  - on: 2027-05-13\n    from: "14:00"\n    to: "15:30"\n    room:\n      en: Day room\n',
      );
    },
    SOON,
  );

  it(
    'has made a folder that the program reads without a problem, and builds, with the new words',
    async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'edited-'));
      try {
        for (const [name, base64] of Object.entries(await taken())) {
          const file = path.join(folder, 'content', name);
          mkdirSync(path.dirname(file), { recursive: true });
          writeFileSync(file, Buffer.from(base64, 'base64'));
        }
        const content = path.join(folder, 'content');
        const { problems, site } = await readChecked({ content, asOf: TODAY, today: TODAY });
        expect(problems).toEqual([]);
        expect(site?.places.find(({ id }) => id === 'sample-ward')?.dropIns.map(({ on }) => on)).toEqual([
          '2027-05-13',
        ]);
        const { exitCode, errors } = await typeCommand('build', [
          ...['--kiosk', 'sample-ward', '--no-gate', '--content', content, '--as-of', TODAY],
          ...['--out', path.join(folder, 'ward')],
        ]);
        expect([exitCode, errors.includes('problem')]).toEqual([0, false]);
        const screens = filesOf(path.join(folder, 'ward-preview'));
        const told = Object.keys(screens).filter((name) =>
          textOf(screens, name).includes('ask a nurse at any time'),
        );
        expect(told.length).toBeGreaterThan(0);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    2 * SOON,
  );

  it('has asked nobody else for anything', () => {
    expect(elsewhere).toEqual([]);
  });
});

it(
  'works in the folder that is chosen, and not in the one of the last time',
  async () => {
    await page.goto('about:blank');
    await page.goto(`${editor.address}edit/`);
    const files = filesOf(editor.content);
    const name = 'leaflets/imha/en.md';
    const other = textOf(files, name).replace('title: Your right to an advocate', 'title: Another title');
    const changed = { ...files, [name]: Buffer.from(other).toString('base64') };
    await page.evaluate(`(${SEED})(${JSON.stringify(changed)}, 'another-folder')`);
    await put({ [BROKEN]: brokenText() }, 'another-folder');
    await press('Choose the folder');
    await saying('Another title');
  },
  SOON,
);

const BROKEN = 'leaflets/tribunal/en.md';
/** With a bracket at its top that nobody has closed. */
const brokenText = () =>
  textOf(filesOf(editor.content), BROKEN).replace(/^nations: .*$/mu, 'nations: [england');

it(
  'keeps the lines at the top that have a mistake, and saves the words below them',
  async () => {
    await page.evaluate(`location.hash = '#/collections/leaflets/entries/tribunal/en'`);
    const pane = await saying('Here you can change only the words.');
    await saying('problem');
    expect(await said(pane)).toMatch(/Line \d+: “/u);
    expect(await axe(pane)).toEqual({});
    await typeBelow('\n\nYou can ask a nurse.');
    await press('Save');
    await page.waitForSelector('dialog.before-saving');
    await press('Save it all the same');
    const saved = `${brokenText()}\nYou can ask a nurse.\n`;
    await expect
      .poll(async () => textOf(await taken('another-folder'), BROKEN), { timeout: SOON })
      .toBe(saved);
  },
  SOON,
);

it(
  'says so when it cannot look for problems, and saves all the same',
  async () => {
    await page.goto('about:blank');
    await page.setRequestInterception(true);
    const refuse = (request: HTTPRequest) =>
      request.url().endsWith('/dictionary.trie') ? request.respond({ status: 404 }) : request.continue();
    page.on('request', refuse);
    await page.goto(`${editor.address}edit/`);
    await put({}, 'another-folder');
    await press('Choose the folder');
    await saying('Another title');
    await page.evaluate(`location.hash = '#/collections/leaflets/entries/imha/en'`);
    const pane = await saying('This could not be checked');
    expect(await said(pane)).toContain('dictionary.trie: 404');
    expect(await axe(pane)).toEqual({});
    await typeBelow('\n\nYou can ask a nurse.');
    await press('Save');
    const dialog = await page.waitForSelector('dialog.before-saving');
    expect(await dialog?.evaluate(({ textContent }) => textContent)).toContain('This could not be checked');
    await press('Save it all the same');
    await expect
      .poll(async () => textOf(await taken('another-folder'), 'leaflets/imha/en.md'), { timeout: SOON })
      .toMatch(/\n\nYou can ask a nurse\.\n$/u);
    page.off('request', refuse);
    await page.setRequestInterception(false);
  },
  SOON,
);

it(
  'asks whoever opens the editor of a published site for a token, and nobody for anything before',
  async () => {
    const setting = {
      backend: 'github',
      repo: 'our-trust/leaflets',
      branch: 'main',
      folder: 'content',
    } as const;
    const hosted = await writtenEditor(setting);
    try {
      const others: string[] = [];
      page.on('requestfinished', (request) => {
        if (!request.url().startsWith(hosted.address)) others.push(request.url());
      });
      await page.goto(`${hosted.address}edit/`);
      expect(await axe(page.mainFrame())).toEqual({});
      await press('Open the editor');
      await saying('Token');
      failures['sign-in'] = await calmAxe(page.mainFrame());
      expect(others.filter((address) => !/^(?:blob|data):/u.test(address))).toEqual([]);
    } finally {
      await hosted.remove();
    }
  },
  SOON,
);

it('what Sveltia CMS itself fails is what is written of it', () => {
  console.log(JSON.stringify(failures));
  expect(failures).toEqual(JSON.parse(readFileSync(KNOWN, 'utf8')));
});
