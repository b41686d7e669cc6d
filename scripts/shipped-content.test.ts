import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSite } from './read/read-site.ts';
import { typeHere } from './testing/type-here.ts';

const DAY = '2026-11-24';

const SITE = `service: Riverside Advocacy
address: https://example.org/
nations: [england]
languages: [en]
shipped-content: use
sheets: [standard]
words-checked: false
contacts:
  advocacy:
    name: {en: Riverside Advocacy}
    about: {en: Free and confidential help.}
    phone: "01632 960000"
    checked: 2026-11-22
`;

let content: string;

beforeEach(() => {
  content = mkdtempSync(path.join(tmpdir(), 'service-'));
  write('site.yaml', SITE);
});

afterEach(() => rmSync(content, { recursive: true }));

function write(name: string, text: string): void {
  const file = path.join(content, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const read = () => readSite({ content, asOf: DAY, today: DAY });
const text = (name: string) => readFileSync(path.join(content, name), 'utf8');
const copy = (...args: string[]) => typeHere('copy', ['--content', content, ...args]);
const rules = async () =>
  (await read()).warnings.map(({ rule }) => rule).filter((rule) => rule.startsWith('copied'));

describe('a service that has only its own name and contacts', () => {
  it('has every leaflet that comes with the program, with its own contacts', async () => {
    const { site, problems } = await read();
    expect(problems).toEqual([]);
    expect(site?.service.name).toBe('Riverside Advocacy');
    expect(site?.leaflets.length).toBeGreaterThan(30);
    expect(JSON.stringify(site?.leaflets)).toContain('01632 960000');
    expect(site?.leaflets.every(({ nation }) => nation === 'england')).toBe(true);
  });

  it('has nothing of them if it does not ask for them', async () => {
    write('site.yaml', SITE.replace('shipped-content: use', 'shipped-content: leave'));
    const { problems } = await read();
    expect(problems.map(({ rule }) => rule)).toContain('file-missing');
  });

  it('has none of the wards that come as samples', async () => {
    expect((await read()).site?.places).toEqual([]);
  });
});

describe('a leaflet of its own', () => {
  it('wins over the one that comes with the program', async () => {
    expect((await copy('imha')).exitCode).toBe(0);
    write(
      'leaflets/imha/en.md',
      text('leaflets/imha/en.md').replace(/^title: .*$/mu, 'title: Someone on your side'),
    );
    const { site, problems } = await read();
    expect(problems).toEqual([]);
    expect(site?.leaflets.find(({ id, form }) => id === 'imha' && form === 'standard')?.title).toBe(
      'Someone on your side',
    );
    // Its Easy Read still comes from there.
    expect(site?.leaflets.some(({ id, form }) => id === 'imha' && form === 'easy')).toBe(true);
  });

  it('may be all new, beside them', async () => {
    await copy('leave');
    write('leaflets/our-garden/en.md', text('leaflets/leave/en.md').replace(/^copied-from.*\n/mu, ''));
    const { site } = await read();
    expect(site?.leaflets.filter(({ id }) => id === 'our-garden')).toHaveLength(1);
  });

  it('is not copied over what is there', async () => {
    await copy('imha');
    write('leaflets/imha/en.md', `${text('leaflets/imha/en.md')}\nOur own words.\n`);
    const { exitCode, errors } = await copy('imha');
    expect(exitCode).toBe(2);
    expect(errors).toContain('is there already. Nothing was changed.');
    expect(text('leaflets/imha/en.md')).toContain('Our own words.');
  });

  it('is told when the one it was copied from has changed, until it has taken over what is new', async () => {
    await copy('imha');
    expect(await rules()).toEqual([]);
    write(
      'leaflets/imha/en.md',
      text('leaflets/imha/en.md').replace(/copied-from: .*/u, 'copied-from: "0123456789ab"'),
    );
    expect(await rules()).toEqual(['copied-old']);
    expect((await copy('imha', '--taken-over')).exitCode).toBe(0);
    expect(await rules()).toEqual([]);
  });

  it.each([
    ['imha', ['--easy'], 'en.easy'],
    ['imha', ['--language', 'pl'], 'pl'],
  ])('is told how to take over what is new in %s %j', async (name, options, file) => {
    write('site.yaml', SITE.replace('languages: [en]', 'languages: [en, pl]'));
    await copy(name, ...options);
    const own = `leaflets/${name}/${file}.md`;
    const marked = text(own);
    const told = async () => {
      const { problems, warnings } = await read();
      expect(problems).toEqual([]);
      return warnings.filter(({ rule }) => rule.startsWith('copied'));
    };
    expect(await told()).toEqual([]);
    write(own, marked.replace(/copied-from: .*/u, 'copied-from: "0123456789ab"'));
    const [old, ...others] = await told();
    expect(others).toEqual([]);
    expect(old?.rule).toBe('copied-old');
    const typed = /“npm run copy -- (?<what>[^”]+)”/u.exec(old?.fix ?? '')?.groups?.what ?? '';
    expect((await copy(...typed.split(' '))).exitCode).toBe(0);
    expect(text(own)).toBe(marked);
  });

  it('is asked where it comes from, if it does not say', async () => {
    await copy('imha');
    const marked = text('leaflets/imha/en.md');
    write('leaflets/imha/en.md', marked.replace(/^copied-from: .*\n/mu, ''));
    expect(await rules()).toEqual(['copied-unmarked']);
    write('leaflets/imha/en.md', marked.replace(/^copied-from: .*$/mu, 'copied-from: none'));
    expect(await rules()).toEqual([]);
  });

  it('is copied by a name that is there, and others are told', async () => {
    const { exitCode, errors } = await copy('imah');
    expect(exitCode).toBe(2);
    expect(errors).toContain('Did you mean “imha”?');
  });
});
