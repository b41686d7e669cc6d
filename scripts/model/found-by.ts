/**
 * Finds what has a key in a list that never changes. The list is gone through once, the first time, however often it is asked:
 * a site of many leaflets is then written no slower, page for page, than one of few.
 *
 * @returns a finder, which gives all that have the key, in the order of the list
 */
export function foundBy<T>(keyOf: (thing: T) => string): (list: readonly T[], key: string) => readonly T[] {
  const known = new WeakMap<readonly T[], Map<string, T[]>>();
  const sorted = (list: readonly T[]) => {
    const byKey = new Map<string, T[]>();
    for (const thing of list) {
      const key = keyOf(thing);
      const others = byKey.get(key);
      if (others) others.push(thing);
      else byKey.set(key, [thing]);
    }
    known.set(list, byKey);
    return byKey;
  };
  return (list, key) => (known.get(list) ?? sorted(list)).get(key) ?? [];
}
