/** Scripts as Unicode names them, of which the languages of a writing system use several. */
const SEVERAL: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Hani', 'Bopo'],
  Hant: ['Hani', 'Bopo'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
  Aran: ['Arab'],
};

/** Scripts whose words we look for, with the fewest letters that make a word and not a sign. */
const SCRIPTS: readonly { readonly name: string; readonly run: RegExp; readonly fewest: number }[] = [
  ['Arab', 3],
  ['Armn', 3],
  ['Beng', 2],
  ['Cyrl', 3],
  ['Deva', 2],
  ['Ethi', 2],
  ['Geor', 3],
  ['Grek', 3],
  ['Gujr', 2],
  ['Guru', 2],
  ['Hang', 2],
  ['Hani', 2],
  ['Hebr', 3],
  ['Hira', 2],
  ['Kana', 2],
  ['Khmr', 2],
  ['Knda', 2],
  ['Laoo', 2],
  ['Mlym', 2],
  ['Mymr', 2],
  ['Sinh', 2],
  ['Taml', 2],
  ['Telu', 2],
  ['Thai', 2],
  ['Tibt', 2],
].map(([name, fewest]) => ({
  name: String(name),
  run: new RegExp(`\\p{sc=${name}}[\\p{sc=${name}}\\p{M}\\p{Join_Control}]*`, 'gu'),
  fewest: Number(fewest),
}));

const NOT_LATIN = /[^\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]/u;

/** Words of a text in one script that is not Latin. */
export interface Foreign {
  readonly script: string;
  /** From the first to the last of them, with what stands between. */
  readonly text: string;
  readonly letters: number;
}

/** The words of a text by the scripts they are in, Latin ones left out. */
export function scriptsIn(text: string): readonly Foreign[] {
  if (!NOT_LATIN.test(text)) return [];
  return SCRIPTS.flatMap(({ name, run, fewest }) => {
    const words = [...text.matchAll(run)].map(({ 0: word, index }) => ({
      index,
      end: index + word.length,
      letters: lettersIn(word),
    }));
    const [first] = words;
    const last = words.at(-1);
    if (!first || !last || !words.some(({ letters }) => letters >= fewest)) return [];
    const letters = words.reduce((sum, one) => sum + one.letters, 0);
    return [{ script: name, text: text.slice(first.index, last.end), letters }];
  });
}

/** How many letters a text has. */
export function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** The scripts that a language is written in. Undefined for what is not the tag of a language. */
export function scriptsOf(language: string): readonly string[] | undefined {
  try {
    const { script } = new Intl.Locale(language).maximize();
    return script ? (SEVERAL[script] ?? [script]) : undefined;
  } catch {
    return undefined;
  }
}

const NAMES: Readonly<Record<string, string>> = {
  Beng: 'Bengali',
  Guru: 'Punjabi',
  Hang: 'Korean',
  Hani: 'Chinese',
  Hira: 'Japanese',
  Kana: 'Japanese',
};

/** What people call a script: “Arabic”, “Cyrillic”. */
export function nameOfScript(script: string): string {
  return NAMES[script] ?? new Intl.DisplayNames('en-GB', { type: 'script' }).of(script) ?? script;
}

/** What people call a language: “Polish” for `pl` or `pl-PL`. */
export function nameOfLanguage(tag: string): string {
  const [own = tag] = tag.split('-');
  try {
    return new Intl.DisplayNames('en-GB', { type: 'language' }).of(own) ?? tag;
  } catch {
    return tag;
  }
}
