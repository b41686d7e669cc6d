import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer } from '../serve/answer.ts';

/** What happens to a request before the server answers it: true where nothing more is to happen. */
export type Disturbance = (
  file: string,
  request: Parameters<RequestListener>[0],
  response: Parameters<RequestListener>[1],
) => boolean;

/** Our server, on which another edition can be put in the place of one, and which can be disturbed, stopped, and started again. */
export class LiveServer {
  /** Every address that was asked for, in order. */
  readonly asked: string[] = [];
  /** What goes wrong. */
  disturb: Disturbance | undefined;
  #listener: RequestListener;
  #server: Server | undefined;
  #port = 0;

  constructor(folder: string) {
    this.#listener = answerFrom(folder);
  }

  /** With a slash at its end. */
  get root(): string {
    return `http://127.0.0.1:${this.#port}/`;
  }

  show(folder: string): void {
    this.#listener = answerFrom(folder);
  }

  /** Does nothing where it runs already. */
  async start(): Promise<void> {
    if (this.#server) return;
    const server = createServer((request, response) => {
      const file = (request.url ?? '').slice(1);
      this.asked.push(file);
      if (!this.disturb?.(file, request, response)) this.#listener(request, response);
    });
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }
}

function answerFrom(folder: string): RequestListener {
  return answer(folder, () => new Set(['127.0.0.1']));
}
