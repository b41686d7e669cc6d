import type { PartNote } from '../../model/block.ts';
import type { Named, TranslationFront } from '../articles.ts';
import { parseArticle } from '../read-article.ts';
import type { Report } from '../report.ts';
import type { SourceBlock } from '../source-block.ts';
import { checkUnit } from './check-unit.ts';
import { type Pairing, pairUnits } from './pair-units.ts';
import { hashOf } from './unit-text.ts';
import { type Unit, unitsOf } from './units.ts';

/** What a translation is of. */
interface Source {
  readonly front: { readonly value: { readonly title: string; readonly summary: string } };
  readonly blocks: readonly SourceBlock[];
}

/** A translation, beside what it is of. */
export interface ReadTranslation extends Pairing {
  readonly title: Lead;
  readonly summary: Lead;
  /** What readers are told of its title and summary, where what they were translated from has changed. */
  readonly note?: PartNote;
}

/** The title or the summary. */
export interface Lead {
  readonly source: string;
  readonly hash: string;
  readonly text: string;
  readonly standing: 'fresh' | 'stale' | 'unmarked';
}

/** Reads a translation, without a word about whether it is right: see `checkTranslation`. */
export function readTranslation(
  source: Source,
  draft: Pick<Named<TranslationFront>, 'file' | 'front' | 'text' | 'once'>,
  report: Report,
): ReadTranslation {
  const { front } = draft;
  const pairing = pairUnits(unitsOf(source.blocks), unitsOf(parseArticle(draft, report)));
  const lead = (key: 'title' | 'summary'): Lead => {
    const hash = hashOf(source.front.value[key]);
    const from = front.value.translation.from?.[key];
    const standing = from === undefined ? 'unmarked' : from === hash ? 'fresh' : 'stale';
    return { source: source.front.value[key], hash, text: front.value[key], standing };
  };
  const title = lead('title');
  const summary = lead('summary');
  const old = title.standing === 'stale' || summary.standing === 'stale';
  return { ...pairing, title, summary, ...(old && { note: 'may-be-old' as const }) };
}

/** Reports every part of a translation that does not say what it was translated from, or that says something else. */
export function checkTranslation(
  { pairs, over, title, summary }: ReadTranslation,
  { file, language, front }: Pick<Named<TranslationFront>, 'file' | 'language' | 'front'>,
  report: Report,
): void {
  const at = ({ line, column }: Unit['at']) => ({ file: file.shown, line, column });
  for (const { source, unit, standing } of pairs) {
    if (!unit || standing === 'stale') continue;
    for (const wrong of checkUnit(source, unit, language)) report({ ...at(unit.at), ...wrong });
  }
  const leads = [
    ['title', title],
    ['summary', summary],
  ] as const;
  for (const [key, lead] of leads) {
    if (lead.standing === 'stale') continue;
    const place = front.place(key);
    for (const wrong of checkUnit(unitOf(lead.source, place), unitOf(lead.text, place), language)) {
      report({ ...at(place), ...wrong });
    }
  }
  for (const unit of over.filter(({ from }) => from === undefined)) {
    report({
      ...at(unit.at),
      rule: 'translation-over',
      message: 'This is not in what it was translated from, or stands in another place there.',
      fix: 'Take it out, or move it to its place: one part here for each part there, in the same order.',
    });
  }
  const unmarked = [
    ...leads.filter(([, { standing }]) => standing === 'unmarked').map(([key]) => front.place(key)),
    ...pairs.flatMap(({ unit, standing }) => (unit && standing === 'unmarked' ? [unit.at] : [])),
  ];
  const [first] = unmarked;
  if (first) {
    report({
      ...at(first),
      rule: 'translation-unmarked',
      message: `${unmarked.length === 1 ? 'One part does' : `${unmarked.length} parts do`} not say what it was translated from, so nobody would know when it is out of date.`,
      fix: 'When everything else here is mended, run “npm run translate -- --mark”.',
    });
  }
}

/** A line at the top, as a part to be held against another. */
function unitOf(text: string, at: Unit['at']): Unit {
  return { kind: 'paragraph', text: [{ kind: 'text', text }], rights: [], at };
}
