import type { PageView } from './page-view.ts';

/** Makes work that is done over and over for the same element be done once in each look at a page. */
export function once<Key extends object, Value>(
  work: (view: PageView, key: Key) => Value,
): (view: PageView, key: Key) => Value {
  const done = new WeakMap<PageView, Map<Key, Value>>();
  return (view, key) => {
    let known = done.get(view);
    if (!known) {
      known = new Map();
      done.set(view, known);
    }
    if (known.has(key)) return known.get(key) as Value;
    const value = work(view, key);
    known.set(key, value);
    return value;
  };
}
