import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeEditor } from '../../../scripts/edit/write-editor.ts';
import type { EditorSetting } from '../../../scripts/model/edit/editor-setting.ts';
import { hrefBetween } from '../../../scripts/model/page.ts';
import { readSite } from '../../../scripts/read/read-site.ts';
import { realContent } from '../../../scripts/read/real-content.ts';
import { type ServedSite, serveSite } from '../../../scripts/serve/serve-site.ts';
import { writeAssets } from '../../../scripts/write/assets.ts';
import { renderEditPage } from '../edit-page.tsx';

/** The day it is for the tests of the editor: nothing is due. */
export const TODAY = '2026-11-28';

/** An editor that a browser can open. */
export interface WrittenEditor {
  /** Where it is served, with a slash at the end. */
  readonly address: string;
  /** The content that it was made of. */
  readonly content: string;
  remove(): Promise<void>;
}

/** Writes the editor for the real content, and serves it. Sheets are not made: no form has one. */
export async function writtenEditor(setting?: EditorSetting): Promise<WrittenEditor> {
  const content = realContent({ languages: ['en', 'cy'], packs: [], sheets: ['standard'] });
  const out = mkdtempSync(path.join(tmpdir(), 'editor-'));
  const { site, problems } = await readSite({
    content: content.folder,
    asOf: TODAY,
    today: TODAY,
    take: async () => undefined,
  });
  if (!site) throw new Error(JSON.stringify(problems));
  const assets = await writeAssets(out, site);
  const made = { pictures: [], sheets: [], prints: [] };
  await writeEditor({ content: content.folder, out, site, assets, made, ...(setting && { setting }) });
  const icon = hrefBetween('edit/index.html', assets.icon);
  writeFileSync(path.join(out, 'edit/index.html'), renderEditPage({ icon, ...(setting && { setting }) }));
  writeFileSync(path.join(out, 'index.html'), '<!doctype html><title>The site</title>');
  const served: ServedSite = await serveSite(out, { host: '127.0.0.1', port: 0 });
  return {
    address: `http://127.0.0.1:${served.port}/`,
    content: content.folder,
    remove: async () => {
      await served.close();
      content.remove();
      rmSync(out, { recursive: true, force: true });
    },
  };
}

/** Every file of a folder, by its name from there, in base64. */
export function filesOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return Object.fromEntries(
    names.map((file) => [
      path.relative(folder, file).split(path.sep).join('/'),
      readFileSync(file).toString('base64'),
    ]),
  );
}
