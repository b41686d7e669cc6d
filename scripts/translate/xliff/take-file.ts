import type { Problem } from '../../model/problem.ts';
import type { ProblemRule } from '../../model/problem-rule.ts';
import type { SourceInline } from '../../read/source-block.ts';
import { markdownOf } from '../../read/translation/unit-text.ts';
import type { FoundSource, FoundTranslation } from '../find-translations.ts';
import { checkWords, type Held } from './check-words.ts';
import { inlineCodes } from './inline-codes.ts';
import { fileId, type Part, partsToSend, wasSent } from './parts-to-send.ts';
import { readInlines } from './read-inlines.ts';
import type { XliffFile, XliffUnit } from './read-xliff.ts';
import { translationOf } from './write-xliff.ts';

/** What came back of a leaflet. */
export interface Taken {
  /** The new words, by the id of the part that they are of. */
  readonly words: ReadonlyMap<string, TakenWords>;
  /** With any of these, nothing of the leaflet is written. */
  readonly problems: readonly Problem[];
  /** Parts that could not be taken, because their English is another by now. */
  readonly left: readonly Problem[];
}

export interface TakenWords {
  readonly text: readonly SourceInline[];
  /** The line of the XLIFF file. */
  readonly line: number;
}

interface Known extends Held {
  readonly source: FoundSource;
  /** What there is in this language already. */
  readonly draft: FoundTranslation | undefined;
  /** The XLIFF file, as the person knows it. */
  readonly shown: string;
}

/** Holds what came back of a leaflet against the leaflet as it is now. */
export function takeFile(file: XliffFile, { source, draft, shown, ...held }: Known): Taken {
  const parts = new Map(partsToSend(source).map((part) => [part.id, part]));
  const words = new Map<string, TakenWords>();
  const problems: Problem[] = [];
  const left: Problem[] = [];
  const seen = new Set<string>();
  for (const unit of file.units) {
    const at = (line: number) => ({ file: shown, line, column: 1 });
    const wrong = (rule: ProblemRule, message: string, fix: string) =>
      problems.push({ ...at(unit.targetLine), rule, message, fix });
    const part = parts.get(unit.id);
    if (!part && wasSent(fileId(source), unit.id)) {
      left.push({
        ...at(unit.line),
        rule: 'xliff-english-changed',
        message: `What this was translated from has changed since, so it was left out: “${plainWords(unit)}”`,
        fix: 'Export it again, and translate what stands there now.',
      });
    } else if (!part) {
      problems.push({
        ...at(unit.line),
        rule: 'xliff-id',
        message: `The id “${unit.id}” is not one that was sent: somebody changed it.`,
        fix: 'Put back the id of this unit from the file that was sent.',
      });
    } else if (seen.has(unit.id)) {
      problems.push({
        ...at(unit.line),
        rule: 'xliff-id',
        message: `The id “${unit.id}” is there twice.`,
        fix: 'Keep one of the two units.',
      });
    } else if (!isSource(unit, part)) {
      problems.push({
        ...at(unit.line),
        rule: 'xliff-source',
        message: `The source here is not what was sent with this id: “${plainWords(unit)}”`,
        fix: `Put it back: ${markdownOf(part.source.text)}`,
      });
    } else if (unit.target && !isWaiting(unit, part, draft)) {
      const text = inlinesOf(unit.target, unit, part, wrong);
      if (text.length === 0) {
        wrong('xliff-empty', 'The translation here is empty.', 'Translate it, or take the target out.');
      } else {
        const marksAreWrong = problems.some(
          ({ rule, line }) => rule === 'xliff-mark' && line === unit.targetLine,
        );
        for (const { rule, message, fix } of checkWords(part, text, held)) {
          // They were told of mark by mark.
          if (!(marksAreWrong && AGAIN.has(rule))) wrong(rule, message, fix);
        }
        words.set(part.id, { text, line: unit.targetLine });
      }
    }
    seen.add(unit.id);
  }
  return { words, problems, left };
}

/** What a lost mark breaks as well. */
const AGAIN = new Set(['translation-placeholders', 'translation-links', 'xliff-words']);

function inlinesOf(
  nodes: XliffUnit['source'],
  { data }: XliffUnit,
  { source }: Part,
  wrong: (rule: ProblemRule, message: string, fix: string) => void,
): readonly SourceInline[] {
  return readInlines(nodes, inlineCodes(source.text), data, wrong);
}

function isSource(unit: XliffUnit, part: Part): boolean {
  let isWhole = true;
  const source = inlinesOf(unit.source, unit, part, () => {
    isWhole = false;
  });
  return isWhole && same(source, part.source.text);
}

function same(a: readonly SourceInline[], b: readonly SourceInline[]): boolean {
  const text = (inlines: readonly SourceInline[]) =>
    markdownOf(inlines)
      .replace(/[ \t\r\n]+/gu, ' ')
      .normalize('NFC');
  return text(a) === text(b);
}

/**
 * Whether nobody has translated it yet: it is marked as not begun, and holds what was sent, or a copy of the source. Not all
 * programs set the mark when someone has translated it, so the words count.
 */
function isWaiting(unit: XliffUnit, part: Part, draft: FoundTranslation | undefined): boolean {
  if (!unit.isInitial || !unit.target) return false;
  const text = readInlines(unit.target, inlineCodes(part.source.text), unit.data, () => {});
  const there = draft && translationOf(part, draft);
  return same(text, part.source.text) || (there !== undefined && same(text, there.text));
}

/** The words of its source, for a person to find it by. */
function plainWords(unit: XliffUnit): string {
  return markdownOf(readInlines(unit.source, [], unit.data, () => {}));
}
