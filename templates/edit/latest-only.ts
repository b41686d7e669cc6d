/** Does one thing at a time, and of what was asked for meanwhile only the last. */
export class LatestOnly<Asked> {
  readonly #work: (asked: Asked) => Promise<void>;
  #waiting: { readonly asked: Asked } | undefined;
  #busy = false;

  constructor(work: (asked: Asked) => Promise<void>) {
    this.#work = work;
  }

  async ask(asked: Asked): Promise<void> {
    this.#waiting = { asked };
    if (this.#busy) return;
    this.#busy = true;
    try {
      while (this.#waiting) {
        const { asked: next }: { readonly asked: Asked } = this.#waiting;
        this.#waiting = undefined;
        await this.#work(next);
      }
    } finally {
      this.#busy = false;
    }
  }
}
