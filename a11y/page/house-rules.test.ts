import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser } from '../browser/browser.ts';
import type { Finding } from '../finding.ts';
import { FIXTURES, type FixtureFolder, fixtureFolder } from '../fixture-folder.ts';
import type { Profile } from '../profile.ts';
import { auditPages } from './audit-pages.ts';
import { MEASURED_RULES } from './measured-rules.ts';
import type { PagePart } from './page-parts.ts';
import { PAGE_RULES } from './page-rules.ts';

/*
 * Each rule of ours looks at the pages in a11y/fixtures/house-<rule>/: at those called pass*.html, where it must find
 * nothing, and at those called fail*.html, where it must find exactly what stands in the text file of the same name. After a
 * change that is meant, `npx vitest run a11y/page/house-rules.test.ts -u` writes those anew; read them before committing.
 * Those called pass-any*.html and fail-any*.html are held to what is asked of pages that are not ours; of the former, our own
 * would be told something. ONLY=type-size,line-length looks at some rules alone.
 */

const RULES = [...PAGE_RULES, ...MEASURED_RULES];
const only = process.env.ONLY?.split(',');
const tried = RULES.filter(({ id }) => only === undefined || only.includes(id));

let fixtures: FixtureFolder;
let findings: readonly Finding[];
let onOurs: readonly Finding[];

beforeAll(async () => {
  fixtures = await fixtureFolder((rule) => tried.some(({ id }) => rule === `house-${id}`));
  const asked = fixtures.rules.flatMap((folder) =>
    pagesIn(folder).map((name) => ({
      page: `${folder}/${name}`,
      parts: [folder.replace('-', ':') as PagePart],
    })),
  );
  const program = await ensureBrowser(() => undefined);
  const audited = async (profile: Profile) => {
    const fitting = asked.filter(({ page }) => profile === 'site' || isOfOthers(page));
    return (await auditPages(fixtures.path, fitting, { profile, program, done: () => undefined })).findings;
  };
  onOurs = await audited('site');
  findings = [...onOurs.filter(({ page }) => !isOfOthers(page)), ...(await audited('any'))];
}, 300_000);

afterAll(() => fixtures[Symbol.asyncDispose]());

function pagesIn(folder: string): string[] {
  return readdirSync(join(FIXTURES, folder)).filter((name) => /^(?:pass|fail).*\.html$/u.test(name));
}

function isOfOthers(page: string): boolean {
  return /\/(?:pass|fail)-any\b/u.test(page);
}

function found(page: string): string {
  return findings
    .filter((finding) => finding.page === page)
    .map(({ rule, message, fix, where, width, colours }) =>
      [
        `${where ?? 'the page'} · ${[width, colours].filter(Boolean).join(' ')}`,
        rule.startsWith('house:') ? message : `${rule} ${message}`,
        fix,
      ].join('\n  '),
    )
    .sort()
    .join('\n');
}

describe.each(tried.map(({ id }) => id))('%s', (id) => {
  const folder = `house-${id}`;
  const pages = existsSync(join(FIXTURES, folder)) ? pagesIn(folder) : [];

  it('has a page that passes and one that fails', () => {
    expect(pages.some((name) => name.startsWith('pass'))).toBe(true);
    expect(pages.some((name) => name.startsWith('fail'))).toBe(true);
  });

  it.each(pages.filter((name) => name.startsWith('pass')))('finds nothing on %s', (name) => {
    const page = `${folder}/${name}`;
    expect(found(page)).toBe('');
    if (isOfOthers(page)) expect(onOurs.filter((finding) => finding.page === page)).not.toEqual([]);
  });

  it.each(pages.filter((name) => name.startsWith('fail')))('finds what is wrong on %s', async (name) => {
    const words = found(`${folder}/${name}`);
    expect(words).not.toBe('');
    await expect(`${words}\n`).toMatchFileSnapshot(join(FIXTURES, folder, name.replace(/html$/u, 'txt')));
  });
});

describe('what our rules say of themselves', () => {
  it.each(RULES)('$id', ({ words, why }) => {
    for (const sentence of [words, why]) {
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      expect(sentence).not.toMatch(/\.\s/u);
    }
    expect(words.split(' ').length).toBeLessThanOrEqual(20);
  });

  it('have names of their own', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });
});
