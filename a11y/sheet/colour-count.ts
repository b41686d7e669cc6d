import { blueOf, type Colour, greenOf, redOf } from '../colour/pixel-colour.ts';

/** Five bits each of red, green and blue: near enough for the eye, so that a tint counts as one colour. */
const KINDS = 1 << 15;

/** Colours that were seen, and how often. Much alike ones are of a kind, and count as the one that most of them are. */
export class ColourCount {
  private readonly counts = new Uint32Array(KINDS);
  private readonly colours = new Uint32Array(KINDS);
  /** How many more of a kind have this very colour than have others. */
  private readonly votes = new Uint32Array(KINDS);
  private kinds: number[] = [];
  total = 0;

  add(colour: Colour, times = 1): void {
    const kind = ((redOf(colour) >> 3) << 10) | ((greenOf(colour) >> 3) << 5) | (blueOf(colour) >> 3);
    if (this.counts[kind] === 0) this.kinds.push(kind);
    this.counts[kind] = (this.counts[kind] ?? 0) + times;
    this.total += times;
    const votes = this.votes[kind] ?? 0;
    if (this.colours[kind] === colour) {
      this.votes[kind] = votes + times;
    } else if (times > votes) {
      this.colours[kind] = colour;
      this.votes[kind] = times - votes;
    } else {
      this.votes[kind] = votes - times;
    }
  }

  /** The colour that was seen most, if any was. */
  most(): Colour | undefined {
    let best = this.kinds[0];
    for (const kind of this.kinds) {
      if (best !== undefined && (this.counts[kind] ?? 0) > (this.counts[best] ?? 0)) best = kind;
    }
    return best === undefined ? undefined : this.colours[best];
  }

  /**
   * Of the colours in the order of a measure, the one up to which this part of all is.
   *
   * @param measure the lowest comes first
   */
  upTo(part: number, measure: (colour: Colour) => number): Colour | undefined {
    if (this.kinds.length < 2) return this.most();
    const ordered = this.kinds
      .map((kind) => {
        const colour = this.colours[kind] ?? 0;
        return { colour, count: this.counts[kind] ?? 0, measure: measure(colour) };
      })
      .sort((a, b) => a.measure - b.measure);
    let seen = 0;
    return ordered.find(({ count }) => {
      seen += count;
      return seen >= part * this.total;
    })?.colour;
  }

  clear(): void {
    for (const kind of this.kinds) {
      this.counts[kind] = 0;
      this.votes[kind] = 0;
    }
    this.kinds = [];
    this.total = 0;
  }
}
