import { createHash } from 'node:crypto';
import posix from 'node:path/posix';
import { sha256 } from '@noble/hashes/sha2.js';
import { describe, expect, it } from 'vitest';
import { Bytes } from './bytes.ts';
import { clear, exists, list, remove, write } from './disk.ts';
import path from './path.ts';

describe('what stands in for Node in a browser says the same as Node', () => {
  it.each([0, 1, 55, 56, 63, 64, 65, 1000, 100_003])('sha256 of %i bytes', (length) => {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 31 + (at >> 8)) & 0xff);
    expect(Buffer.from(sha256(bytes)).toString('hex')).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  const NAMES = ['/a/b/../c', 'a/../../b', '/', 'a//b/', './x.svg', '/a/b.tar.gz', '../leaflets/en.md', ''];

  it.each(NAMES)('path of “%s”', (name) => {
    for (const way of ['normalize', 'dirname', 'basename', 'extname'] as const) {
      expect([way, path[way](name)]).toEqual([way, posix[way](name)]);
    }
    expect(path.join('/content', name)).toBe(posix.join('/content', name));
    expect(path.resolve('/content', name)).toBe(posix.resolve('/content', name));
    expect(path.relative('/content/x', posix.resolve('/', name))).toBe(
      posix.relative('/content/x', posix.resolve('/', name)),
    );
  });

  it('bytes', () => {
    const [ours, theirs] = [Bytes.from('“é” ok'), Buffer.from('“é” ok')];
    for (const encoding of ['utf8', 'latin1', 'base64', 'hex'] as const) {
      expect(ours.toString(encoding)).toBe(theirs.toString(encoding));
    }
    expect(ours.toString('latin1', 1, 4)).toBe(theirs.toString('latin1', 1, 4));
    expect((ours.subarray(1) as Bytes).readUInt32BE(2)).toBe(theirs.subarray(1).readUInt32BE(2));
    expect([...Bytes.from('AQID/w==', 'base64')]).toEqual([1, 2, 3, 255]);
  });
});

it('a disk that is nothing but memory has folders, and forgets what is taken away', () => {
  write('/service/content/leaflets/imha/en.md', 'Words');
  write('/service/content/site.yaml', 'service: A');
  expect(list('/service/content')).toEqual(['leaflets', 'site.yaml']);
  remove('/service/content/site.yaml');
  expect(exists('/service/content/site.yaml')).toBe(false);
  clear('/service/content');
  expect(exists('/service/content/leaflets')).toBe(false);
  expect(list('/service')).toEqual([]);
});
