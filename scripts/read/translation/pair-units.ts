import { hashOf, unitText } from './unit-text.ts';
import type { Unit } from './units.ts';

/** A unit of the main language, and what there is of it in a translation. */
export interface Pair {
  readonly source: Unit;
  /** Of the source as it is now. */
  readonly hash: string;
  /** `fresh`: translated from these words. `stale`: from others. `unmarked`: it does not say from which. */
  readonly standing: 'fresh' | 'stale' | 'unmarked' | 'missing';
  /** Undefined where it is missing. */
  readonly unit?: Unit;
}

export interface Pairing {
  /** One for each unit of the source, in its order. */
  readonly pairs: readonly Pair[];
  /** What the translation has beside them. */
  readonly over: readonly Unit[];
}

/**
 * Finds what each unit was translated to: by the hash that the translation carries, wherever it stands; and what carries another,
 * or none, by its place after the translation of what stands before it.
 */
export function pairUnits(source: readonly Unit[], translation: readonly Unit[]): Pairing {
  const hashes = source.map((unit) => hashOf(unitText(unit)));
  const left = new Set(translation.keys());
  const places = hashes.map((hash, index) => {
    const place = [...left].find(
      (candidate) =>
        translation[candidate]?.from === hash && translation[candidate]?.kind === source[index]?.kind,
    );
    if (place !== undefined) left.delete(place);
    return place;
  });
  let last = -1;
  const pairs = source.map((unit, index): Pair => {
    const hash = hashes[index] ?? '';
    const place = places[index];
    if (place !== undefined) {
      last = place;
      return { source: unit, hash, standing: 'fresh', ...at(translation, place) };
    }
    const next = last + 1;
    const there = translation[next];
    if (!left.has(next) || there?.kind !== unit.kind) return { source: unit, hash, standing: 'missing' };
    left.delete(next);
    last = next;
    return { source: unit, hash, standing: there.from === undefined ? 'unmarked' : 'stale', unit: there };
  });
  return { pairs, over: [...left].sort((a, b) => a - b).flatMap((place) => translation[place] ?? []) };
}

function at(units: readonly Unit[], place: number): Pick<Pair, 'unit'> {
  const unit = units[place];
  return unit ? { unit } : {};
}
