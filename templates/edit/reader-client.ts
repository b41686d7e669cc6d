import type { LookedAt, ReaderAsked } from '../../scripts/model/edit/looked-at.ts';

interface Answered {
  readonly id: number;
  readonly answer?: unknown;
  readonly refused?: string;
}

/** Asks the reader, which works in a thread of its own. Whoever waits for an answer is told if the thread cannot go on. */
export class ReaderClient {
  readonly #worker = new Worker(new URL('reader.js', import.meta.url));
  readonly #waiting = new Map<number, { yes(answer: unknown): void; no(why: Error): void }>();
  #asked = 0;
  #broken: Error | undefined;

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if (data.refused === undefined) waiting?.yes(data.answer);
      else waiting?.no(new Error(data.refused));
    });
    this.#worker.addEventListener('error', ({ message }) => this.#break(message || 'it cannot be loaded'));
    this.#worker.addEventListener('messageerror', () => this.#break('it cannot be understood'));
  }

  async open(asked: ReaderAsked & { ask: 'open' }): Promise<void> {
    await this.#ask(asked);
  }

  async look(name: string, text: string): Promise<LookedAt> {
    return (await this.#ask({ ask: 'look', name, text })) as LookedAt;
  }

  async saved(name: string, text: string): Promise<void> {
    await this.#ask({ ask: 'saved', name, text });
  }

  #ask(asked: ReaderAsked): Promise<unknown> {
    if (this.#broken) return Promise.reject(this.#broken);
    this.#asked += 1;
    const id = this.#asked;
    return new Promise((yes, no) => {
      this.#waiting.set(id, { yes, no });
      this.#worker.postMessage({ id, asked });
    });
  }

  #break(why: string): void {
    this.#broken = new Error(`The reader has stopped: ${why}`);
    for (const { no } of this.#waiting.values()) no(this.#broken);
    this.#waiting.clear();
  }
}
