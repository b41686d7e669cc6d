/** Holds what was last put in under each key, and lets go of what was put in longest ago. */
export class Recent<T> {
  readonly #most: number;
  readonly #held = new Map<string, T>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): T | undefined {
    return this.#held.get(key);
  }

  find(is: (thing: T) => boolean): T | undefined {
    return [...this.#held.values()].find(is);
  }

  set(key: string, thing: T): void {
    this.#held.delete(key);
    this.#held.set(key, thing);
    const [oldest] = this.#held.keys();
    if (this.#held.size > this.#most && oldest !== undefined) this.#held.delete(oldest);
  }
}
