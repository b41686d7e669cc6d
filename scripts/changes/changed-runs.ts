/** A place where two lists differ: what stands there in the one and in the other. One of the two may be empty. */
export interface ChangedRun<T> {
  readonly before: readonly T[];
  readonly after: readonly T[];
}

/** A stretch of two lists: the same in both, or a place where they differ. */
export interface Stretch<T> extends ChangedRun<T> {
  readonly same: boolean;
}

/**
 * Where two lists differ, in order, keeping as much as possible the same (longest common subsequence).
 *
 * @param keyOf Entries with the same key are the same.
 */
export function changedRuns<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (entry: T) => string,
): readonly ChangedRun<T>[] {
  return stretchesOf(before, after, keyOf).flatMap(({ same, ...run }) => (same ? [] : [run]));
}

/** Both lists whole, in order: what is the same in them, and what stands between. */
export function stretchesOf<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (entry: T) => string,
): readonly Stretch<T>[] {
  const old = before.map(keyOf);
  const now = after.map(keyOf);
  // same[i][j]: how many entries can stay, of those from old[i] and now[j] on.
  const same = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  const kept = (i: number, j: number) => same[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const row = same[i];
    for (let j = now.length - 1; row && j >= 0; j -= 1) {
      row[j] = old[i] === now[j] ? kept(i + 1, j + 1) + 1 : Math.max(kept(i + 1, j), kept(i, j + 1));
    }
  }
  const stretches: { same: boolean; before: T[]; after: T[] }[] = [];
  const open = (isSame: boolean) => {
    const last = stretches.at(-1);
    if (last?.same === isSame) return last;
    const stretch = { same: isSame, before: [], after: [] };
    stretches.push(stretch);
    return stretch;
  };
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    const [gone, come] = [before[i], after[j]];
    if (gone !== undefined && come !== undefined && old[i] === now[j]) {
      const stretch = open(true);
      stretch.before.push(gone);
      stretch.after.push(come);
      i += 1;
      j += 1;
    } else if (come !== undefined && (gone === undefined || kept(i, j + 1) > kept(i + 1, j))) {
      open(false).after.push(come);
      j += 1;
    } else if (gone !== undefined) {
      open(false).before.push(gone);
      i += 1;
    }
  }
  return stretches;
}
