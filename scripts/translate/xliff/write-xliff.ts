import path from 'node:path';
import type { Day } from '../../model/date.ts';
import type { Language } from '../../model/language.ts';
import type { SourceInline } from '../../read/source-block.ts';
import { claimsOf } from '../../read/translation/merge.ts';
import type { FoundSource, FoundTranslation, Translatable } from '../find-translations.ts';
import { keptSources } from '../sources-kept.ts';
import { notesForTranslators } from './notes-for-translators.ts';
import { fileId, type Part, partsToSend } from './parts-to-send.ts';
import { valueToday } from './value-today.ts';
import { InlineWriter } from './write-inlines.ts';
import { element, escaped } from './xml-text.ts';

/** The namespace of the core of XLIFF 2.0 and 2.1. */
export const XLIFF = 'urn:oasis:names:tc:xliff:document:2.0';

/** Between which languages, and on which day numbers are shown. */
interface Between {
  readonly from: Pick<Language, 'id' | 'direction'>;
  readonly to: Pick<Language, 'id' | 'direction'>;
  readonly today: Day;
}

/** One XLIFF 2.1 document of all leaflets that were found, with what there is of them in a language. */
export function writeXliff(found: Translatable, between: Between): string {
  const files = found.sources.map((source) => {
    const draft = found.translations.find(
      (one) => one.language === between.to.id && one.source.file.name === source.file.name,
    );
    return fileOf(source, draft, found, between);
  });
  const root = {
    xmlns: XLIFF,
    version: '2.1',
    srcLang: sentAs(between.from.id),
    trgLang: between.to.id,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('xliff', root, `\n${files.join('')}`)}\n`;
}

/** English as it is written here is that of Britain, and translators’ programs ask which it is. */
export function sentAs(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

function fileOf(
  source: FoundSource,
  draft: FoundTranslation | undefined,
  found: Translatable,
  { from, to, today }: Between,
): string {
  const kept = keptSources(path.dirname(source.file.path));
  const isCritical = (claim: string) => found.claims.get(claim)?.critical ?? false;
  const units = partsToSend(source).map((part) => {
    const there = draft && translationOf(part, draft);
    const stale =
      there && !there.isFresh ? { before: withoutTies(there.from && kept.get(there.from)) } : undefined;
    const notes = notesForTranslators(part, claimsOf(part.source).some(isCritical), stale);
    const writer = new InlineWriter(part.source.text, (name) => valueToday(name, found, today));
    const segment = [
      element('source', {}, writer.write(part.source.text)),
      ...(there ? [element('target', {}, writer.write(there.text))] : []),
    ];
    const whole = draft?.draft.front.value.translation.status === 'checked' ? 'final' : 'translated';
    const state = there?.isFresh ? whole : 'initial';
    const inside = [
      element(
        'notes',
        {},
        notes.map(({ category, text }) => element('note', { category }, escaped(text))).join(''),
      ),
      writer.originalData(),
      element('segment', { state }, `\n${lines(segment, 8)}      `),
    ].filter((part) => part !== undefined);
    return element('unit', { id: part.id, canResegment: 'no' }, `\n${lines(inside, 6)}    `);
  });
  const about = {
    id: fileId(source),
    original: source.file.name,
    srcDir: from.direction,
    trgDir: to.direction,
  };
  return lines([element('file', about, `\n${lines(units, 4)}  `)], 2);
}

function lines(parts: readonly string[], indent: number): string {
  return parts.map((part) => `${' '.repeat(indent)}${part}\n`).join('');
}

interface There {
  readonly text: readonly SourceInline[];
  readonly isFresh: boolean;
  /** The hash of what it was made from. */
  readonly from?: string | undefined;
}

/** What there is of a part in a translation. */
export function translationOf({ what, index }: Part, draft: FoundTranslation): There | undefined {
  if (what === 'title' || what === 'summary') {
    const { text, standing } = draft[what];
    const from = draft.draft.front.value.translation.from?.[what];
    return { text: [{ kind: 'text', text }], isFresh: standing === 'fresh', from };
  }
  const pair = index === undefined ? undefined : draft.pairs[index];
  if (!pair?.unit) return undefined;
  return { text: pair.unit.text, isFresh: pair.standing === 'fresh', from: pair.unit.from };
}

/** What ties words to the law is no matter of translators. */
function withoutTies(kept: string | undefined): string | undefined {
  return kept?.replace(/ \{right=[^}]*\}$/u, '');
}
