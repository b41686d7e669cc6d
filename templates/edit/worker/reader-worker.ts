import type { ReaderAsked } from '../../../scripts/model/edit/looked-at.ts';
import { Reader } from './reader.ts';

// The thread that the reader works in, so that a writer can go on typing meanwhile: one thing after another, each with its answer.

const reader = new Reader();
let before: Promise<unknown> = Promise.resolve();

interface Message {
  readonly id: number;
  readonly asked: ReaderAsked;
}

async function answer(asked: ReaderAsked): Promise<unknown> {
  if (asked.ask === 'open') return reader.open(asked);
  if (asked.ask === 'look') return reader.look(asked.name, asked.text);
  return reader.saved(asked.name, asked.text);
}

self.addEventListener('message', ({ data: { id, asked } }: MessageEvent<Message>) => {
  before = before.then(async () => {
    try {
      self.postMessage({ id, answer: await answer(asked) });
    } catch (error) {
      self.postMessage({ id, refused: error instanceof Error ? error.message : String(error) });
    }
  });
});
