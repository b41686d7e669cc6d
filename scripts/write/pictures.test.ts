import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { MadePicture, Picture } from '../model/picture.ts';
import { readPicture } from '../read/picture.ts';
import { writePictures } from './pictures.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'write-pictures-'));
  for (const name of ['content', 'out', 'print']) await mkdir(path.join(folder, name));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const at = (...names: string[]) => path.join(folder, ...names);

async function source(name: string, bytes: Buffer | string): Promise<Picture> {
  await writeFile(at('content', name), bytes);
  const reading = await readPicture(at('content', name), name);
  if ('wrong' in reading) throw new Error(reading.wrong.message);
  return reading.picture;
}

const write = (pictures: readonly Picture[], store = 'store') =>
  writePictures(pictures, at('content'), at('out'), at('print'), undefined, at(store));

/** Every file made, by its name, as bytes. */
async function bytesOf(...folders: string[]): Promise<Record<string, string>> {
  const all: Record<string, string> = {};
  for (const each of folders)
    for (const name of await readdir(at(each)))
      all[name] = (await readFile(at(each, name))).toString('base64');
  return all;
}

const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30">
  <circle cx="20" cy="15" r="10" fill="#a33"/></svg>`;

/** Left half red, right half blue, as a camera held on its side stores it, with what a camera notes. */
async function photograph(width: number, height: number): Promise<Buffer> {
  const half = { create: { width: width / 2, height, channels: 3 as const, background: '#f00' } };
  return sharp({ create: { width, height, channels: 3, background: '#00f' } })
    .composite([{ input: half, left: 0, top: 0 }])
    .jpeg()
    .withMetadata({ orientation: 6 })
    .withExif({
      IFD0: { Copyright: 'A Nurse' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '51/1 30/1 0/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '0/1 7/1 0/1',
      },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><note>ward 3</note></x:xmpmeta>')
    .toBuffer();
}

const shapes = (made: MadePicture | undefined) =>
  made?.files.map(({ path: file, format, width, height }) => [
    file.replace(/-[0-9a-f]{8}-/, '-*-'),
    format,
    width,
    height,
  ]);

describe('files for the web', () => {
  test('a drawing in three formats at each width, each as large as it says', async () => {
    const [made] = await write([await source('talking.svg', DRAWING)]);
    expect(shapes(made)).toEqual([
      ['pictures/talking-*-400.avif', 'avif', 400, 300],
      ['pictures/talking-*-800.avif', 'avif', 800, 600],
      ['pictures/talking-*-400.webp', 'webp', 400, 300],
      ['pictures/talking-*-800.webp', 'webp', 800, 600],
      ['pictures/talking-*-400.png', 'png', 400, 300],
      ['pictures/talking-*-800.png', 'png', 800, 600],
    ]);
    for (const file of made?.files ?? []) {
      const real = await sharp(at('out', ...file.path.split('/'))).metadata();
      expect([real.format, real.width, real.height]).toEqual([
        file.format === 'avif' ? 'heif' : file.format,
        file.width,
        file.height,
      ]);
    }
  });

  test('a drawing is drawn at each width, not enlarged: its edges stay sharp', async () => {
    const [made] = await write([
      await source('edge.svg', DRAWING.replace(/<circle.*>/, '<rect width="20" height="30"/></svg>')),
    ]);
    const widest = made?.files.findLast(({ format }) => format === 'png')?.path ?? '';
    const row = await sharp(at('out', ...widest.split('/')))
      .flatten({ background: 'white' })
      .extractChannel(0)
      .extract({ left: 0, top: 300, width: 800, height: 1 })
      .raw()
      .toBuffer();
    expect(row.filter((value) => value > 8 && value < 247).length).toBeLessThanOrEqual(1);
  });

  test('a photograph is never enlarged', async () => {
    const bytes = await sharp({ create: { width: 750, height: 500, channels: 3, background: 'teal' } })
      .png()
      .toBuffer();
    const [made] = await write([await source('ward.png', bytes)]);
    expect(made?.files.map(({ width }) => width)).toEqual([400, 750, 400, 750, 400, 750]);
    expect(await sharp(made?.print).metadata()).toMatchObject({ width: 750, height: 500 });
  });

  test('a drawing goes on paper as it is', async () => {
    const [made] = await write([await source('talking.svg', DRAWING)]);
    expect(await readFile(made?.print ?? '', 'utf8')).toBe(DRAWING);
  });

  test('see-through parts stay so on the web and are white on paper', async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 };
    const bytes = await sharp({ create: { width: 750, height: 500, channels: 4, background: clear } })
      .png()
      .toBuffer();
    const [made] = await write([await source('ward.png', bytes)]);
    for (const file of made?.files ?? [])
      expect((await sharp(at('out', ...file.path.split('/'))).metadata()).hasAlpha).toBe(true);
    const corner = await sharp(made?.print)
      .extract({ left: 0, top: 0, width: 1, height: 1 })
      .raw()
      .toBuffer();
    expect([...corner]).toEqual([255, 255, 255]);
  });
});

describe('what a camera notes', () => {
  test('is in the source, and in nothing made from it', async () => {
    const bytes = await photograph(1200, 900);
    const before = await sharp(bytes).metadata();
    expect(before.exif?.includes('A Nurse')).toBe(true);
    expect(before.xmp?.includes('ward 3')).toBe(true);

    const [made] = await write([await source('ward.jpg', bytes)]);
    const files = [
      ...(made?.files.map((file) => at('out', ...file.path.split('/'))) ?? []),
      made?.print ?? '',
    ];
    expect(files).toHaveLength(7);
    for (const file of files) {
      const { exif, xmp, iptc, icc, orientation } = await sharp(file).metadata();
      expect({ exif, xmp, iptc, icc, orientation }).toEqual({});
      const raw = await readFile(file, 'latin1');
      expect(raw).not.toMatch(/A Nurse|ward 3|Exif|GPS/);
    }
  });

  test('which way it was held is used: the picture stands upright', async () => {
    const [made] = await write([await source('ward.jpg', await photograph(1200, 900))]);
    // Orientation 6 turns it clockwise: what was stored on the left is seen at the top.
    const { data, info } = await sharp(made?.print).raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([900, 1200]);
    const top = [...data.subarray(0, 3)];
    const foot = [...data.subarray(data.length - 3)];
    expect(top[0]).toBeGreaterThan(200);
    expect(foot[2]).toBeGreaterThan(200);
  });
});

describe('the same pictures again', () => {
  const pictures = async () => [
    await source('talking.svg', DRAWING),
    await source('ward.jpg', await photograph(1000, 800)),
  ];

  test('give the same bytes, made anew or kept', async () => {
    const list = await pictures();
    await write(list, 'first');
    const first = await bytesOf('out/pictures', 'print');
    for (const store of ['second', 'first']) {
      await rm(at('out/pictures'), { recursive: true });
      await write(list, store);
      expect(await bytesOf('out/pictures', 'print')).toEqual(first);
    }
    expect(Object.keys(first)).toHaveLength(13);
  });

  test('are encoded on one thread each, because the bytes of AVIF depend on how many', async () => {
    // What sharp chooses by itself differs between systems.
    sharp.concurrency(4);
    vi.resetModules();
    await import('./pictures.ts');
    expect(sharp.concurrency()).toBe(1);
  });

  test('a kept file that was damaged is made again', async () => {
    const list = [await source('talking.svg', DRAWING)];
    await write(list);
    const first = await bytesOf('out/pictures', 'print');
    for (const name of await readdir(at('store'))) {
      const bytes = await readFile(at('store', name));
      await writeFile(
        at('store', name),
        name < '8' ? bytes.subarray(0, bytes.length / 2) : bytes.fill(0, 100, 120),
      );
    }
    await write(list);
    expect(await bytesOf('out/pictures', 'print')).toEqual(first);
  });

  test('kept files are used', async () => {
    const list = [await source('talking.svg', DRAWING)];
    await write(list);
    const another = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    const whole = Buffer.concat([createHash('sha256').update(another).digest(), another]);
    for (const name of await readdir(at('store'))) await writeFile(at('store', name), whole);
    await write(list);
    expect(new Set(Object.values(await bytesOf('out/pictures', 'print')))).toEqual(
      new Set([another.toString('base64')]),
    );
  });

  test('a place where nothing can be kept is no hindrance', async () => {
    await writeFile(at('file'), '');
    expect(await write([await source('talking.svg', DRAWING)], 'file')).toHaveLength(1);
  });
});

test('one picture used under the same name in two leaflets is written once', async () => {
  await mkdir(at('content', 'other'));
  const twice = [await source('talking.svg', DRAWING), await source('other/talking.svg', DRAWING)];
  const made = await write(twice);
  expect(made.map(({ picture }) => picture.file)).toEqual(['talking.svg', 'other/talking.svg']);
  expect(made[0]?.files).toEqual(made[1]?.files);
  expect(await readdir(at('out/pictures'))).toHaveLength(6);
});

test('a picture changed since it was read is not published unchecked', async () => {
  const picture = await source('talking.svg', DRAWING);
  await writeFile(at('content/talking.svg'), DRAWING.replace('<circle', '<script/><circle'));
  await expect(write([picture])).rejects.toThrow(
    'talking.svg was changed while the site was being built. Build it again.',
  );
});

test('progress is told', async () => {
  const pictures = [await source('a.svg', DRAWING), await source('b.svg', DRAWING)];
  const told: [number, number][] = [];
  await writePictures(
    pictures,
    at('content'),
    at('out'),
    at('print'),
    (done, of) => told.push([done, of]),
    at('store'),
  );
  expect(told).toEqual([
    [1, 2],
    [2, 2],
  ]);
});
