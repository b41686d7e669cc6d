import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CLAIMS, contentSample, frontMatter, SITE } from '../../read/content-sample.ts';
import { typeCommand } from '../../testing/type-command.ts';
import { typeHere } from '../../testing/type-here.ts';
import { findTranslations } from '../find-translations.ts';
import { importXliff } from './import-xliff.ts';
import { readXliff } from './read-xliff.ts';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const ENGLISH = `${frontMatter()}
## What you can do

You can say no. Ask a nurse on the ward to help you. {right=can-refuse}

You have {{ law.apply-within }} to ask. Read [**more** about it](../more/en.md).

::: wales
- Ask now.
- Ask now.
:::

| Who | When |
| --- | --- |
| A nurse | Any day |

::: fill-in
- My name
:::
`;

const POLISH: Readonly<Record<string, string>> = {
  'Your right to help': 'Twoje prawo do pomocy',
  'Someone can help you.': 'Ktoś może ci pomóc.',
  'What you can do': 'Co możesz zrobić',
  'You can say no. Ask a nurse on the ward to help you.': 'Możesz odmówić. Poproś pielęgniarkę o pomoc.',
  'Ask now.': 'Poproś teraz.',
  Who: 'Kto',
  When: 'Kiedy',
  'A nurse': 'Pielęgniarka',
  'Any day': 'Każdego dnia',
  'My name': 'Imię i nazwisko',
};

/** A leaflet in a content folder whose site has Polish and Arabic too. */
function content(english = ENGLISH): string {
  const folder = contentSample({
    'site.yaml': SITE.replace('languages: [en]', 'languages: [en, pl, ar]'),
    'law/claims.yaml': CLAIMS,
    'leaflets/help/en.md': english,
    'languages/pl.yaml': readFileSync('content/languages/pl.yaml'),
    'languages/ar.yaml': readFileSync('content/languages/ar.yaml'),
    'languages/en.yaml': readFileSync('content/languages/en.yaml'),
  });
  folders.push(folder);
  return folder;
}

async function exported(folder: string, language = 'pl', more: readonly string[] = []): Promise<string> {
  const out = path.join(folder, 'sent.xlf');
  const { exitCode, errors } = await typeHere('translate', [
    ...['--content', folder, '--export', language, '--out', out, ...more],
  ]);
  expect(errors).toBe('');
  expect(exitCode).toBe(0);
  return readFileSync(out, 'utf8');
}

/** What a translator makes of it: each source that has a Polish one gets it as its target. */
function translated(xliff: string): string {
  return xliff.replace(
    /<segment state="initial">\s*<source>(.*)<\/source>/gu,
    (_, source: string) =>
      `<segment state="translated"><source>${source}</source><target>${
        POLISH[source] ??
        source
          .replace('You have ', 'Masz ')
          .replace(' to ask. Read ', ', aby poprosić. Przeczytaj ')
          .replace('more</pc> about it', 'więcej</pc> o tym')
      }</target>`,
  );
}

async function imported(folder: string, xliff: string, more: readonly string[] = []) {
  const file = path.join(folder, 'back.xlf');
  writeFileSync(file, xliff);
  const role = ['--by-role', 'qualified translator'];
  const typed = await typeHere('translate', ['--content', folder, '--import', file, ...role, ...more]);
  const clean = (text: string) => text.replaceAll(`${folder}/`, '');
  return { exitCode: typed.exitCode, output: clean(typed.output), errors: clean(typed.errors) };
}

/** The same without a command of its own, for many. */
function inProcess(folder: string, xliff: string) {
  const found = findTranslations(folder, {}, ({ message }) => expect.fail(message));
  if (!found) throw new Error('The sample is wrong.');
  const by = { status: 'draft', byRole: 'qualified translator', on: '2026-11-24' } as const;
  return importXliff(readXliff(xliff, 'back.xlf'), { content: folder, found, by });
}

function polish(folder: string): string {
  const file = path.join(folder, 'leaflets/help/pl.md');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

describe('what is sent', () => {
  it('has each part with its marks, without addresses, braces and ties, and says what it is', async () => {
    const xliff = await exported(content());
    expect(xliff).toContain(
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en-GB" trgLang="pl">',
    );
    expect(xliff).toContain(
      '<file id="leaflets.help.en" original="leaflets/help/en.md" srcDir="ltr" trgDir="ltr">',
    );
    expect(xliff).toContain('<note category="what">A cell of a table.</note>');
    const sources = [...xliff.matchAll(/<source>(.*)<\/source>/gu)].map(([, source]) => source);
    expect(sources).toEqual([
      'Your right to help',
      'Someone can help you.',
      'What you can do',
      'You can say no. Ask a nurse on the ward to help you.',
      'You have <ph id="1" canCopy="no" canDelete="no" equiv="law.apply-within" disp="14 days" dataRef="d1" type="ui" subType="xlf:var"/> to ask. ' +
        'Read <pc id="2" canCopy="no" canDelete="no" dataRefStart="d2" type="link"><pc id="3" canCopy="no" canDelete="no" type="fmt" subType="xlf:b">more</pc> about it</pc>.',
      ...['Ask now.', 'Ask now.', 'Who', 'When', 'A nurse', 'Any day', 'My name'],
    ]);
    expect(xliff).toContain('<data id="d2">../more/en.md</data>');
    expect(xliff.match(/<note category="right">/gu)?.length).toBe(2);
    const ids = [...xliff.matchAll(/<unit id="([^"]*)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(12);
  });

  it('has the same ids when other parts of the leaflet change', async () => {
    const ids = (xliff: string) =>
      new Map(
        [...xliff.matchAll(/<unit id="([^"]*)"[\s\S]*?<source>(.*)<\/source>/gu)].map(([, id, source]) => [
          source,
          id,
        ]),
      );
    const before = ids(await exported(content()));
    const after = ids(
      await exported(content(ENGLISH.replace('- Ask now.\n- Ask now.', '- New.\n- Ask now.'))),
    );
    for (const source of ['What you can do', 'My name', 'Any day'])
      expect(after.get(source)).toBe(before.get(source));
    expect(before.get('My name')).toMatch(/^part-[0-9a-f]{8}-1-[0-9a-f]{4}$/u);
  });

  it('runs from right to left for Arabic', async () => {
    expect(await exported(content(), 'ar')).toContain('srcDir="ltr" trgDir="rtl"');
  });

  it('is of a language that the site has', async () => {
    const { exitCode, errors } = await typeCommand('translate', ['--content', content(), '--export', 'fr']);
    expect(errors).toBe(
      '“fr” is not a language to translate into. There are: pl, ar. Add it to site.yaml first.\n',
    );
    expect(exitCode).toBe(2);
  });

  it('tells fresh translations from old ones, with the words that those are of', async () => {
    const folder = content();
    await imported(folder, translated(await exported(folder)), ['--checked']);
    writeFileSync(
      path.join(folder, 'leaflets/help/en.md'),
      ENGLISH.replace('## What you can do', '## What you may do'),
    );
    const xliff = await exported(folder);
    expect(xliff.match(/<segment state="final">/gu)?.length).toBe(11);
    expect(xliff).toMatch(
      /<note category="before">The translation is of what stood here before: What you can do<\/note><\/notes>\s*<segment state="initial">\s*<source>What you may do<\/source>\s*<target>Co możesz zrobić<\/target>/u,
    );
    writeFileSync(
      path.join(folder, 'leaflets/help/pl.md'),
      polish(folder).replace('\n---', '\ncopied-from: "012345678901"\n---'),
    );
    // Sent back as it is, the old words stay old, and where they were copied from is still known.
    const { output, exitCode } = await imported(folder, xliff, ['--checked']);
    expect(output).toBe('leaflets/help/pl.md: 11 taken.\n');
    expect(exitCode).toBe(0);
    expect(polish(folder)).toContain('\ncopied-from: "012345678901"\n---');
    const list = await typeHere('translate', ['--content', folder, '--language', 'pl']);
    expect(list.output).toContain(
      'was: What you can do\n      now: What you may do\n      translated: Co możesz zrobić',
    );
  });
});

describe('what comes back', () => {
  it('is written in the shape of the English, and says what it is a translation of', async () => {
    const folder = content();
    const { exitCode, output, errors } = await imported(folder, translated(await exported(folder)));
    expect(errors).toBe('');
    expect(output).toBe('leaflets/help/pl.md: 12 taken.\n');
    expect(exitCode).toBe(0);
    const text = polish(folder);
    expect(parse(text.split('---')[1] ?? '')).toEqual({
      title: 'Twoje prawo do pomocy',
      summary: 'Ktoś może ci pomóc.',
      translation: {
        status: 'draft',
        'by-role': 'qualified translator',
        on: '2026-11-24',
        from: {
          title: expect.stringMatching(/^[0-9a-f]{8}$/u),
          summary: expect.stringMatching(/^[0-9a-f]{8}$/u),
        },
      },
    });
    expect(text.split('---\n\n')[1]?.replace(/ \{from=[0-9a-f]{8}\}/gu, '')).toBe(`## Co możesz zrobić

Możesz odmówić. Poproś pielęgniarkę o pomoc. {right=can-refuse}

Masz {{ law.apply-within }}, aby poprosić. Przeczytaj [**więcej** o tym](../more/en.md).

::: wales
- Poproś teraz.
- Poproś teraz.
:::

| Kto | Kiedy |
| --- | --- |
| Pielęgniarka | Każdego dnia |

::: fill-in
- Imię i nazwisko
:::
`);
    expect(readFileSync(path.join(folder, 'leaflets/help/translated-from.yaml'), 'utf8')).toContain(
      'You can say no. Ask a nurse on the ward to help you. {right=can-refuse}',
    );
    const list = await typeHere('translate', ['--content', folder, '--language', 'pl']);
    expect(list.output).toBe('Every part that was translated is of today.\n');
  });

  it('may have been cut into segments, and marked with halves of marks, by another program', async () => {
    const folder = content();
    const xliff = translated(await exported(folder))
      .replaceAll('<', '<x:')
      .replaceAll('<x:/', '</x:')
      .replace('<x:?xml', '<?xml')
      .replace('xmlns=', 'xmlns:x=')
      .replace(
        /<x:source>You can say no[\s\S]*?<\/x:target>/u,
        '<x:source>You can say no. </x:source><x:target>Możesz odmówić.\n   </x:target></x:segment><x:segment state="translated">' +
          '<x:source>Ask a nurse on the ward to help you.</x:source><x:target><x:mrk id="m1" type="generic">Poproś</x:mrk> pielęgniarkę o pomoc.</x:target>',
      )
      .replace(
        /(<x:target>.*)<x:pc id="3"[^>]*>więcej<\/x:pc>/u,
        '$1<x:sc id="3"/>więcej<x:ec startRef="3"/>',
      );
    const { errors, output } = await imported(folder, xliff);
    expect(errors).toBe('');
    expect(output).toBe('leaflets/help/pl.md: 12 taken.\n');
    expect(polish(folder)).toContain('Możesz odmówić. Poproś pielęgniarkę o pomoc. {right=can-refuse}');
    expect(polish(folder)).toContain('[**więcej** o tym](../more/en.md)');
  });

  it('may give a number without its unit, where the file that was sent did', async () => {
    const folder = content();
    const xliff = translated(await exported(folder))
      .replace('</originalData>', '<data id="d9">{{ law.apply-within.days }}</data></originalData>')
      .replace(/(<target>Masz <ph [^>]*dataRef=")d1/u, '$1d9');
    await imported(folder, xliff);
    expect(polish(folder)).toContain('Masz {{ law.apply-within.days }}, aby');
  });

  it('may be part of it: the rest is left out, and what stands there stays', async () => {
    const folder = content();
    const sent = await exported(folder);
    const part = translated(sent)
      .replace('<target>Pielęgniarka</target>', '')
      .replace('<target>Imię i nazwisko</target>', '');
    const first = await imported(folder, part);
    expect(first.output).toBe('leaflets/help/pl.md: 9 taken, 2 not translated yet.\n');
    expect(first.errors).toMatch(
      /^back\.xlf:\d+:1 {2}xliff-alone {2}This was left out, because what belongs to it has no translation yet: “Any day” {2}Translate the other cells of its row, or what stands below its heading\.\n/u,
    );
    expect(polish(folder)).not.toContain('fill-in');
    const rest = translated(sent).replace('<target>Poproś teraz.</target>', '');
    const second = await imported(folder, rest);
    expect(second).toEqual({ exitCode: 0, errors: '', output: 'leaflets/help/pl.md: 11 taken.\n' });
    expect(polish(folder).match(/- Poproś teraz\./gu)?.length).toBe(2);
  });

  it('takes the place of what is no longer in the English, and says so', async () => {
    const folder = content();
    const xliff = translated(await exported(folder));
    inProcess(folder, xliff);
    const whole = polish(folder);
    writeFileSync(path.join(folder, 'leaflets/help/pl.md'), `${whole}\nTo jest stare. {from=12345678}\n`);
    const { left, problems } = inProcess(folder, xliff);
    expect(problems).toEqual([]);
    expect(left.map(({ message }) => message)).toEqual([
      'This stood in the translation, and nothing in the English is like it, so it was taken out: “To jest stare.”',
    ]);
    expect(polish(folder)).toBe(whole);
  });

  it('is not checked while some of it has come back from nobody', async () => {
    const folder = content();
    const xliff = translated(await exported(folder));
    await imported(folder, xliff);
    const before = polish(folder);
    const { errors } = await imported(folder, xliff.replace('<target>Kto</target>', ''), ['--checked']);
    expect(errors).toContain(
      'xliff-checked  One part of “leaflets/help/en.md” did not come back, and nobody has checked what stands there now.  Import it without --checked, or send the whole leaflet and have it checked.',
    );
    expect(polish(folder)).toBe(before);
  });

  it('leaves out a part whose English has changed since, and takes the others', async () => {
    const folder = content();
    const xliff = translated(await exported(folder));
    writeFileSync(
      path.join(folder, 'leaflets/help/en.md'),
      ENGLISH.replace('You can say no. Ask', 'You can always say no. Ask'),
    );
    const { exitCode, output, errors } = await imported(folder, xliff);
    expect(output).toBe('leaflets/help/pl.md: 11 taken, 1 not translated yet.\n');
    expect(errors).toMatch(
      /^back\.xlf:\d+:1 {2}xliff-english-changed {2}What this was translated from has changed since, so it was left out: “You can say no\. Ask a nurse on the ward to help you\.” {2}Export it again, and translate what stands there now\.\n\n1 problem in 1 file\.\n$/u,
    );
    expect(exitCode).toBe(1);
    expect(polish(folder)).not.toContain('Możesz odmówić');
    expect(polish(folder)).toContain('Poproś teraz.');
  });

  it('leaves out a part that is tied to other law since, though its words are the same', async () => {
    const folder = content();
    const xliff = translated(await exported(folder));
    writeFileSync(
      path.join(folder, 'leaflets/help/en.md'),
      ENGLISH.replace('right=can-refuse', 'right=only-wales'),
    );
    expect((await imported(folder, xliff)).errors).toContain('xliff-english-changed');
  });
});

describe('what comes back spoiled', () => {
  const folder = content();
  let sent = '';

  beforeAll(async () => {
    sent = translated(await exported(folder));
  });

  const PLACEHOLDER = /(<target>Masz )<ph [^>]*\/>/u;
  it.each([
    [
      'a changed id',
      /(<unit id="part-[0-9a-f]{4})[0-9a-f]{4}/u,
      '$1beef',
      /xliff-id {2}The id “part-[0-9a-f]{4}beef-1-[0-9a-f]{4}” is not one that was sent: somebody changed it\. {2}Put back the id of this unit from the file that was sent\./u,
    ],
    [
      'a dropped placeholder',
      PLACEHOLDER,
      '$1trochę czasu',
      'xliff-mark  The placeholder {{ law.apply-within }} is not in the translation.  Put the mark of the source where it belongs.',
    ],
    [
      'a placeholder that is there twice',
      /(<target>Masz )(<ph [^>]*\/>)/u,
      '$1$2 $2',
      'xliff-mark  The placeholder {{ law.apply-within }} is there twice.  Keep it once.',
    ],
    [
      'an unknown placeholder',
      /(<target>Masz <ph id=")1"/u,
      '$19"',
      'xliff-mark  The mark “9” is not one of the source.  Take it out. Keep the marks of the source, and no others.',
    ],
    [
      'a dropped link',
      /(<target>Masz .*)<pc id="2"[^>]*>(<pc.*<\/pc> o tym)<\/pc>/u,
      '$1$2',
      'xliff-mark  The link “**more** about it” is not in the translation.  Put the mark of the source where it belongs.',
    ],
    [
      'dropped bold',
      /(<target>Masz .*)<pc id="3"[^>]*>więcej<\/pc>/u,
      '$1więcej',
      'xliff-mark  The bold of “more” is not in the translation.  Put the mark of the source where it belongs.',
    ],
    [
      'half a mark',
      /(<target>Masz .*)<pc id="3"[^>]*>więcej<\/pc>/u,
      '$1<sc id="3"/>więcej',
      'xliff-mark  The mark “3” does not begin and end in the same words.  Put its beginning before the words it belongs to, and its end after them.',
    ],
    [
      'a typed number',
      '<target>Możesz odmówić.',
      '<target>Możesz odmówić 3 razy.',
      'translation-numbers  The numbers here are “3”, and in what it was translated from none.  Write the same numbers. A time limit is a placeholder, never a number typed by hand.',
    ],
    [
      'a time limit in words',
      '<target>Możesz odmówić.',
      '<target>Możesz odmówić, masz dwa tygodnie.',
      'number-typed  “dwa tygodnie” is typed by hand, so it would stay when the law changes.  Put the placeholder of the source in its place, or say it without a number.',
    ],
    [
      'digits of another script',
      '<target>Możesz odmówić.',
      '<target>Możesz odmówić ٣ razy.',
      'translation-digits  “٣” is a digit of another script.  Write the digits 0 to 9, so that staff and reader see the same number.',
    ],
    [
      'a typed placeholder',
      '<target>Możesz odmówić.',
      '<target>Masz {{ law.apply-within }}.',
      'xliff-typed-mark  “{” is typed here, and readers would see it.  Delete it. Use the marks that your program shows in the source.',
    ],
    [
      'a character that turns the direction',
      '<target>Możesz odmówić.',
      '<target>Możesz \u202eodmówić.',
      'hidden-character  After “Możesz” there is a hidden character that turns the direction of the text (U+202E).  Delete it. The page sets the direction of each language and number by itself.',
    ],
    [
      'an isolate that is never closed',
      '<target>Możesz odmówić.',
      '<target>Możesz \u2067odmówić.',
      'hidden-character  After “Możesz” there is a hidden character that turns the direction of the text (U+2067).  Delete it. The page sets the direction of each language and number by itself.',
    ],
    [
      'English left in',
      '<target>Możesz odmówić. Poproś pielęgniarkę o pomoc.',
      '<target>Możesz odmówić. Ask a nurse on the ward.',
      'translation-left  “Ask a nurse on the” stands here as in what it was translated from.  Translate it.',
    ],
    [
      'a short heading left in English',
      '<target>Co możesz zrobić',
      '<target>What you can do',
      'translation-left  “What you can do” stands here as in what it was translated from.  Translate it.',
    ],
    [
      'another language',
      '<target>Możesz odmówić. Poproś pielęgniarkę o pomoc.',
      '<target>Gallwch chi ddweud na, ac mae eich nyrs ar y ward yn gallu eich helpu chi gyda hyn.',
      'translation-language  This is in “cy”, and the file is for “pl”.  Look if it is the right file, and translate this.',
    ],
    [
      'an empty translation',
      '<target>Co możesz zrobić',
      '<target> ',
      'xliff-empty  The translation here is empty.  Translate it, or take the target out.',
    ],
    [
      'a source that somebody changed',
      '<source>What you can do',
      '<source>What you can’t do',
      'xliff-source  The source here is not what was sent with this id: “What you can’t do”  Put it back: What you can do',
    ],
    [
      'a title without a translation',
      '<target>Twoje prawo do pomocy</target>',
      '',
      'xliff-lead  The title of “leaflets/help/en.md” has no translation, and a leaflet must have one.  Translate it.',
    ],
    [
      'an unknown leaflet',
      'id="leaflets.help.en"',
      'id="leaflets.halp.en"',
      'xliff-file  There is no leaflet “leaflets.halp.en”.  Put back the id of the file that was sent. If the leaflet was taken out since, take it out here too.',
    ],
    [
      'an unknown language',
      'trgLang="pl"',
      'trgLang="de"',
      'xliff-language  “de” is not one of the languages in site.yaml.  Write one of these as its trgLang: pl, ar; or add the language to site.yaml.',
    ],
    [
      'another main language',
      'srcLang="en-GB"',
      'srcLang="fr"',
      'xliff-language  This is translated from “fr”, and the leaflets are in “en”.  Only what was exported from here can come back: its srcLang is “en-GB”.',
    ],
  ])('with %s is not written', (_, good, bad, told) => {
    const spoiled = sent.replace(good, bad);
    expect(spoiled).not.toBe(sent);
    const { written, problems, left } = inProcess(folder, spoiled);
    const [first] = problems.map(({ rule, message, fix }) => `${rule}  ${message}  ${fix}`);
    if (typeof told === 'string') expect(first).toBe(told);
    else expect(first).toMatch(told);
    // A mark that is not known leaves the one in whose place it stands without a translation.
    expect(problems.length).toBe(/^xliff-mark {2}The mark/u.test(first ?? '') ? 2 : 1);
    expect(left).toEqual([]);
    expect(written).toEqual([]);
    expect(polish(folder)).toBe('');
  });

  it('says so on the command line, and writes nothing', async () => {
    const spoiled = sent.replace(PLACEHOLDER, '$1trochę czasu');
    const { exitCode, output, errors } = await imported(folder, spoiled);
    expect(errors).toMatch(
      /^back\.xlf:\d+:1 {2}xliff-mark {2}The placeholder [^\n]*\n\n1 problem in 1 file\.\n$/u,
    );
    expect(output).toBe('Nothing was written.\n');
    expect(exitCode).toBe(1);
    expect(polish(folder)).toBe('');
  });

  it('names the line of each fault, all at once', () => {
    const spoiled = sent.replace('>Kto<', '><').replace('>Kiedy<', '>When 7<');
    const { problems } = inProcess(folder, spoiled);
    const lineOf = (text: string) => spoiled.slice(0, spoiled.indexOf(text)).split('\n').length;
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
      `back.xlf:${lineOf('<source>Who')}`,
      `back.xlf:${lineOf('<source>When')}`,
    ]);
  });

  it.each([
    [
      'cut off',
      (xliff: string) => xliff.slice(0, 900),
      /^back\.xlf:\d+ {2}This is not whole: <\w+> is never closed\. Save it again, or ask for it again\.$/u,
    ],
    [
      'of an older kind',
      (xliff: string) => xliff.replace('version="2.1"', 'version="1.2"'),
      /^back\.xlf:2 {2}This is not XLIFF 2\.1\. Save it as XLIFF 2\.1 \(or 2\.0\) from the program it was translated in\.$/u,
    ],
    [
      'with entities of its own',
      (xliff: string) => xliff.replace('?>', '?><!DOCTYPE x [<!ENTITY a "b">]>'),
      /^back\.xlf:1 {2}This is not whole: There is a DOCTYPE, which no XLIFF file has\./u,
    ],
  ])('that is %s is not read', (_, spoil, told) => {
    expect(() => readXliff(spoil(sent), 'back.xlf')).toThrow(told);
  });
});

describe('the leaflets of this repository', () => {
  it.each(['pl', 'ar'])('come back word for word in “%s”', async (language) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'content-'));
    folders.push(folder);
    cpSync('content', folder, { recursive: true });
    const xliff = await exported(folder, language);
    const files = ['amhp', 'imha', 'nearest-relative', 'section-2', 'your-rights'].map((id) =>
      path.join(folder, 'leaflets', id, `${language}.md`),
    );
    const before = files.map((file) => readFileSync(file, 'utf8'));
    for (const file of files) rmSync(file);
    const { errors, exitCode } = await imported(folder, xliff);
    expect(errors).toBe('');
    expect(exitCode).toBe(0);
    // Who and when are new; titles, parts, claims, marks and what each is a translation of are the same.
    const plain = (text: string) => text.replace(/^ {2}(?:by-role|on): .*$/gmu, '');
    expect(files.map((file) => plain(readFileSync(file, 'utf8')))).toEqual(before.map(plain));
    const kept = (of: string) => readFileSync(path.join(of, 'leaflets/imha/translated-from.yaml'), 'utf8');
    expect(kept(folder)).toBe(kept('content'));
  });
});
