import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Store } from './store.ts';

const DAY_MS = 86_400_000;

let folder = '';
let store: Store;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-'));
  store = new Store(folder);
});

afterEach(() => rm(folder, { recursive: true }));

/** Makes what is kept look as if nobody had asked for it in so many days. */
async function age(days: number): Promise<void> {
  const then = new Date(Date.now() - days * DAY_MS);
  for (const name of await readdir(folder)) await utimes(join(folder, name), then, then);
}

it('gives back what was kept under a name, and nothing for another name', async () => {
  await store.keep('["page","one"]', 'It is well.\nAll of it.');
  await store.keep('["page","two"]', '');
  expect(await new Store(folder).recall('["page","one"]')).toBe('It is well.\nAll of it.');
  expect(await store.recall('["page","two"]')).toBe('');
  expect(await store.recall('["page","three"]')).toBeUndefined();
  await store.keep('["page","one"]', 'Changed.');
  expect(await store.recall('["page","one"]')).toBe('Changed.');
  expect(await readdir(folder)).toHaveLength(2);
});

it('takes no entry for good that differs from what was written in a single bit, or is cut anywhere', async () => {
  await store.keep('one', 'It is well.');
  const [name = ''] = await readdir(folder);
  const file = join(folder, name);
  const bytes = await readFile(file);
  for (let at = 0; at < bytes.length; at += 1) {
    const flipped = Buffer.from(bytes);
    flipped[at] = (bytes[at] ?? 0) ^ 1;
    for (const spoilt of [flipped, bytes.subarray(0, at)]) {
      await writeFile(file, spoilt);
      expect(await store.recall('one'), `${at}`).toBeUndefined();
    }
  }
  await writeFile(file, bytes);
  expect(await store.recall('one')).toBe('It is well.');
});

describe('what is thrown away', () => {
  it('is what nobody has asked for in a month, and what a killed process left behind', async () => {
    await store.keep('asked for', 'a');
    await store.keep('forgotten', 'b');
    const aside = (await readdir(folder)).map((name) => `${name}.1.aside`)[0] ?? '';
    await writeFile(join(folder, aside), 'half');
    await age(31);
    await store.recall('asked for');
    await store.keep('new', 'c');
    await store.tidy();
    expect(await readdir(folder)).toHaveLength(2);
    expect(await store.recall('asked for')).toBe('a');
    expect(await store.recall('forgotten')).toBeUndefined();
  });

  it('is the longest unused, where all is more than it may be', async () => {
    await store.keep('old', 'a'.repeat(1000));
    await age(2);
    await store.keep('new', 'b'.repeat(1000));
    await store.tidy({ bytes: 1500 });
    expect(await store.recall('old')).toBeUndefined();
    expect(await store.recall('new')).toBe('b'.repeat(1000));
  });

  it('is nothing where nothing was added', async () => {
    await store.keep('old', 'a');
    await age(31);
    await new Store(folder).tidy();
    expect(await readdir(folder)).toHaveLength(1);
  });
});

it('says why it cannot keep something, keeps nothing then, and harms nobody', async () => {
  const nowhere = new Store(join(folder, 'file/below'));
  await writeFile(join(folder, 'file'), '');
  await nowhere.keep('one', 'a');
  expect(nowhere.trouble).toMatch(/^E[A-Z]+: .*(?:not a directory|file already exists)/u);
  expect(await nowhere.recall('one')).toBeUndefined();
  await nowhere.tidy();
});
