import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp, { type SharpOptions } from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPicture } from './picture.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'read-picture-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(name: string, bytes: Buffer | string) {
  await writeFile(path.join(folder, name), bytes);
  return readPicture(path.join(folder, name), `leaflets/imha/${name}`);
}

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#285a8c' } });

/** A real black PNG of one bit a pixel: its few kilobytes unpack to `side` × `side` pixels. */
function emptyPng(side: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, check]);
  };
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  const rows = deflateSync(Buffer.alloc((side / 8 + 1) * side));
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const svg = (inside: string, attributes = 'viewBox="0 0 48 36"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`;

describe('a picture that can be used', () => {
  test.each(['png', 'jpeg', 'webp', 'avif'] as const)('%s, whatever its name says', async (format) => {
    const bytes = await plain(900, 600).toFormat(format).toBuffer();
    expect(await read(`Two people ${format}.dat`, bytes)).toEqual({
      picture: {
        file: `leaflets/imha/Two people ${format}.dat`,
        name: expect.stringMatching(new RegExp(`^two-people-${format}-[0-9a-f]{8}$`)),
        width: 900,
        height: 600,
        drawing: false,
      },
    });
  });

  test('a drawing of any size, with gradients, repeated parts, an embedded photograph and its own notes', async () => {
    const photograph = (await plain(20, 20).png().toBuffer()).toString('base64');
    const drawing = svg(
      `<title>Two people</title><metadata><a xmlns="urn:x" resource="http://example.org/licence"/></metadata>
       <style>.sky { fill: url(#sky); filter: none } </style>
       <defs><linearGradient id="sky"><stop offset="0"/></linearGradient><g id="person"><circle r="3"/></g></defs>
       <use href="#person"/><use xlink:href="#person" x="9"/><text> </text>
       <rect class="sky" width="9" height="9" style="stroke: url('#sky')" aria-label="one (of two"/>
       <image href="data:image/png;base64,${photograph}" width="4" height="4"/>`,
    );
    expect(
      await read(
        'drawing.svg',
        `\ufeff<?xml version="1.0" encoding="UTF-8"?>\n<!-- made by hand -->\n${drawing}`,
      ),
    ).toEqual({
      picture: {
        file: 'leaflets/imha/drawing.svg',
        name: expect.stringMatching(/^drawing-[0-9a-f]{8}$/),
        width: 48,
        height: 36,
        drawing: true,
      },
    });
  });

  test('a photograph taken with the telephone on its side has the size it is seen at', async () => {
    const bytes = await plain(800, 1200).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    expect(await read('side.jpg', bytes)).toMatchObject({ picture: { width: 1200, height: 800 } });
  });

  test('its name follows its bytes', async () => {
    const first = await read('same.png', await plain(900, 600).png().toBuffer());
    const second = await read('same.png', await plain(900, 601).png().toBuffer());
    const again = await read('same.png', await plain(900, 600).png().toBuffer());
    expect(again).toEqual(first);
    expect('picture' in first && 'picture' in second && first.picture.name === second.picture.name).toBe(
      false,
    );
  });

  test('a name in another script still gets a name', async () => {
    const reading = await read('صورة.png', await plain(900, 600).png().toBuffer());
    expect(reading).toMatchObject({ picture: { name: expect.stringMatching(/^picture-[0-9a-f]{8}$/) } });
  });
});

describe('a picture that is not there, or is something else', () => {
  test('missing, with the nearest name there is', async () => {
    await writeFile(path.join(folder, 'talking.svg'), svg(''));
    expect(await readPicture(path.join(folder, 'Talking.SVG'), 'leaflets/imha/Talking.SVG')).toEqual({
      wrong: {
        rule: 'picture-missing',
        message: 'There is no picture “Talking.SVG” in this folder.',
        fix: 'Did you mean “talking.svg”? Put the picture beside the leaflet, with exactly this name.',
      },
    });
  });

  test('in a folder that is not there', async () => {
    expect(await readPicture(path.join(folder, 'none', 'a.png'), 'none/a.png')).toMatchObject({
      wrong: { rule: 'picture-missing' },
    });
  });

  test('a folder', async () => {
    await mkdir(path.join(folder, 'pictures.png'));
    expect(await readPicture(path.join(folder, 'pictures.png'), 'pictures.png')).toEqual({
      wrong: {
        rule: 'picture-not-a-picture',
        message: '“pictures.png” is a folder, not a picture.',
        fix: 'Give the name of the picture itself.',
      },
    });
  });

  test.each([
    ['“a.png” is not a picture, whatever its name says.', Buffer.from('Dear team,')],
    ['“a.png” is not a picture, whatever its name says.', Buffer.alloc(0)],
    ['“a.png” is a PDF document.', Buffer.from('%PDF-1.7')],
    ['“a.png” is a HEIC photograph.', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')],
    ['“a.png” is a film.', Buffer.from('\0\0\0\x18ftypisom\0\0\0\0mp41mp42', 'latin1')],
  ])('%s', async (message, bytes) => {
    expect(await read('a.png', bytes)).toEqual({
      wrong: {
        rule: 'picture-not-a-picture',
        message,
        fix: 'Use a PNG, JPEG, WebP, AVIF or SVG picture. A photograph from a telephone can be exported as JPEG.',
      },
    });
  });

  test('a GIF', async () => {
    expect(await read('a.png', await plain(800, 600).gif().toBuffer())).toMatchObject({
      wrong: { rule: 'picture-not-a-picture', message: '“a.png” is a GIF picture.' },
    });
  });

  test.each(['png', 'jpeg', 'webp', 'avif'] as const)('half of a %s', async (format) => {
    const noise = {
      create: {
        width: 900,
        height: 600,
        channels: 3,
        background: 'red',
        noise: { type: 'gaussian', mean: 128, sigma: 30 },
      },
    };
    const bytes = await sharp(noise as SharpOptions)
      .toFormat(format, { effort: 1 })
      .toBuffer();
    expect(await read('half', bytes.subarray(0, bytes.length / 2))).toEqual({
      wrong: {
        rule: 'picture-not-a-picture',
        message: '“half” is damaged or incomplete, and cannot be opened as a picture.',
        fix: 'Save or download it again.',
      },
    });
  });

  test('a web page', async () => {
    expect(await read('a.svg', '<!-- x --><html><body>Hello</body></html>')).toEqual({
      wrong: {
        rule: 'picture-not-a-picture',
        message: '“a.svg” is text or a web page, not a picture.',
        fix: 'Use a PNG, JPEG, WebP, AVIF or SVG picture.',
      },
    });
  });

  test('a drawing that was cut off', async () => {
    expect(await read('a.svg', svg('<g>').replace('</svg>', ''))).toMatchObject({
      wrong: { rule: 'picture-not-a-picture', message: expect.stringContaining('damaged') },
    });
  });
});

describe('a picture of the wrong size', () => {
  test('too small to print', async () => {
    expect(await read('small.png', await plain(640, 480).png().toBuffer())).toEqual({
      wrong: {
        rule: 'picture-too-small',
        message: '“small.png” is 640 pixels wide. On paper it would look ragged below 709 pixels.',
        fix: 'Use a copy at least 709 pixels wide, or a drawing (SVG). Making this copy larger does not help.',
      },
    });
  });

  test('just large enough to print', async () => {
    expect(await read('enough.png', await plain(709, 480).png().toBuffer())).toHaveProperty('picture');
    expect(await read('nearly.png', await plain(708, 480).png().toBuffer())).toHaveProperty('wrong');
  });

  test('a small file that unpacks to more than memory', async () => {
    const bomb = emptyPng(16_000);
    expect(bomb.length).toBeLessThan(1024 * 1024);
    const before = process.memoryUsage().rss;
    expect(await read('bomb.png', bomb)).toEqual({
      wrong: {
        rule: 'picture-too-large',
        message: '“bomb.png” is 16000 by 16000 pixels, more than can be opened safely.',
        fix: 'Save a copy 2000 pixels wide.',
      },
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });

  test('a file of many megabytes', async () => {
    expect(await read('heavy.png', Buffer.alloc(21 * 1024 * 1024))).toEqual({
      wrong: {
        rule: 'picture-too-large',
        message: '“heavy.png” is 21 MB. The most is 20 MB.',
        fix: 'Save a smaller copy of the picture.',
      },
    });
  });

  test('much taller than wide', async () => {
    expect(await read('tall.svg', svg('<rect width="1" height="9"/>', 'width="10" height="35"'))).toEqual({
      wrong: {
        rule: 'picture-too-tall',
        message: '“tall.svg” is 3.5 times as tall as it is wide. It would fill a sheet.',
        fix: 'Cut it so that it is at most 2 times as tall as it is wide.',
      },
    });
  });

  test('a drawing of an enormous size', async () => {
    expect(
      await read('huge.svg', svg('<rect width="1" height="9"/>', 'width="90000" height="90000"')),
    ).toMatchObject({
      wrong: { rule: 'picture-too-large' },
    });
  });
});

describe('a picture that moves', () => {
  const two = async () =>
    Promise.all([plain(900, 600).png().toBuffer(), plain(900, 600).negate().png().toBuffer()]);
  const wrong = {
    rule: 'picture-moves',
    message: '“a” is a moving picture. Nothing on a page may move by itself.',
    fix: 'Use one still picture, saved as PNG or JPEG.',
  };

  test('WebP', async () => {
    expect(
      await read(
        'a',
        await sharp(await two(), { join: { animated: true } })
          .webp()
          .toBuffer(),
      ),
    ).toEqual({ wrong });
  });

  test('PNG', async () => {
    const still = await plain(900, 600).png().toBuffer();
    // An `acTL` chunk after the header chunk (8 + 25 bytes) makes it an animated PNG.
    const control = Buffer.from('\0\0\0\x08acTL\0\0\0\x02\0\0\0\0\0\0\0\0', 'latin1');
    expect(await read('a', Buffer.concat([still.subarray(0, 33), control, still.subarray(33)]))).toEqual({
      wrong,
    });
  });

  test('AVIF', async () => {
    const sequence = await plain(900, 600).avif().toBuffer();
    sequence.write('avis', 8, 'latin1');
    expect(await read('a', sequence)).toEqual({ wrong });
  });
});

describe('a drawing that is not only a drawing', () => {
  const script = '“a.svg” has a script in it. A picture must only show something, never run something.';
  const outside =
    '“a.svg” fetches something from another file or website. A picture must hold everything it shows.';
  const web = '“a.svg” has a piece of a web page in it.';
  const coding = '“a.svg” is a drawing saved in an old kind of text (not UTF-8), so it cannot be checked.';
  const declaration =
    '“a.svg” begins with a document type or a style sheet, which can make a small drawing grow without end.';
  const styles = '“a.svg” has styles in it that cannot be read, so it cannot be checked.';

  test.each([
    ['script', script, svg('<script>alert(1)</script>')],
    ['script under a prefix of its own', script, svg('<x:script xmlns:x="http://www.w3.org/2000/svg"/>')],
    ['script in capitals', script, svg('<SCRIPT/>')],
    ['event handler', script, svg('', 'viewBox="0 0 9 9" onload="alert(1)"')],
    ['event handler in capitals', script, svg('<g OnClick="alert(1)"/>')],
    ['script address', script, svg('<a href=" JavaScript:alert(1)"/>')],
    ['script address in character references', script, svg('<a xlink:href="&#106;avascript:alert(1)"/>')],
    ['web page', web, svg('<foreignObject><p/></foreignObject>')],
    ['picture from the web', outside, svg('<image href="https://example.org/a.png"/>')],
    ['picture from the disk', outside, svg('<image xlink:href="../secret.png"/>')],
    ['part of another drawing', outside, svg('<use href="other.svg#a"/>')],
    ['drawing within the drawing', outside, svg('<image href="data:image/svg+xml;base64,PHN2Zy8+"/>')],
    ['drawing that says it is a photograph', outside, svg('<image href="data:image/png;base64,PHN2Zy8+"/>')],
    ['colour from elsewhere', outside, svg('<rect fill="url(http://example.org/#a)"/>')],
    ['style from elsewhere', outside, svg('<rect style="fill:u\\72l(//example.org/a)"/>')],
    ['style sheet from elsewhere', outside, svg('<style>@import "//example.org/a.css";</style>')],
    ['style sheet in CDATA', outside, svg('<style><![CDATA[.a{fill:url(a.svg#b)}]]></style>')],
    ['font from elsewhere', outside, svg('<style>@font-face{font-family:a;src:url(a.woff2)}</style>')],
    ['other base address', outside, svg('', 'viewBox="0 0 9 9" xml:base="http://example.org/"')],
    ['styles that cannot be read', styles, svg('<style>}}.a{fill:url(x)}</style>')],
    ['document type', declaration, `<!DOCTYPE svg SYSTEM "http://example.org/svg.dtd">${svg('')}`],
    ['entities', declaration, `<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${svg('&b;')}`],
    ['style sheet instruction', declaration, `<?xml-stylesheet href="a.css"?>${svg('')}`],
    ['another coding', coding, `<?xml version="1.0" encoding="utf-7"?>${svg('')}`],
    ['two bytes a character', coding, Buffer.from(svg('<script/>'), 'utf16le')],
  ])('%s', async (_, message, drawing) => {
    expect(await read('a.svg', drawing)).toEqual({
      wrong: {
        rule: 'picture-unsafe',
        message,
        fix: 'Save it again from the drawing program as “plain SVG”, or as PNG.',
      },
    });
  });

  test.each([
    ['animation', svg('<rect><animate attributeName="x"/></rect>')],
    ['key frames', svg('<style>@keyframes a { from { opacity: 0 } }</style>')],
  ])('%s', async (_, drawing) => {
    expect(await read('a.svg', drawing)).toEqual({
      wrong: {
        rule: 'picture-moves',
        message: '“a.svg” is a moving picture. Nothing on a page may move by itself.',
        fix: 'Use a drawing that stands still.',
      },
    });
  });

  test('typed words', async () => {
    expect(await read('a.svg', svg('<text><tspan>Help</tspan></text>'))).toEqual({
      wrong: {
        rule: 'picture-words',
        message:
          '“a.svg” has typed words in it. They can’t be made larger or read aloud, and their typeface may be missing.',
        fix: 'Put the words in the leaflet, or turn them into shapes (“object to path”) if they are part of a sign.',
      },
    });
  });

  test.each([
    ['attribute', svg('<filter id="f"><feGaussianBlur/></filter><rect filter="url(#f)"/>')],
    ['style', svg('<rect style="filter: blur(3px)"/>')],
    ['rule', svg('<style>rect { filter: blur(3px) }</style>')],
  ])('an effect by %s', async (_, drawing) => {
    expect(await read('a.svg', drawing)).toEqual({
      wrong: {
        rule: 'picture-effects',
        message:
          '“a.svg” uses an effect such as a blur or a shadow. It would come out as dirt on a photocopy.',
        fix: 'Take the effect off, and save the drawing again.',
      },
    });
  });

  const tenfold = (each: (id: string) => string) =>
    Array.from(
      { length: 10 },
      (_, level) => `<g id="a${level + 1}">${each(`a${level}`).repeat(10)}</g>`,
    ).join('');

  test.each([
    ['uses of uses', svg(`<g id="a0"><rect/></g>${tenfold((id) => `<use href="#${id}"/>`)}`)],
    ['masks of masks', svg(`<g id="a0"><rect/></g>${tenfold((id) => `<rect mask="url(#${id})"/>`)}`)],
    ['a part that uses itself', svg('<g id="a"><use href="#a"/></g>')],
    ['more parts than can be drawn', svg('<rect/>'.repeat(20_001))],
    ['parts too deep in one another', svg(`${'<g>'.repeat(400)}${'</g>'.repeat(400)}`)],
  ])('%s', async (_, drawing) => {
    const began = performance.now();
    expect(await read('a.svg', drawing)).toEqual({
      wrong: {
        rule: 'picture-too-large',
        message: '“a.svg” has too many parts to draw, or parts that repeat one another without end.',
        fix: 'Make the drawing simpler, or save it as PNG.',
      },
    });
    // Drawn, the first of these takes seven seconds before it is given up.
    expect(performance.now() - began).toBeLessThan(2000);
  });

  test('an enormous photograph inside', async () => {
    const bomb = emptyPng(9000);
    expect(
      await read('a.svg', svg(`<image href="data:image/png;base64,${bomb.toString('base64')}"/>`)),
    ).toMatchObject({
      wrong: { rule: 'picture-too-large', message: expect.stringContaining('9000 by 9000 pixels') },
    });
  });
});
