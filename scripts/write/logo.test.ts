import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Picture } from '../model/picture.ts';
import { pictureName } from '../read/picture-name.ts';
import { writeLogo } from './logo.ts';

let content: string;
let out: string;

beforeEach(() => {
  content = mkdtempSync(path.join(tmpdir(), 'logo-content-'));
  out = mkdtempSync(path.join(tmpdir(), 'logo-out-'));
});

afterEach(() => {
  for (const folder of [content, out]) rmSync(folder, { recursive: true, force: true });
});

/** Puts a logo into the content folder, as it was read there. */
function put(file: string, bytes: Buffer, size: Pick<Picture, 'width' | 'height'>): Picture {
  writeFileSync(path.join(content, file), bytes);
  return { file, name: pictureName(file, bytes), ...size, drawing: file.endsWith('.svg') };
}

const DRAWING = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><path d="M0 0h9v9z"/></svg>',
);

it('writes a drawing as it is', async () => {
  const usual = put('logo.svg', DRAWING, { width: 20, height: 10 });
  const made = await writeLogo({ usual }, content, out);
  expect(made).toEqual({ usual: { path: `pictures/${usual.name}.svg`, width: 20, height: 10 } });
  expect(readFileSync(path.join(out, made.usual.path))).toEqual(DRAWING);
});

it('writes any other as PNG, no larger than it is shown, with its see-through parts and without what a camera noted', async () => {
  const source = await sharp({
    create: { width: 2000, height: 1000, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0.25 } },
  })
    .withExif({ IFD0: { Artist: 'Somebody' } })
    .webp()
    .toBuffer();
  expect((await sharp(source).metadata()).exif).toBeDefined();
  const usual = put('logo.svg', DRAWING, { width: 20, height: 10 });
  const dark = put('night.webp', source, { width: 2000, height: 1000 });
  const made = await writeLogo({ usual, dark }, content, out);
  expect(made.dark).toEqual({ path: `pictures/${dark.name}.png`, width: 252, height: 126 });
  const written = sharp(path.join(out, made.dark?.path ?? ''));
  expect(await written.metadata()).toMatchObject({ format: 'png', width: 252, height: 126, hasAlpha: true });
  expect((await written.metadata()).exif).toBeUndefined();
  expect((await written.raw().toBuffer()).at(3)).toBe(64);
});

it('stops where the logo has changed since it was read', async () => {
  const usual = put('logo.svg', DRAWING, { width: 20, height: 10 });
  writeFileSync(path.join(content, 'logo.svg'), '<svg/>');
  await expect(writeLogo({ usual }, content, out)).rejects.toThrow('logo.svg was changed');
});
