import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { contentSample } from '../../scripts/read/content-sample.ts';
import { typeCommand } from '../../scripts/testing/type-command.ts';
import { renderEditPage } from './edit-page.tsx';

const SETTING = { backend: 'github', repo: 'our-trust/leaflets', branch: 'main', folder: 'content' } as const;

const connects = (html: string) => /connect-src (?<whom>[^;]*)/u.exec(html)?.groups?.whom;

describe('the page of the editor', () => {
  it('may ask the site alone, and with a repository the host of that, too', () => {
    const own = '&#x27;self&#x27; blob: data:'.replaceAll('&#x27;', "'");
    expect(connects(renderEditPage({ icon: 'i.svg' }))).toBe(own);
    expect(connects(renderEditPage({ icon: 'i.svg', setting: SETTING }))).toBe(
      `${own} https://api.github.com`,
    );
    const ours = { ...SETTING, backend: 'gitlab', host: 'https://gitlab.example.org/' } as const;
    expect(connects(renderEditPage({ icon: 'i.svg', setting: ours }))).toBe(
      `${own} https://gitlab.example.org`,
    );
  });

  it('is left out by search engines', () => {
    expect(renderEditPage({ icon: 'i.svg' })).toContain('<meta name="robots" content="noindex"');
  });
});

describe('a published site', () => {
  const content = contentSample();
  const out = mkdtempSync(path.join(tmpdir(), 'with-editor-'));
  afterAll(() => {
    rmSync(content, { recursive: true, force: true });
    rmSync(out, { recursive: true, force: true });
  });
  const build = async (name: string, ...more: readonly string[]) => {
    const { errors, exitCode } = await typeCommand('build', [
      ...['--content', content, '--no-gate', '--as-of', '2026-11-22', '--out', path.join(out, name)],
      ...more,
    ]);
    expect([exitCode, errors]).toEqual([0, expect.any(String)]);
    return path.join(out, `${name}-preview`);
  };

  it('has no editor unless site.yaml asks for it, and names it nowhere then', async () => {
    expect(existsSync(path.join(await build('without'), 'edit'))).toBe(false);
    const site = path.join(content, 'site.yaml');
    writeFileSync(
      site,
      `${readFileSync(site, 'utf8')}editor: {backend: github, repo: our-trust/leaflets, branch: main}\n`,
    );
    writeFileSync(path.join(content, 'leaflets/help/Letter of a patient.docx'), 'Nobody may read this.');
    const folder = await build('with');
    const given = JSON.parse(readFileSync(path.join(folder, 'edit/content.json'), 'utf8'));
    expect(Object.keys(given.own)).toEqual([
      'languages/en.yaml',
      'law/claims.yaml',
      'leaflets/help/en.md',
      'site.yaml',
    ]);
    expect(readFileSync(path.join(folder, 'edit/index.html'), 'utf8')).toContain('our-trust/leaflets');
    expect(JSON.parse(readFileSync(path.join(folder, 'edit/config.json'), 'utf8'))).toMatchObject({
      local: false,
      cms: {
        backend: { name: 'github', repo: 'our-trust/leaflets', branch: 'main', auth_methods: ['token'] },
      },
    });
    expect(readFileSync(path.join(folder, 'sitemap.xml'), 'utf8')).not.toContain('/edit/');
    const bytes = (name: string) => readFileSync(path.join(folder, 'edit', name)).length;
    expect(bytes('reader.js')).toBeLessThan(2_000_000);
  }, 300_000);
});
