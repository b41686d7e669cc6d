import { createHash } from 'node:crypto';
import { encodePath } from '../../a11y/link/encode-path.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { Sums } from './sums.ts';

const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** So many files are asked for at once. */
const AT_ONCE = 8;

/** The address of a site on this computer. Throws `CannotRun` for any other: nothing is fetched from the network. */
export function loopbackAddress(text: string): URL {
  const whole = text.endsWith('/') ? text : `${text}/`;
  const address = URL.canParse(whole) ? new URL(whole) : undefined;
  if (!address || !/^https?:$/u.test(address.protocol)) throw new CannotRun(`“${text}” is no web address.`);
  if (!LOOPBACK.includes(address.hostname)) {
    throw new CannotRun(
      `“${address.hostname}” is another computer, and this program asks none. Copy its folder here and name that, or make it reachable from here, as with “ssh -L 8080:localhost:80 ${address.hostname}”.`,
    );
  }
  return address;
}

/** Sums of files as a server gives them out; what it does not give is left out. */
export async function sumsAt(address: URL, files: readonly string[]): Promise<Sums> {
  const sums = new Map<string, string>();
  const waiting = files.values();
  const ask = async () => {
    for (const file of waiting) {
      const sum = await sumOf(new URL(encodePath(file), address));
      if (sum !== undefined) sums.set(file, sum);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  return sums;
}

async function sumOf(address: URL): Promise<string | undefined> {
  const answer = await fetch(address, { redirect: 'manual' }).catch(() => {
    throw new CannotRun(`Nobody answers at ${address.origin}. Is the server running?`);
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  return answer.status === 200 ? createHash('sha256').update(bytes).digest('hex') : undefined;
}
