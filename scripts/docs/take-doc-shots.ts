import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer';
import { writeSite } from '../build/pipeline.ts';
import { realDay } from '../command/command.ts';
import { SHIPPED } from '../read/open-content.ts';
import { realContent } from '../read/real-content.ts';
import { keepPicture, pictureOfPage, picturesOfSheet } from '../screenshots/shots.ts';
import { DOC_SHOTS, type DocShot } from './doc-shots.ts';

/** What the preview of the docs tells of: a number that is typed, and italics. */
const MISTAKE = '\nYou have 14 days to ask. Ask *now*.\n';

/** Takes every picture of the docs, of the sample site as this program makes it now. */
export async function takeDocShots(browser: Browser, wanted = Object.entries(DOC_SHOTS)): Promise<void> {
  const content = realContent({ languages: ['en'], packs: ['section-2'], sheets: ['standard', 'large'] });
  const out = mkdtempSync(path.join(tmpdir(), 'doc-shots-'));
  const today = realDay();
  const write = (of: 'site' | 'preview' | 'kiosk') =>
    writeSite({
      content: content.folder,
      asOf: today,
      today,
      nation: 'england',
      out: path.join(out, of),
      preview: of === 'preview',
      ...(of === 'kiosk' && { kiosk: 'sample-ward' }),
    });
  const here = process.cwd();
  const asked = (of: DocShot['of']) => wanted.some(([, shot]) => shot.of === of);
  try {
    if (asked('site') || asked('sheet')) await write('site');
    if (asked('kiosk')) await write('kiosk');
    if (asked('preview')) {
      appendFileSync(path.join(content.folder, 'leaflets/imha/en.md'), MISTAKE);
      // From there, files are called as people know them, by their names from the folder they are in.
      process.chdir(path.dirname(content.folder));
      await write('preview');
    }
    for (const [name, shot] of wanted) {
      const file = path.join(SHIPPED, 'docs', name);
      await mkdir(path.dirname(file), { recursive: true });
      await keepPicture(file, await taken(browser, out, shot));
    }
  } finally {
    process.chdir(here);
    content.remove();
    rmSync(out, { recursive: true, force: true });
  }
}

async function taken(browser: Browser, out: string, shot: DocShot): Promise<Uint8Array> {
  if (shot.of === 'sheet') {
    // As wide on the page as half of its dots.
    const [first] = await picturesOfSheet(path.join(out, 'site', shot.file), 144);
    if (!first) throw new Error(`${shot.file} has no page.`);
    return first;
  }
  const { of, ...page } = shot;
  return pictureOfPage(browser, path.join(out, of), { ...page, scheme: 'light', whole: false, dots: 2 });
}
