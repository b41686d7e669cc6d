import { hashOf, unitText } from '../../read/translation/unit-text.ts';
import { type Unit, unitsOf } from '../../read/translation/units.ts';
import type { FoundSource } from '../find-translations.ts';

/** A part of a leaflet as it is sent to translators. */
export interface Part {
  /** Made from its words and what ties them to the law, so that it stays while they stay. */
  readonly id: string;
  readonly what: 'title' | 'summary' | Unit['kind'];
  readonly source: Unit;
  readonly hash: string;
  /** Its place among the units of the leaflet; the title and the summary have none. */
  readonly index?: number;
}

/** The id of a leaflet in what is sent: `leaflets.imha.en.easy` for `leaflets/imha/en.easy.md`. */
export function fileId({ file }: Pick<FoundSource, 'file'>): string {
  return file.name.replace(/\.md$/u, '').replaceAll('/', '.');
}

/** Everything in a leaflet that has words. */
export function partsToSend(source: FoundSource): readonly Part[] {
  return partsOf(source).filter((part) => part.source.text.length > 0);
}

/** The title of a leaflet, its summary, and each of its parts in the order of reading, also an empty cell. */
export function partsOf(source: FoundSource): readonly Part[] {
  const times = new Map<string, number>();
  const withId = (part: Omit<Part, 'id'>): Part => {
    const name = part.index === undefined ? part.what : 'part';
    const key = `${name}-${part.hash}`;
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return { id: sealed(fileId(source), `${key}-${time}`), ...part };
  };
  const lead = (what: 'title' | 'summary'): Part => {
    const kind = what === 'title' ? 'heading' : 'paragraph';
    const text = [{ kind: 'text' as const, text: source[what] }];
    const unit: Unit = { kind, text, rights: [], at: { line: 1, column: 1 } };
    return withId({ what, source: unit, hash: hashOf(source[what]) });
  };
  const units = unitsOf(source.blocks).map((unit, index) =>
    withId({ what: unit.kind, source: unit, hash: hashOf(unitText(unit)), index }),
  );
  return [lead('title'), lead('summary'), ...units];
}

/** Whether an id was given by `partsToSend` for this leaflet, now or when its words were others. */
export function wasSent(file: string, id: string): boolean {
  return sealed(file, id.slice(0, id.lastIndexOf('-'))) === id;
}

/** With four letters at its end that fit no other id, so that one that somebody changed is told from one that is old. */
function sealed(file: string, id: string): string {
  return `${id}-${hashOf(`${file} ${id}`).slice(0, 4)}`;
}
