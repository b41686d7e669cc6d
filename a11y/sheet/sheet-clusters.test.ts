import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { describe, expect, it } from 'vitest';
import { mendClusters } from '../../scripts/write/mend-clusters.ts';
import { fontFamilies, fontFiles, hasMarks } from '../../scripts/write/typefaces.ts';
import { findingsOf } from './sheet-fixture.ts';

const compiler = NodeCompiler.create({
  workspace: import.meta.dirname,
  fontArgs: [{ fontBlobs: fontFiles().map((file) => readFileSync(file)) }],
});

/** A sheet of ours in the typefaces of a language, from Typst. */
async function sheetIn(language: string, body: string): Promise<Uint8Array> {
  const families = fontFamilies(language).map((family) => `"${family}"`);
  const code = `imha-england-${language}-standard-7k3f9q`;
  const compiled = compiler.compile({
    mainFileContent: `
      #set document(title: "Words", keywords: ("${code}",), date: datetime(year: 2026, month: 2, day: 18))
      #set page(width: 110mm, height: 200mm, margin: (x: 15mm, y: 20mm))
      #set text(font: (${families}), fallback: false, dir: ltr, lang: "${new Intl.Locale(language).language}", size: 14pt, cjk-latin-spacing: none)
      ${body}`,
  });
  if (!compiled.result) throw new Error(compiled.takeDiagnostics()?.shortDiagnostics.join('\n'));
  const pdf = compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: 0 });
  return hasMarks(language) ? mendClusters(pdf) : pdf;
}

const saying = (...words: readonly string[]) => ({
  path: 'page.html',
  html: `<article>${words.map((each) => `<p>${each}</p>`).join('')}</article>`,
});

const PUNJABI =
  'ਜਦੋਂ ਤੁਸੀਂ ਸਭ ਤੋਂ ਨੇੜਲੇ ਰਿਸ਼ਤੇਦਾਰ ਹੋ (nearest relative), ਤਾਂ ਕਾਨੂੰਨ ਤੁਹਾਨੂੰ ਕੁਝ ਹੱਕ ਦਿੰਦਾ ਹੈ। ਇੰਗਲੈਂਡ ਦਾ ਕਾਨੂੰਨ ਕਹਿੰਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਕਿਸੇ ਨੂੰ ਹਸਪਤਾਲ ਵਿੱਚ ਰੱਖਣ ਤੋਂ ਨਾਂਹ ਕਰ ਸਕਦੇ ਹੋ। ਇੱਕ ਵਕੀਲ ਤੁਹਾਡੀ ਮਦਦ ਕਰ ਸਕਦਾ ਹੈ, ਅਤੇ ਇਹ ਮੁਫ਼ਤ ਹੈ। ਜੇ ਕੋਈ ਵਿੱਦਿਅਕ ਸਲਾਹ ਚਾਹੀਦੀ ਹੋਵੇ, ਤਾਂ ਨਰਸ ਨੂੰ ਦੱਸੋ।';
const BENGALI =
  'আপনার অধিকার সহায়ক পাওয়া আপনার অধিকার। একজন স্বাধীন মানসিক স্বাস্থ্য সহায়ক (advocate) খোঁজ করুন। কর্মীদের পৌঁছানোর ভূমিকা জরুরি, এবং আইনটি কীভাবে কাজে লাগানো হচ্ছে তা কর্মীরা বলবেন। কাউন্সিলকে বলুন, একজন অনুমোদিত মানসিক স্বাস্থ্য পেশাদার যেন আপনাকে দেখতে আসেন। কুকুর নিয়ে কিছু বলার নেই।';
const CHINESE =
  '帮助人保持健康的照护。您可以问护士：我会得到什么出院后照护？不受治疗您的人管，独立的倡导者（advocate）免费帮助您，也不替医院工作。您可以在任何一天要求见倡导者，次数不限。您也可以写信给法庭，请他们看您是否应该留在医院。';

describe.each([
  ['pa', PUNJABI],
  ['bn', BENGALI],
  ['zh-Hans', CHINESE],
])('a sheet in “%s”', (language, words) => {
  it.each(['sheet:text', 'sheet:as-page', 'sheet:contrast', 'sheet:alignment', 'sheet:margins'])(
    'passes %s',
    async (rule) => {
      expect(await findingsOf(rule, await sheetIn(language, words), saying(words))).toEqual([]);
    },
  );

  it('fails where words are hard to see', async () => {
    const first = words.split(/[ 。]/u)[0] ?? '';
    const pale = `#text(fill: rgb("#9a9a9a"))[${first}]${words.slice(first.length)}`;
    expect(await findingsOf('sheet:contrast', await sheetIn(language, pale))).toEqual([
      expect.objectContaining({ message: expect.stringContaining('are hard to see') }),
    ]);
  });

  it('fails where nobody can see the words', async () => {
    const unseen = `#text(fill: white)[${words}]`;
    expect(await findingsOf('sheet:contrast', await sheetIn(language, unseen))).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('Nobody can see the words') }),
    );
  });

  it('fails where its lines are centred', async () => {
    expect(await findingsOf('sheet:alignment', await sheetIn(language, `#align(center)[${words}]`))).toEqual([
      expect.objectContaining({ message: expect.stringContaining('begin at different places') }),
    ]);
  });
});

describe('sheet:text', () => {
  it.each([
    ['pa', PUNJABI, 'ਸਭ ਤੋਂ', 'ਸਭਤੋਂ'],
    ['pa', PUNJABI, 'ਕਾਨੂੰਨ ਤੁਹਾਨੂੰ', 'ਕਾ ਨੂੰਨ ਤੁਹਾਨੂੰ'],
    ['bn', BENGALI, 'অধিকার সহায়ক', 'অধিকা র সহায়ক'],
    ['bn', BENGALI, 'খোঁজ করুন', 'খোঁজকরুন'],
  ])('fails a space that is lost or made, in “%s”', async (language, words, right, wrong) => {
    expect(words).toContain(right);
    const sheet = await sheetIn(language, words.replace(right, wrong));
    expect(await findingsOf('sheet:text', sheet, saying(words))).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/^The sheet says .* where its page says /u) }),
    ]);
  });
});

describe('sheet:as-page', () => {
  it.each([
    ['pa', PUNJABI, 'ਹਸਪ', 'ਤਾਲ'],
    ['bn', BENGALI, 'জরু', 'রি'],
  ])('fails a word that is broken at the end of a line, in “%s”', async (language, words, first, second) => {
    expect(words).toContain(first + second);
    const broken = await sheetIn(language, words.replace(first + second, `${first}#linebreak()${second}`));
    expect(await findingsOf('sheet:as-page', broken, saying(words))).toEqual([
      expect.objectContaining({
        message: `The word “${first}${second}” is broken at the end of a line.`,
      }),
    ]);
  });

  it('does not take two words of one leaflet in a pack for one word of another', async () => {
    const sheet = await sheetIn(
      'ro',
      'Timpul începe de cele mai multe ori#linebreak()când ajungeți.\n\nPuteți cere oricând.',
    );
    const told = ['Timpul începe de cele mai multe ori când ajungeți.', 'Puteți cere oricând.'];
    const page = { ...saying(), tells: told.map((words) => saying(words)) };
    expect(await findingsOf('sheet:as-page', sheet, page)).toEqual([]);
  });

  it('knows a broken word where the same letters are two words elsewhere', async () => {
    const sheet = await sheetIn(
      'ro',
      'De cele mai multe ori când ajungeți.\n\nPuteți cere ori#linebreak()când un avocat.',
    );
    const page = saying('De cele mai multe ori când ajungeți.', 'Puteți cere oricând un avocat.');
    expect((await findingsOf('sheet:as-page', sheet, page)).map(({ message }) => message)).toEqual([
      'The word “oricând” is broken at the end of a line.',
    ]);
  });
});
