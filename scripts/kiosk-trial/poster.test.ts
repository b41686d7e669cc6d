import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditSheet } from '../../a11y/sheet/audit-sheet.ts';
import { readSite } from '../read/read-site.ts';
import { type RealContent, realContent } from '../read/real-content.ts';
import { PressRoom } from '../write/press-room.ts';
import { kioskPosterPrints } from '../write/prints/kiosk-posters.ts';
import { secondsOf } from '../write/sheets.ts';

/** As long as the name of a ward may be that also stands on its other sheets. */
const LONG = 'Rehabilitation and Recovery Ward for the North, the South and the Islands';

const out = mkdtempSync(path.join(tmpdir(), 'kiosk-posters-'));
const made: { readonly language: string; readonly file: string; readonly pages: number }[] = [];
let content: RealContent;

beforeAll(async () => {
  content = realContent({ packs: [] });
  const file = path.join(content.folder, 'places/sample-ward.yaml');
  // All ten languages are offered in Wales.
  const sample = readFileSync(file, 'utf8').replace('nation: england', 'nation: wales');
  writeFileSync(file, sample);
  appendFileSync(file, 'kiosk: true\n');
  writeFileSync(
    path.join(content.folder, 'places/long.yaml'),
    `hospital: Sample hospital\nward: ${LONG}\nnation: wales\nkiosk: true\n`,
  );
  const { site, problems } = await readSite({
    content: content.folder,
    asOf: '2026-11-24',
    today: '2026-11-24',
  });
  if (!site) throw new Error(JSON.stringify(problems));
  await new PressRoom([], { store: false, presses: 1 }).printEach(
    kioskPosterPrints({ site, pictures: [], sheets: [], prints: [] }),
    ({ code, document }) => ({ name: code, document: document(), madeAt: secondsOf(site.asOf) }),
    async ({ pdf, pages }, { print, code }) => {
      writeFileSync(path.join(out, `${code}.pdf`), pdf);
      made.push({ language: print.language, file: `${code}.pdf`, pages });
    },
  );
}, 120_000);

afterAll(() => {
  content.remove();
  rmSync(out, { recursive: true });
});

it('the poster of a kiosk is one page in each language and size, also with a long name', () => {
  expect(new Set(made.map(({ language }) => language)).size).toBe(10);
  expect(made).toHaveLength(40);
  expect(made.filter(({ pages }) => pages !== 1)).toEqual([]);
});

it('the poster of a kiosk passes the paper gate in each language, with a long name', async () => {
  const long = made.filter(({ file }) => file.startsWith('kiosk-long-'));
  expect(long).toHaveLength(20);
  for (const { file } of long) expect(await auditSheet(out, file), file).toEqual([]);
}, 120_000);
