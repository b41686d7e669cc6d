import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIXTURES } from '../fixture-folder.ts';
import { listFiles } from '../list-files.ts';
import { readPages } from '../page/read/read-page.ts';
import { auditLinks, LINK_CHECKS } from './audit-links.ts';
import { auditedFolder } from './audited-folder.ts';
import { readStyles } from './read-style.ts';

/** What is wrong with the links of one rule’s fixtures: `[file, rule, message, fix, where]`. */
async function audit(rule: string) {
  const folder = join(FIXTURES, rule);
  const files = await listFiles(folder);
  const pages = await readPages(folder, files.pages);
  const styles = await readStyles(folder, files.styles);
  const { findings } = auditLinks([...pages, ...styles], auditedFolder(files, pages));
  return findings.map(({ page, rule: found, message, fix, where }) => [page, found, message, fix, where]);
}

describe('auditLinks', () => {
  it('finds links to nothing', async () => {
    const fixtures = await audit('link-broken');
    expect(
      fixtures.filter(([, , , , where]) => where !== 'a[href="/link-broken/pages/index.html#here"]'),
    ).toEqual([
      [
        'fail.html',
        'link:broken',
        'This link leads to “gone.html”, which is not there.',
        'Correct the link, or put the file there.',
        'a[href="gone.html"]',
      ],
      [
        'fail.html',
        'link:broken',
        'This link leads to the folder “styles/”, which has no index.html.',
        'Link to a page in it, or put an index.html there.',
        'a[href="styles/"]',
      ],
    ]);
    // Audited as the root of a site, the fixture’s own folder name is not there: a slash means the root.
    expect(fixtures).toContainEqual([
      'pass.html',
      'link:broken',
      'This link leads to “link-broken/pages/index.html”, which is not there.',
      'Correct the link, or put the file there.',
      'a[href="/link-broken/pages/index.html#here"]',
    ]);
  });

  it('finds links to a place on a page that has no such place', async () => {
    expect(await audit('link-anchor')).toEqual([
      [
        'fail.html',
        'link:anchor',
        'This link leads to “#nobody” on “fail.html”, where nothing has that name.',
        'Correct the link, or give the place id="nobody".',
        'a[href="#nobody"]',
      ],
      [
        'fail.html',
        'link:anchor',
        'This link leads to “#nothing” on “pass.html”, where nothing has that name.',
        'Correct the link, or give the place id="nothing".',
        'a[href="pass.html#nothing"]',
      ],
    ]);
  });

  it('finds missing files that pages and styles need', async () => {
    const missing = (page: string, name: string, where: string) => [
      page,
      'link:resource',
      `“${name}” is needed here, but it is not there.`,
      'Correct its name, or put the file there.',
      where,
    ];
    expect(await audit('link-resource')).toEqual([
      missing('fail.html', 'gone-from-style.svg', 'url("gone-from-style.svg")'),
      missing('fail.html', 'gone-2x.svg', 'img[srcset="here.svg 1x, gone-2x.svg 2x"]'),
      missing('fail.html', 'gone.js', 'script[src="gone.js"]'),
      missing('fail.css', 'gone-from-css.svg', 'url("gone-from-css.svg")'),
    ]);
  });

  it('finds names in other small and large letters than the file’s', async () => {
    expect(await audit('link-letter-case')).toEqual([
      [
        'fail.html',
        'link:letter-case',
        '“Pass.html” is named “pass.html” in the folder. Most servers will not find it.',
        'Write the name in the same small and large letters as the file.',
        'a[href="Pass.html"]',
      ],
    ]);
  });

  it('finds links that climb out of the folder', async () => {
    const outside = (value: string) => [
      'fail.html',
      'link:outside',
      `“${value}” is outside the folder, so it will not be there once the folder is published.`,
      'Move what is needed into the folder, or take the link away.',
      `a[href="${value}"]`,
    ];
    const found = await audit('link-outside');
    expect(found).toContainEqual(outside('../../gate.ts'));
    expect(found).toContainEqual(outside('file:///etc/hosts'));
  });

  it('finds what is no address at all', async () => {
    const malformed = (value: string) => [
      'fail.html',
      'link:malformed',
      `“${value}” is not an address that a browser can follow.`,
      'Correct it.',
      `a[href="${value}"]`,
    ];
    expect(await audit('link-malformed')).toEqual([
      malformed('https://['),
      malformed('%E0%A4%A'),
      [
        'fail.html',
        'link:malformed',
        'The address here is empty.',
        'Name the file, or take the element away.',
        'img[src=""]',
      ],
    ]);
  });

  it('finds files of another server, but leaves links to other sites to the reader', async () => {
    expect(await audit('page-third-party')).toEqual([
      [
        'fail.html',
        'page:third-party',
        'This asks another server for https://counter.invalid/seen.gif.',
        'Keep a copy of the file in the site and use that.',
        'img[src="https://counter.invalid/seen.gif"]',
      ],
    ]);
  });

  it('tells what it checks in one sentence a rule', () => {
    expect(LINK_CHECKS.map(({ id }) => id)).toEqual([
      'link-broken',
      'link-anchor',
      'link-resource',
      'link-letter-case',
      'link-outside',
      'link-malformed',
    ]);
    for (const { words } of LINK_CHECKS) expect(words).toMatch(/^[A-Z][^.]+\.$/);
  });
});
