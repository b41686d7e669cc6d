import type { PageView } from '../../page/view/page-view.ts';
import { passagesOf } from '../../page/view/passages.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** How many letters in capitals are too many, where a style makes them. A short label is a picture; a sentence is read. */
const STYLED = { any: { words: 5, letters: 25 }, site: { words: 2, letters: 8 } } as const;

/** The same where they are typed, so that names such as “NHS England” and short forms such as “IMHA” may stay. */
const TYPED = { any: { words: 5, letters: 20 }, site: { words: 2, letters: 9 } } as const;

/** A word, or a code such as CF10, which is none and parts the words around it. */
const WORD = /[\p{L}\p{N}]+(?:[’'-]\p{L}+)*/gu;

const NOT_WORDS = 'code, pre, kbd, samp, abbr, math';

export const capitals: PageRule = {
  id: 'capitals',
  words: 'Words are not written in capital letters alone.',
  why: 'Someone knows a word by its shape, and in capitals all words have the same.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const { element, nodes } of passagesOf(view)) {
      const read = nodes.filter((node) => !node.parentElement?.closest(NOT_WORDS));
      const styled = read.filter((node) => madeCapital(view, node));
      const text = styled.map(({ data }) => data).join(' ');
      const [first] = styled;
      if (first && tooMany(text.match(WORD) ?? [], STYLED[view.profile])) {
        yield {
          element: styled.length === 1 ? (first.parentElement ?? element) : element,
          message: `The words ${quoted(text)} are shown in capital letters alone.`,
          fix: `Take ${madeCapital(view, first)} away.`,
        };
        continue;
      }
      const typed = runsOfCapitals(nodes.map((node) => (read.includes(node) ? node.data : ';')).join(''));
      const run = typed.find((words) => tooMany(words, TYPED[view.profile]));
      if (!run) continue;
      yield {
        element,
        message: `The words ${quoted(run.join(' '))} are typed in capital letters.`,
        fix: 'Type them in small letters, with a capital where a sentence or a name begins.',
      };
    }
  },
};

/** What makes capitals out of small letters, as it is written in CSS. */
function madeCapital(view: PageView, { data, parentElement }: Text): string | undefined {
  if (!parentElement || !/\p{Ll}/u.test(data)) return undefined;
  const { textTransform, fontVariantCaps } = view.style(parentElement);
  if (textTransform.includes('uppercase')) return 'text-transform: uppercase';
  return /small-caps|petite-caps|unicase/u.test(fontVariantCaps)
    ? `font-variant-caps: ${fontVariantCaps}`
    : undefined;
}

/** Words in capitals that follow each other. A letter alone, such as I or A, neither makes nor ends a run. */
function runsOfCapitals(text: string): string[][] {
  const runs: string[][] = [];
  let run: string[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const apart = /[.;:()[\]/_“”"«»„]/u.test(text.slice(end, index));
    end = index + word.length;
    const capital = /\p{Lu}/u.test(word) && !/[\p{Ll}\p{Lo}\p{N}]/u.test(word);
    if (capital && !apart) run.push(word);
    else {
      runs.push(run);
      run = capital ? [word] : [];
    }
  }
  return [...runs, run].filter((words) => words.length > 0);
}

function tooMany(
  words: readonly string[],
  most: { readonly words: number; readonly letters: number },
): boolean {
  const letters = words.join('').length;
  if (words.length < most.words || letters < most.letters) return false;
  // Short forms in a row: “NHS”, “CQC and IMHA”. Some word must be too long for one.
  return words.some((word) => word.length > 4) || words.length > 3;
}
