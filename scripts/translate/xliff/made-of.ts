import type { Problem } from '../../model/problem.ts';
import type { ProblemRule } from '../../model/problem-rule.ts';
import type { Translation } from '../../model/translation.ts';
import { parseArticle } from '../../read/read-article.ts';
import { pairUnits } from '../../read/translation/pair-units.ts';
import { markdownOf } from '../../read/translation/unit-text.ts';
import { type Unit, unitsOf } from '../../read/translation/units.ts';
import type { FoundSource, FoundTranslation } from '../find-translations.ts';
import { type Part, partsOf } from './parts-to-send.ts';
import type { Taken } from './take-file.ts';
import { type TranslatedWords, translatedArticle } from './translated-article.ts';
import { translationOf } from './write-xliff.ts';

/** The file of a translation, made of what came back and of what was there. */
export interface Made {
  /** Undefined where it can’t be written. */
  readonly text?: string;
  readonly problems: readonly Problem[];
  readonly left: readonly Problem[];
  /** How many of its parts came back. */
  readonly parts: number;
  /** How many have no translation yet. */
  readonly missing: number;
}

interface How {
  readonly by: Translation;
  /** Where the leaflet begins in the XLIFF file. */
  readonly at: Pick<Problem, 'file' | 'line' | 'column'>;
}

/** Puts the file of a translation together, and reads it again to see that all that came back is in it. */
export function madeOf(
  source: FoundSource,
  draft: FoundTranslation | undefined,
  { words }: Taken,
  { by, at }: How,
): Made {
  const parts = partsOf(source);
  const wordsOf = (part: Part): TranslatedWords | undefined => {
    const taken = words.get(part.id);
    if (taken) return { text: taken.text, from: part.hash };
    if (part.source.text.length === 0) return { text: [], from: part.hash };
    const there = draft && translationOf(part, draft);
    return there && { text: there.text, from: there.from };
  };
  const nothing = (rule: ProblemRule, message: string, fix: string): Made => ({
    problems: [{ ...at, rule, message, fix }],
    left: [],
    parts: 0,
    missing: 0,
  });
  const [title, summary] = parts.slice(0, 2).map(wordsOf);
  if (!title || !summary) {
    return nothing(
      'xliff-lead',
      `The ${title ? 'summary' : 'title'} of “${source.file.name}” has no translation, and a leaflet must have one.`,
      'Translate it.',
    );
  }
  const kept = parts.filter(({ id, source: { text } }) => !words.has(id) && text.length > 0).filter(wordsOf);
  if (
    by.status === 'checked' &&
    kept.length > 0 &&
    draft?.draft.front.value.translation.status !== 'checked'
  ) {
    return nothing(
      'xliff-checked',
      `${kept.length === 1 ? 'One part' : `${kept.length} parts`} of “${source.file.name}” did not come back, and nobody has checked what stands there now.`,
      'Import it without --checked, or send the whole leaflet and have it checked.',
    );
  }
  const units = parts.flatMap((part) => {
    const own = wordsOf(part);
    return part.index !== undefined && own ? [[part.index, own] as const] : [];
  });
  const text = translatedArticle(source.blocks, {
    ...by,
    title,
    summary,
    words: new Map(units),
    copiedFrom: draft?.draft.front.value['copied-from'],
  });
  const problems: Problem[] = [];
  const again = unitsOf(
    parseArticle({ file: source.file, text }, (problem) => problems.push({ ...problem, ...at })),
  );
  const { pairs } = pairUnits(unitsOf(source.blocks), again);
  const lost = parts.flatMap((part) => {
    const taken = words.get(part.id);
    const pair = part.index === undefined ? undefined : pairs[part.index];
    if (!taken || !pair) return [];
    const isIn =
      pair.standing === 'fresh' && pair.unit && markdownOf(pair.unit.text) === markdownOf(taken.text);
    return isIn ? [] : [{ part, line: taken.line }];
  });
  return {
    ...(problems.length === 0 && { text }),
    problems,
    left: [
      ...(draft?.over ?? []).map((unit) => takenOut(unit, at)),
      ...lost.map(
        ({ part, line }): Problem => ({
          ...at,
          line,
          rule: 'xliff-alone',
          message: `This was left out, because what belongs to it has no translation yet: “${markdownOf(part.source.text)}”`,
          fix: 'Translate the other cells of its row, or what stands below its heading.',
        }),
      ),
    ],
    parts: words.size - lost.length,
    missing: parts.filter((part) => !wordsOf(part)).length,
  };
}

function takenOut({ text }: Unit, at: How['at']): Problem {
  return {
    ...at,
    rule: 'xliff-over',
    message: `This stood in the translation, and nothing in the English is like it, so it was taken out: “${markdownOf(text)}”`,
    fix: 'If it is needed, write it in the English first.',
  };
}
