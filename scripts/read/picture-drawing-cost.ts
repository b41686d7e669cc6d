/** One element of a drawing: what it holds, and the ids of the parts it draws again. */
export interface Part {
  readonly id: string | undefined;
  readonly uses: string[];
  readonly holds: Part[];
}

/** Deepest that parts may stand inside, or use, one another; libxml2 stops at 256 open elements. */
const DEEPEST = 250;

/** What a use costs on top of the parts used, in parts: each mask or pattern is first drawn as a picture of its own. */
const USE = 20;

/**
 * How many parts are drawn when every use is counted again, the first part being the root. Ten groups that each use the
 * one before ten times are 110 parts on disk and ten thousand million on the page. Infinite where a part uses itself.
 */
export function drawingCost(parts: readonly Part[]): number {
  const byId = new Map<string, Part>();
  for (const part of parts) {
    if (part.id !== undefined && !byId.has(part.id)) byId.set(part.id, part);
  }
  const known = new Map<Part, number>();
  const within = new Set<Part>();

  const cost = (part: Part): number => {
    const before = known.get(part);
    if (before !== undefined) return before;
    if (within.has(part) || within.size >= DEEPEST) return Number.POSITIVE_INFINITY;
    within.add(part);
    let sum = 1;
    for (const held of part.holds) sum += cost(held);
    for (const id of part.uses) {
      const used = byId.get(id);
      if (used) sum += USE + cost(used);
    }
    within.delete(part);
    known.set(part, sum);
    return sum;
  };

  const [root] = parts;
  return root ? cost(root) : 0;
}
