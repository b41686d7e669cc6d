import { isTongue, tongueOf } from '../../../scripts/model/tongue.ts';
import { blocksOf } from './blocks.ts';
import type { PageView } from './page-view.ts';
import { lettersIn, nameOfLanguage, nameOfScript, scriptsIn, scriptsOf } from './scripts.ts';

/** That a page is in another language than it says. */
export interface WrongTongue {
  /** The language it says. */
  readonly said: string;
  /** What its words are: “Polish”, “in Arabic letters”. */
  readonly name: string;
  /** What its `lang` should be, or an example of it. */
  readonly tag: string;
  /** Some of its words. */
  readonly example: string;
}

/** A language for each script, to be named in advice. */
const USUAL: Readonly<Record<string, string>> = {
  Arab: 'ar',
  Beng: 'bn',
  Cyrl: 'uk',
  Deva: 'hi',
  Grek: 'el',
  Gujr: 'gu',
  Guru: 'pa',
  Hang: 'ko',
  Hani: 'zh',
  Hebr: 'he',
  Hira: 'ja',
  Kana: 'ja',
  Taml: 'ta',
  Thai: 'th',
};

/** The tag of a language that is often written in a script. */
export function usualIn(script: string): string {
  return USUAL[script] ?? `und-${script}`;
}

const known = new WeakMap<PageView, WrongTongue | undefined>();

/** Whether most words of a page are in another language than the page says; what stands in a language of its own is left out. */
export function wrongTongue(view: PageView): WrongTongue | undefined {
  if (!known.has(view)) known.set(view, findWrong(view));
  return known.get(view);
}

function findWrong(view: PageView): WrongTongue | undefined {
  const root = view.document.documentElement;
  const said = root.getAttribute('lang')?.trim() ?? '';
  const scripts = said === '' ? undefined : scriptsOf(said);
  if (!scripts) return undefined;
  const own = blocksOf(view)
    .map(({ pieces }) => pieces.filter(({ element }) => (element.closest('[lang]') ?? root) === root))
    .map((pieces) =>
      pieces
        .map(({ text }) => text)
        .join('')
        .replace(/\s+/gu, ' ')
        .trim(),
    );
  // Chinese and its like have no spaces, so letters are what can be weighed against each other.
  let letters = 0;
  const met = new Map<string, { letters: number; example: string }>();
  const meet = (language: string, text: string, many: number) => {
    const one = met.get(language) ?? { letters: 0, example: text };
    one.letters += many;
    met.set(language, one);
  };
  for (const text of own) {
    letters += lettersIn(text);
    for (const one of scriptsIn(text))
      if (!scripts.includes(one.script)) meet(one.script, one.text, one.letters);
    const tongue = tongueOf(text);
    if (tongue) meet(tongue, text, lettersIn(text));
  }
  const [most] = [...met].sort(([, a], [, b]) => b.letters - a.letters);
  if (!most || most[1].letters < letters * 0.6) return undefined;
  const [language, { example }] = most;
  if (language.length === 4) {
    const tongue = [...met.keys()].find((one) => one.length === 2 && scriptsOf(one)?.includes(language));
    return tongue
      ? { said, name: nameOfLanguage(tongue), tag: tongue, example }
      : { said, name: `in ${nameOfScript(language)} letters`, tag: usualIn(language), example };
  }
  return isOther(language, said)
    ? { said, name: nameOfLanguage(language), tag: language, example }
    : undefined;
}

/** Whether a language that was told from words is another one than was said, of those that we can tell apart. */
export function isOther(language: string, said: string): boolean {
  const [own = ''] = said.toLowerCase().split('-');
  if (own === language) return false;
  // Pashto is no Urdu, though it has its letters: of languages that we don’t know, only the script counts.
  return isTongue(own) || (isLatin(language) && !isLatin(own) && !isLatin(said));
}

function isLatin(language: string): boolean {
  return scriptsOf(language)?.includes('Latn') ?? true;
}
