import type { Sums } from './sums.ts';

/** How what is published differs from what was released. */
export interface Differences {
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  readonly added: readonly string[];
}

export function differences(released: Sums, published: Sums): Differences {
  return {
    missing: [...released.keys()].filter((file) => !published.has(file)),
    changed: [...released].flatMap(([file, sum]) =>
      published.has(file) && published.get(file) !== sum ? [file] : [],
    ),
    added: [...published.keys()].filter((file) => !released.has(file)),
  };
}

/** A line for each, for people. */
export function differencesInWords({ missing, changed, added }: Differences): readonly string[] {
  return [
    ...missing.map((file) => `missing  ${file}`),
    ...changed.map((file) => `changed  ${file}`),
    ...added.map((file) => `added    ${file}`),
  ];
}
