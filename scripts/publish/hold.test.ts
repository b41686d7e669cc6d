import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hold, holdByName, waitToHold } from './hold.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hold-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

// macOS has no names outside the disk; all its disks lock.
const ways = process.platform === 'darwin' ? [hold] : [hold, holdByName];

describe.each(ways)('holding by $name', (take) => {
  test('one holds a folder, and another can once it is let go', async () => {
    const first = await take(folder);
    expect(first).toBeDefined();
    expect(await take(folder)).toBeUndefined();
    await first?.release();
    const second = await take(folder);
    expect(second).toBeDefined();
    await second?.release();
  });

  test('different folders can be held at once', async () => {
    const other = await mkdtemp(path.join(tmpdir(), 'hold-'));
    const both = [await take(folder), await take(other)];
    expect(both).not.toContain(undefined);
    for (const each of both) await each?.release();
    await rm(other, { recursive: true });
  });

  test('a folder that is gone can’t be held', async () => {
    expect(await take(path.join(folder, 'gone'))).toBeUndefined();
  });
});

test('waiting ends when the other lets go', async () => {
  const first = await hold(folder);
  let waited = false;
  const second = waitToHold(folder).then((held) => {
    expect(waited).toBe(true);
    return held;
  });
  await new Promise((resolve) => setTimeout(resolve, 60));
  waited = true;
  await first?.release();
  await (await second).release();
});
