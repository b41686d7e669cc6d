import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MadePicture } from '../model/picture.ts';
import { PressRoom } from './press-room.ts';
import { PressWorker } from './press-worker.ts';
import { sheetDocument } from './sheet-document.ts';
import type { PressJob } from './sheet-press.ts';
import { paragraph, sampleSite } from './sheet-sample-site.ts';

const NONE: readonly MadePicture[] = [];

let folder = '';
const rooms: PressRoom[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'press-room-'));
});

afterAll(async () => {
  await Promise.all(rooms.map((room) => room.close()));
  await rm(folder, { recursive: true });
});

function room(options: ConstructorParameters<typeof PressRoom>[1]): PressRoom {
  const opened = new PressRoom(NONE, options);
  rooms.push(opened);
  return opened;
}

/** A sheet that says something. */
function job(words: string): PressJob {
  const site = sampleSite({ blocks: [paragraph(words)] });
  const [leaflet] = site.leaflets;
  if (!leaflet) throw new Error('The sample has no leaflet.');
  return { name: words, document: sheetDocument(site, leaflet, 'standard', NONE), madeAt: 1_790_000_000 };
}

const bytesOf = (printed: readonly { readonly pdf: Uint8Array }[]) =>
  printed.map(({ pdf }) => Buffer.from(pdf).toString('base64'));

describe('sheets that have not changed', () => {
  it('are not made again: what was kept is taken, with its pages and what it tells', async () => {
    const store = path.join(folder, 'same');
    const [one] = await room({ store }).print([job('One.')]);
    const [nameOfOne = ''] = await readdir(store);
    const [two] = await room({ store }).print([job('Two.')]);
    const nameOfTwo = (await readdir(store)).find((name) => name !== nameOfOne) ?? '';
    expect(await room({ store }).print([job('One.')])).toMatchObject([
      { pages: one?.pages, told: one?.told },
    ]);
    // Only one who takes what is kept, and makes nothing, is given the second for the first.
    await writeFile(path.join(store, nameOfOne), await readFile(path.join(store, nameOfTwo)));
    expect(bytesOf(await room({ store }).print([job('One.')]))).toEqual(bytesOf(two ? [two] : []));
  });

  it('are told from those whose words, or whose day, are others', async () => {
    const store = path.join(folder, 'others');
    const presses = room({ store });
    await presses.print([job('One.')]);
    await presses.print([job('One!')]);
    await presses.print([{ ...job('One.'), madeAt: 1_790_086_400 }]);
    expect(await readdir(store)).toHaveLength(3);
  });

  it('are made again where what was kept is damaged', async () => {
    const store = path.join(folder, 'damaged');
    const first = await room({ store }).print([job('One.')]);
    const [name = ''] = await readdir(store);
    const bytes = await readFile(path.join(store, name));
    await writeFile(path.join(store, name), bytes.subarray(0, bytes.length - 100));
    expect(bytesOf(await room({ store }).print([job('One.')]))).toEqual(bytesOf(first));
  });

  it('are thrown away when no build has asked for them in a month', async () => {
    const store = path.join(folder, 'old');
    const presses = new PressRoom(NONE, { store });
    await presses.print([job('One.'), job('Two.')]);
    const [name = ''] = await readdir(store);
    const old = new Date(Date.now() - 31 * 86_400_000);
    await utimes(path.join(store, name), old, old);
    await presses.close();
    const left = await readdir(store);
    expect(left).toHaveLength(1);
    expect(left).not.toContain(name);
  });
});

describe('presses on several cores', { timeout: 120_000 }, () => {
  const jobs = Array.from({ length: 24 }, (_, number) => job(`Sheet ${number}.`));

  it('give the same bytes, in the same order, as one', async () => {
    const alone = await room({ store: false, presses: 1 }).print(jobs);
    let done = 0;
    const shared = await room({ store: false, presses: 3 }).print(jobs, () => {
      done += 1;
    });
    expect(bytesOf(shared)).toEqual(bytesOf(alone));
    expect(done).toBe(jobs.length);
  });

  it('name the sheet that cannot be set', async () => {
    const bad = job('Rights: ཐ');
    await expect(room({ store: false, presses: 2 }).print([...jobs, bad])).rejects.toThrow(
      'The sheet Rights: ཐ cannot be read by everyone: the text `ཐ` could not be displayed',
    );
  });
});

it('a press that has ended says so, and keeps nobody waiting', async () => {
  const press = new PressWorker(NONE);
  await press.end();
  await expect(press.print(job('Rights'))).rejects.toThrow(
    'The press for Rights had stopped before it began.',
  );
});
