/** Items in groups of one key each, in the order in which each key is first met. No group is empty. */
export function groupedBy<T>(items: readonly T[], keyOf: (item: T) => unknown): Map<string, [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const said = keyOf(item);
    const key = typeof said === 'string' ? said : JSON.stringify(said);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
