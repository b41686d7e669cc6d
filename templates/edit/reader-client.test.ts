import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReaderClient } from './reader-client.ts';

/** A thread that does nothing until the test says so. */
class SilentWorker extends EventTarget {
  static last: SilentWorker | undefined;
  readonly asked: { readonly id: number }[] = [];

  constructor() {
    super();
    SilentWorker.last = this;
  }

  postMessage(message: { readonly id: number }): void {
    this.asked.push(message);
  }

  say(type: string, said: object = {}): void {
    this.dispatchEvent(Object.assign(new Event(type), said));
  }
}

beforeEach(() => {
  vi.stubGlobal('Worker', SilentWorker);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('whoever asks the reader', () => {
  it('is answered, or told why not', async () => {
    const client = new ReaderClient();
    const [one, other] = [client.look('leaflets/imha/en.md', 'One'), client.look('site.yaml', 'Other')];
    SilentWorker.last?.say('message', { data: { id: 2, refused: 'No content has been opened.' } });
    SilentWorker.last?.say('message', { data: { id: 1, answer: { problems: [] } } });
    expect(await one).toEqual({ problems: [] });
    await expect(other).rejects.toThrow('No content has been opened.');
  });

  it.each(['error', 'messageerror'])('does not wait for ever after %s, nor afterwards', async (type) => {
    const client = new ReaderClient();
    const waiting = client.look('leaflets/imha/en.md', 'One');
    SilentWorker.last?.say(type, { message: 'out of memory' });
    await expect(waiting).rejects.toThrow('The reader has stopped');
    await expect(client.saved('leaflets/imha/en.md', 'One')).rejects.toThrow('The reader has stopped');
    expect(SilentWorker.last?.asked).toHaveLength(1);
  });
});
