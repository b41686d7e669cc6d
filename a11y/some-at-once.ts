/** Does some work for each of many things, not more than so many at once. What it gives is in their order. */
export async function someAtOnce<Thing, Result>(
  most: number,
  things: readonly Thing[],
  work: (thing: Thing) => Promise<Result>,
): Promise<Result[]> {
  const results = new Array<Result>(things.length);
  // All draw from the one iterator, so each thing is worked on once.
  const waiting = things.entries();
  await Promise.all(
    Array.from({ length: Math.min(most, things.length) }, async () => {
      for (const [index, thing] of waiting) results[index] = await work(thing);
    }),
  );
  return results;
}
