import type { Check } from '../../../scripts/model/check.ts';
import { fewWords } from '../../sheet/few-words.ts';
import { LINE_END } from '../../sheet/sheet-content.ts';
import { elementsIn, isElement, nearest } from '../../sheet/sheet-structure.ts';
import { withoutCodes } from '../../without-codes.ts';
import type { SheetRule, SheetTrouble } from './sheet-rule.ts';

export const passageLanguageCheck: Check = {
  id: 'sheet-passage-language',
  words:
    'Words in another script than the rest of a PDF say which language they are in. So they are read out in the right voice.',
  why: 'Someone who listens hears a passage in another language as noise, if nobody says which language it is.',
};

/** What stands before a run of words, and what of the words around it stands after: a closing mark, a colon. */
const AROUND = /^[^\p{L}]+|[\s»”’)）\]:：,，、।。۔]+$/gu;

/** Fewer letters than these are a name or a sign. */
const FEWEST = 12;

/** Scripts as Unicode names them, of which the languages of a writing system use several. */
const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Hani', 'Bopo'],
  Hant: ['Hani', 'Bopo'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
  Aran: ['Arab'],
};

/** WCAG 3.1.2. A voice that does not know a script spells it out, or falls silent. */
export const passageLanguage: SheetRule = (sheet) => {
  if (!sheet.tagged || !sheet.structure || !sheet.language) return [];
  const troubles: SheetTrouble[] = [];
  for (const element of elementsIn(sheet.structure)) {
    const language = nearest(element, (around) => around.language !== undefined)?.language ?? sheet.language;
    // Marks stand in parts of their own within a line: words that go on in the next are one passage.
    let run = '';
    let page = 0;
    const end = () => {
      const foreign = page === 0 ? undefined : foreignWords(withoutCodes(run, sheet.keywords), language);
      if (foreign !== undefined) {
        troubles.push({
          message: `${fewWords(foreign)} is not in the script of ${nameOf(language)}, and does not say which language it is in.`,
          fix: 'Set the language of these words.',
          where: `page ${page}`,
        });
      }
      run = '';
      page = 0;
    };
    for (const child of element.children) {
      if (isElement(child)) {
        end();
        continue;
      }
      const text = sheet.textById.get(child.marked ?? '') ?? '';
      if (text === '') continue;
      // Hardly any text is foreign, and to look for the language of what is marked takes long.
      const own =
        foreignWords(text, language, 1) === undefined
          ? undefined
          : sheet.languagesOn(child.page).get(child.marked ?? '');
      if (own !== undefined && own !== language) {
        end();
        if (foreignWords(text, own) === undefined) continue;
      }
      run += text;
      page ||= child.page;
    }
    end();
  }
  return troubles;
};

/** The first run of words in a script that a language is not written in, if it has letters enough. */
function foreignWords(text: string, language: string, fewest = FEWEST): string | undefined {
  const foreign = foreignTo(language);
  if (!foreign) return undefined;
  for (const [run] of text.replaceAll(LINE_END, ' ').matchAll(foreign)) {
    const words = run.match(/[\p{L}\p{M}]{3,}/gu) ?? [];
    const letters = words.join('').match(/\p{L}/gu)?.length ?? 0;
    if (letters >= fewest) return run.replace(AROUND, '');
  }
  return undefined;
}

const known = new Map<string, RegExp | undefined>();

/**
 * What finds runs without a letter of a language’s scripts. What belongs to no script, such as spaces and digits, goes
 * with what is around it. Undefined for what is not the tag of a language; another rule says so.
 */
function foreignTo(language: string): RegExp | undefined {
  if (!known.has(language)) known.set(language, findForeign(language));
  return known.get(language);
}

function findForeign(language: string): RegExp | undefined {
  try {
    const { script } = new Intl.Locale(language).maximize();
    if (!script) return undefined;
    const own = (SCRIPTS[script] ?? [script]).map((name) => `\\p{sc=${name}}`).join('');
    return new RegExp(`[^${own}]+`, 'gu');
  } catch {
    return undefined;
  }
}

function nameOf(language: string): string {
  const [own = language] = language.split('-');
  return new Intl.DisplayNames('en-GB', { type: 'language' }).of(own) ?? language;
}
