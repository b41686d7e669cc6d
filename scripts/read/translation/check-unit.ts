import type { ProblemRule } from '../../model/problem-rule.ts';
import { VOWEL_MARKS } from '../../model/quantity.ts';
import { isTongue, tongueOf } from '../../model/tongue.ts';
import type { SourceInline } from '../source-block.ts';
import { typed, type Unit } from './units.ts';
import { wordsIn } from './words-in.ts';

/** What is wrong with a part of a translation, in words for its translator. */
export interface Wrong {
  readonly rule: ProblemRule;
  readonly message: string;
  readonly fix: string;
}

/**
 * Holds a part of a translation to what it was translated from: the same claims, placeholders, links and numbers, and no words left
 * as they were.
 *
 * @param source the same part in the main language
 * @param language BCP 47 tag of the translation
 */
export function* checkUnit(source: Unit, unit: Unit, language: string): Generator<Wrong> {
  const told = differs(claims(source), claims(unit));
  if (told) {
    yield {
      rule: 'translation-ties',
      message: `This part is tied to the law by ${quoted(told.is) || 'nothing'}, and what it was translated from by ${quoted(told.should) || 'nothing'}.`,
      fix: `Write at its end: ${told.should.length > 0 ? `{right=${told.should.join(',')}}` : 'no {right=…}'}. Look if a sentence was left out.`,
    };
  }
  const filled = differs(placeholders(source.text), placeholders(unit.text));
  if (filled) {
    yield {
      rule: 'translation-placeholders',
      message: `Here stands ${braces(filled.is) || 'no placeholder'}, and in what it was translated from ${braces(filled.should) || 'none'}.`,
      fix: 'Write the same placeholders, so that the number or the contact is filled in.',
    };
  }
  const led = differs(links(source.text), links(unit.text));
  if (led) {
    yield {
      rule: 'translation-links',
      message: `The links here lead to ${quoted(led.is) || 'nothing'}, and in what it was translated from to ${quoted(led.should) || 'nothing'}.`,
      fix: 'Keep each address in ( ) as it is, also its en.md. Translate only what stands in [ ].',
    };
  }
  const words = typed(unit.text);
  const vowel = words.match(VOWEL_MARKS);
  if (vowel) {
    yield {
      rule: 'translation-vowel-marks',
      message: `There are marks for vowels here (${vowel.map((mark) => `◌${mark}`).join(' ')}), which break words on paper into pieces.`,
      fix: 'Leave them out, as in a newspaper.',
    };
  }
  const foreign = [...words.matchAll(/\p{Nd}/gu)].find(([digit]) => !/[0-9]/u.test(digit));
  if (foreign) {
    yield {
      rule: 'translation-digits',
      message: `“${foreign[0]}” is a digit of another script.`,
      fix: 'Write the digits 0 to 9, so that staff and reader see the same number.',
    };
  }
  const counted = differs(numbers(typed(source.text)), numbers(words));
  if (counted && !foreign) {
    yield {
      rule: 'translation-numbers',
      message: `The numbers here are ${quoted(counted.is) || 'none'}, and in what it was translated from ${quoted(counted.should) || 'none'}.`,
      fix: 'Write the same numbers. A time limit is a placeholder, never a number typed by hand.',
    };
  }
  const left = leftAsItWas(typed(source.text), words);
  if (left) {
    yield {
      rule: 'translation-left',
      message: `“${left}” stands here as in what it was translated from.`,
      fix: 'Translate it.',
    };
  } else {
    const tongue = tongueOf(words);
    const own = new Intl.Locale(language).language;
    if (tongue !== undefined && tongue !== own && isTongue(own)) {
      yield {
        rule: 'translation-language',
        message: `This is in “${tongue}”, and the file is for “${language}”.`,
        fix: 'Look if it is the right file, and translate this.',
      };
    }
  }
}

/** Whether two parts state the same claims, are filled in with the same, and lead to the same places. */
export function isTiedAs(source: Unit, unit: Unit): boolean {
  return (
    !differs(claims(source), claims(unit)) &&
    !differs(placeholders(source.text), placeholders(unit.text)) &&
    !differs(links(source.text), links(unit.text))
  );
}

function claims({ rights }: Unit): readonly string[] {
  return rights.map(({ claim }) => claim);
}

/** The two lists in order, where they differ. */
function differs(should: readonly string[], is: readonly string[]) {
  const [a, b] = [should.toSorted(), is.toSorted()];
  return a.join('\n') === b.join('\n') ? undefined : { should: a, is: b };
}

/** `law.s2-apply-within.days` fills in the same number as `law.s2-apply-within`. */
function placeholders(inlines: readonly SourceInline[]): readonly string[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'placeholder') return [inline.name.replace(/^(law\.[^.]+)\.[a-z]+$/u, '$1')];
    return typeof inline.text === 'string' ? [] : placeholders(inline.text);
  });
}

function links(inlines: readonly SourceInline[]): readonly string[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'link') return [inline.href];
    return inline.kind === 'strong' ? links(inline.text) : [];
  });
}

function numbers(text: string): readonly string[] {
  return text.match(/[0-9]+/gu) ?? [];
}

/** Five words or more of the source, outside the brackets in which legal names keep their English. */
function leftAsItWas(source: string, translation: string): string | undefined {
  const its = lettered(withoutBrackets(translation));
  const text = ` ${lettered(source).join(' ')} `.toLowerCase();
  for (let start = 0; start + RUN <= its.length; start += 1) {
    const run = its.slice(start, start + RUN).join(' ');
    if (text.includes(` ${run.toLowerCase()} `)) return run;
  }
  return undefined;
}

const RUN = 5;

/** Words but not numbers, of which many languages have the same. */
function lettered(text: string): readonly string[] {
  return wordsIn(text).filter((word) => /\p{L}/u.test(word));
}

function withoutBrackets(text: string): string {
  return text.replace(/[(（][^()（）]*[)）]/gu, ' ');
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}

function braces(names: readonly string[]): string {
  return names.map((name) => `{{ ${name} }}`).join(', ');
}
