import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser } from '../browser/browser.ts';
import type { Finding } from '../finding.ts';
import { type FixtureFolder, fixtureFolder } from '../fixture-folder.ts';
import { auditPages } from './audit-pages.ts';
import type { PagePart } from './page-parts.ts';

/** Rules about type and look that hold on any page. */
const LOOKS = [
  'alignment',
  'bold-heading',
  'capitals',
  'clipped-text',
  'column-width',
  'contrast-computed',
  'control-contrast',
  'css-content',
  'disabled-looking',
  'fake-list',
  'fake-table',
  'fixed-cover',
  'font-face',
  'heading-look',
  'heading-size',
  'italics',
  'justified',
  'letter-spacing',
  'line-height',
  'line-length',
  'link-colour-alone',
  'orientation',
  'overlapping-text',
  'placeholder-contrast',
  'sideways-scroll',
  'target-size',
  'target-spacing',
  'text-outline',
  'underline',
  'zoom-blocked',
];

let folder: FixtureFolder;
let findings: readonly Finding[];

beforeAll(async () => {
  folder = await fixtureFolder((name) => name === 'others');
  const parts = LOOKS.map((id): PagePart => `house:${id}`);
  const asked = ['good', 'poor'].map((name) => ({ page: `others/${name}.html`, parts }));
  const program = await ensureBrowser(() => undefined);
  findings = (await auditPages(folder.path, asked, { profile: 'any', program, done: () => undefined }))
    .findings;
}, 120_000);

afterAll(() => folder[Symbol.asyncDispose]());

describe('pages that are not ours', () => {
  it('pass if they are made as good pages are made today', () => {
    const found = findings.filter(({ page }) => page === 'others/good.html');
    expect(found.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
  });

  it('are told every fault of their look', () => {
    const found = findings.filter(({ page }) => page === 'others/poor.html');
    expect([...new Set(found.map(({ rule }) => rule.replace('house:', '')))].sort()).toEqual(LOOKS);
  });
});
