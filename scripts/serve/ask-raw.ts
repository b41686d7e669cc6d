import { connect } from 'node:net';

/** An answer as it came. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

/** Sends a request as it is written, for tests: `fetch` would mend the address first. */
export async function askRaw(
  port: number,
  address: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<RawAnswer> {
  const lines = Object.entries({ Host: `127.0.0.1:${port}`, Connection: 'close', ...headers })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`);
  const socket = connect(port, '127.0.0.1');
  socket.write([`${method} ${address} HTTP/1.1`, ...lines, '', ''].join('\r\n'), 'latin1');
  const bytes = Buffer.concat(await socket.toArray());
  const head = bytes.indexOf('\r\n\r\n');
  const [first = '', ...rest] = bytes.subarray(0, head).toString('latin1').split('\r\n');
  return {
    status: Number(first.split(' ')[1]),
    headers: new Headers(rest.map((line) => line.split(/: ?(.*)/su).slice(0, 2) as [string, string])),
    body: bytes.subarray(head + 4),
  };
}
