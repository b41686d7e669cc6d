import { sha256 } from '@noble/hashes/sha2.js';
import { Bytes } from './bytes.ts';

/** What the reader asks of `node:crypto`: the SHA-256 of one text or file. */
export function createHash(algorithm: 'sha256') {
  if (algorithm !== 'sha256') throw new Error(`There is no ${algorithm} here.`);
  return {
    update: (given: string | Uint8Array) => {
      const digest = new Bytes(sha256(typeof given === 'string' ? Bytes.from(given) : given));
      return { digest: (encoding?: 'hex') => (encoding ? digest.toString(encoding) : digest) };
    },
  };
}
