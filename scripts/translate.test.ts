import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CLAIMS, contentSample, frontMatter } from './read/content-sample.ts';
import { IN_POLISH_TOO } from './read/read-sample.ts';
import { hashOf } from './read/translation/unit-text.ts';
import { typeCommand } from './testing/type-command.ts';
import { typeHere } from './testing/type-here.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const ENGLISH = `${frontMatter()}
## Your help

You can say no. {right=can-refuse}

Someone listens to you.

- It is free.
- Ask within {{ law.apply-within }}.
`;

/** As a translator gives it back: nothing in it says what it was translated from. */
const POLISH = `---
title: Twoje prawo
summary: Pomoc jest blisko.
translation: {status: draft, by-role: machine translation, on: 2026-11-20}
---

## Twoja pomoc

Możesz odmówić. {right=can-refuse}

Ktoś cię wysłucha.

- To nic nie kosztuje.
- Masz na to {{ law.apply-within }}.
`;

const HELP = 'leaflets/help';

/** A content folder, with what a test does in it. */
function sample(files: Readonly<Record<string, string>> = {}) {
  const law = CLAIMS.slice(0, CLAIMS.indexOf('not-started:'));
  const content = contentSample({
    ...IN_POLISH_TOO,
    'law/claims.yaml': law,
    [`${HELP}/en.md`]: ENGLISH,
    [`${HELP}/pl.md`]: POLISH,
    ...files,
  });
  folders.push(content);
  const at = (name: string) => path.join(content, name);
  const read = (name: string) => readFileSync(at(name), 'utf8');
  return {
    at,
    read,
    kept: () => parse(read(`${HELP}/translated-from.yaml`)) as Record<string, string>,
    change: (name: string, from: string, to: string) => {
      const text = read(name);
      if (!text.includes(from)) throw new Error(`${name} does not say “${from}”.`);
      writeFileSync(
        at(name),
        text.replace(from, () => to),
      );
    },
    translate: async (...words: string[]) => {
      const typed = await typeHere('translate', ['--content', content, ...words]);
      const short = (text: string) => text.replaceAll(`${content}/`, '').replaceAll(content, '');
      return { ...typed, output: short(typed.output), errors: short(typed.errors) };
    },
  };
}

describe('npm run translate -- --mark', () => {
  it('writes into each part what it was translated from, and changes no word', async () => {
    const { translate, read } = sample();
    expect(await translate('--mark')).toMatchObject({ exitCode: 0, output: '7 marked.\n', errors: '' });
    const marked = read(`${HELP}/pl.md`);
    const of = (english: string) => `{from=${hashOf(english)}}`;
    expect(marked.split('---\n')[2]).toBe(`
## Twoja pomoc ${of('Your help')}

Możesz odmówić. {right=can-refuse} ${of('You can say no. {right=can-refuse}')}

Ktoś cię wysłucha. ${of('Someone listens to you.')}

- To nic nie kosztuje. ${of('It is free.')}
- Masz na to {{ law.apply-within }}. ${of('Ask within {{ law.apply-within }}.')}
`);
    expect(parse(marked.split('---\n')[1] ?? '')).toMatchObject({
      title: 'Twoje prawo',
      translation: {
        from: { title: hashOf('Your right to help'), summary: hashOf('Someone can help you.') },
      },
    });
    expect(await translate()).toMatchObject({
      exitCode: 0,
      output: 'Every part that was translated is of today.\n',
    });
  });

  it('done twice, changes nothing', async () => {
    const { translate, read } = sample();
    await translate('--mark');
    const files = [`${HELP}/pl.md`, `${HELP}/translated-from.yaml`];
    const before = files.map(read);
    expect(await translate('--mark')).toMatchObject({ exitCode: 0, output: '0 marked.\n' });
    expect(files.map(read)).toEqual(before);
  });

  it('keeps a file in which something is wrong as it was, and tells what', async () => {
    const wrong = POLISH.replace('{{ law.apply-within }}', '14 dni');
    const { translate, read } = sample({ [`${HELP}/pl.md`]: wrong });
    expect(await translate('--mark')).toMatchObject({
      exitCode: 1,
      output: '0 marked.\n',
      errors: [
        'leaflets/help/pl.md:14:1  translation-placeholders  Here stands no placeholder, and in what it was translated from {{ law.apply-within }}.  Write the same placeholders, so that the number or the contact is filled in.',
        'leaflets/help/pl.md:14:1  translation-numbers  The numbers here are “14”, and in what it was translated from none.  Write the same numbers. A time limit is a placeholder, never a number typed by hand.',
        '',
      ].join('\n'),
    });
    expect(read(`${HELP}/pl.md`)).toBe(wrong);
  });

  it('marks only what is not marked: a part that is out of date stays so', async () => {
    const { translate, change, read } = sample();
    await translate('--mark');
    change(`${HELP}/en.md`, 'Someone listens', 'A person listens');
    change(`${HELP}/en.md`, 'It is free.', 'It costs nothing.');
    change(`${HELP}/pl.md`, ` {from=${hashOf('It is free.')}}`, '');
    expect(await translate('--mark')).toMatchObject({ exitCode: 0, output: '1 marked.\n' });
    expect(read(`${HELP}/pl.md`)).toContain(`Ktoś cię wysłucha. {from=${hashOf('Someone listens to you.')}}`);
    expect(read(`${HELP}/pl.md`)).toContain(`kosztuje. {from=${hashOf('It costs nothing.')}}`);
  });

  it('keeps the words that were translated for as long as a translation carries them', async () => {
    const { translate, change, kept } = sample();
    await translate('--mark');
    const [old, now] = ['Someone listens to you.', 'A person listens to you.'];
    expect(kept()).toMatchObject({
      [hashOf(old)]: old,
      [hashOf('Your right to help')]: 'Your right to help',
    });
    expect(Object.keys(kept())).toHaveLength(7);
    change(`${HELP}/en.md`, old, now);
    await translate('--mark');
    expect(kept()[hashOf(old)]).toBe(old);
    expect(kept()).not.toHaveProperty(hashOf(now));
    change(`${HELP}/pl.md`, ` {from=${hashOf(old)}}`, '');
    await translate('--mark');
    expect(kept()).not.toHaveProperty(hashOf(old));
    expect(kept()[hashOf(now)]).toBe(now);
  });

  it('marks the cells of a table, and lines to fill in', async () => {
    const { translate, read } = sample({
      [`${HELP}/en.md`]: `${frontMatter()}| Who | When |\n| --- | --- |\n| A nurse | Today |\n\n::: fill-in\n- My name\n:::\n`,
      [`${HELP}/pl.md`]: `${POLISH.split('## ')[0]}| Kto | Kiedy |\n| --- | --- |\n| Siostra | Dziś |\n\n::: fill-in\n- Moje nazwisko\n:::\n`,
    });
    expect(await translate('--mark')).toMatchObject({ exitCode: 0, output: '7 marked.\n' });
    const cell = (polish: string, english: string) => `${polish} {from=${hashOf(english)}}`;
    expect(read(`${HELP}/pl.md`)).toContain(
      `| ${cell('Kto', 'Who')} | ${cell('Kiedy', 'When')} |\n| --- | --- |\n| ${cell('Siostra', 'A nurse')} | ${cell('Dziś', 'Today')} |`,
    );
    expect(read(`${HELP}/pl.md`)).toContain(`- ${cell('Moje nazwisko', 'My name')}\n`);
    expect((await translate()).exitCode).toBe(0);
  });

  it('reads a file of Windows, and no mark of it is lost', async () => {
    const { translate, read } = sample({ [`${HELP}/pl.md`]: POLISH.replaceAll('\n', '\r\n') });
    expect(await translate('--mark')).toMatchObject({ exitCode: 0, output: '7 marked.\n' });
    expect(read(`${HELP}/pl.md`).match(/\{from=/gu)).toHaveLength(5);
    expect((await translate()).exitCode).toBe(0);
  });
});

describe('npm run translate', () => {
  it('shows what was translated, what stands there now, and the translation', async () => {
    const { translate, change } = sample();
    await translate('--mark');
    change(`${HELP}/en.md`, 'Someone listens to you.', 'A person listens to you.');
    change(`${HELP}/en.md`, 'summary: Someone can help you.', 'summary: A person can help you.');
    change(`${HELP}/en.md`, '- It is free.\n', '');
    change(`${HELP}/en.md`, '## Your help', 'Take your time.\n\n## Your help');
    const { output, exitCode } = await translate();
    expect(exitCode).toBe(1);
    expect(output).toBe(
      [
        'leaflets/help/pl.md',
        '  summary:',
        '      was: Someone can help you.',
        '      now: A person can help you.',
        '      translated: Pomoc jest blisko.',
        '  new, line 10 of leaflets/help/en.md:',
        '      now: Take your time.',
        '  line 11:',
        '      was: Someone listens to you.',
        '      now: A person listens to you.',
        '      translated: Ktoś cię wysłucha.',
        '  line 13 is no longer there to translate; delete it: To nic nie kosztuje.',
        '',
        '4 to translate.',
        '',
      ].join('\n'),
    );
  });

  it('lists what is not there yet by name, without asking for it', async () => {
    const { translate, at } = sample();
    rmSync(at(`${HELP}/pl.md`));
    expect(await translate()).toMatchObject({
      exitCode: 0,
      output: 'Not yet in pl, 1 of 1: help\n\nEvery part that was translated is of today.\n',
    });
    expect(existsSync(at(`${HELP}/translated-from.yaml`))).toBe(false);
  });

  it('lists only a language or a leaflet, if one is named', async () => {
    const { translate } = sample({
      'leaflets/more/en.md': `${frontMatter({ title: 'More' })}Ask a nurse.\n`,
      'leaflets/more/pl.md': `${POLISH.split('## ')[0]?.replace('Twoje prawo', 'Inne')}Zapytaj.\n`,
    });
    expect((await translate('--leaflet', 'more')).output).toContain('leaflets/more/pl.md');
    expect((await translate('--leaflet', 'more')).output).not.toContain('leaflets/help/pl.md');
    expect(await translate('--language', 'ro')).toMatchObject({ exitCode: 0 });
    expect(await translate('--mark', '--leaflet', 'more')).toMatchObject({ output: '3 marked.\n' });
    expect((await translate('--leaflet', 'more')).exitCode).toBe(0);
    expect((await translate('--leaflet', 'help')).exitCode).toBe(1);
    expect(await translate('--mark', '--language', 'ro')).toMatchObject({ output: '0 marked.\n' });
  });

  it('forgets nothing of other languages and leaflets when it marks only one', async () => {
    const { translate, kept } = sample();
    await translate('--mark');
    const before = kept();
    await translate('--mark', '--language', 'ro');
    await translate('--mark', '--leaflet', 'other');
    expect(kept()).toEqual(before);
  });

  it('says that it cannot run where there is no site', async () => {
    const { translate, at } = sample();
    rmSync(at('site.yaml'));
    expect(await translate()).toMatchObject({ exitCode: 2 });
  });
});

it('the real translations are of today', async () => {
  const { output, exitCode } = await typeCommand('translate', []);
  expect(output).toContain('Every part that was translated is of today.');
  expect(exitCode).toBe(0);
});
