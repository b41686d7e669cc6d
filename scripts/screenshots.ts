import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Option } from 'commander';
import type { Browser } from 'puppeteer';
import { ensureBrowser, launchBrowser } from '../a11y/browser/browser.ts';
import { command, run } from './command/command.ts';
import { takeDocShots } from './docs/take-doc-shots.ts';
import { CannotRun } from './model/cannot-run.ts';
import { keepPicture, pictureOfPage, picturesOfSheet } from './screenshots/shots.ts';

interface Options {
  readonly site: string;
  readonly all?: string;
  readonly docs?: true;
}

const PICTURES = path.resolve(import.meta.dirname, '../templates/screenshots');

/** `npm run screenshots`: pictures of finished pages and sheets, for the README and for eyes to check. */
const program = command(
  'screenshots',
  'Makes pictures of pages and sheets from a site that has been built.',
  'Without --all it makes the three pictures in the README, in templates/screenshots/.',
)
  .addOption(new Option('--site <folder>', 'the site to take them of').default('_site'))
  .addOption(
    new Option(
      '--all <folder>',
      'every kind of page at 1280, 768 and 320 pixels, light and dark, into this folder',
    ),
  )
  .addOption(
    new Option('--docs', 'the pictures that the docs show, of the sample site, into content/docs/pictures/'),
  )
  .action(async ({ site, all, docs }: Options) => {
    if (!docs && !existsSync(path.join(site, 'index.html'))) {
      throw new CannotRun(`There is no site in “${site}”. Run “npm run build” first.`);
    }
    const browser = await launchBrowser(await ensureBrowser((words) => console.log(words)));
    try {
      if (docs) await takeDocShots(browser);
      else await (all === undefined ? takeForReadme(browser, site) : takeAll(browser, site, all));
    } finally {
      await browser.close();
    }
  });

async function takeForReadme(browser: Browser, site: string): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  const first = { width: 1100, height: 900, scheme: 'light', whole: false } as const;
  await keepPicture(
    path.join(PICTURES, 'page.png'),
    await pictureOfPage(browser, site, { ...first, file: 'england/en/imha/index.html' }),
  );
  await keepPicture(
    path.join(PICTURES, 'large-print.png'),
    await pictureOfPage(browser, site, { ...first, file: 'england/en/imha/large/index.html' }),
  );
  const [sheet] = await picturesOfSheet(path.join(site, 'sheets/imha-england-en-standard.pdf'));
  if (sheet) await keepPicture(path.join(PICTURES, 'sheet.png'), sheet);
}

async function takeAll(browser: Browser, site: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const files = ['', 'england/en/', 'england/en/imha/', 'wales/en/your-rights/', 'england/en/accessibility/'];
  for (const file of ['404.html', ...files.flatMap((at) => [`${at}index.html`, `${at}large/index.html`])]) {
    for (const width of [1280, 768, 320]) {
      for (const scheme of ['light', 'dark'] as const) {
        const name = `${file.replaceAll('/', '_').replace('.html', '')}-${width}-${scheme}.png`;
        await keepPicture(
          path.join(folder, name),
          await pictureOfPage(browser, site, { file, width, height: 900, scheme, whole: true }),
        );
      }
    }
  }
  for (const size of ['standard', 'large', 'giant']) {
    const code = `your-rights-england-en-${size}`;
    for (const [index, png] of (await picturesOfSheet(path.join(site, `sheets/${code}.pdf`))).entries()) {
      await keepPicture(path.join(folder, `${code}-${index + 1}.png`), png);
    }
  }
}

await run(program);
