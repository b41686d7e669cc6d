import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, describe, expect, it } from 'vitest';
import type { Look } from '../model/look/look.ts';
import { problemLine } from '../model/problem.ts';
import { contentSample, SITE } from './content-sample.ts';
import { readSite } from './read-site.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** What is read of a site with some lines under `look:`, which begin on line 14, and its problems. */
async function reading(
  lines: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
  spoil: (folder: string) => void = () => {},
): Promise<{ look: Look | undefined; problems: string[] }> {
  const folder = contentSample({
    'site.yaml': `${SITE}look:\n${lines.map((line) => `  ${line}\n`).join('')}`,
    ...files,
  });
  folders.push(folder);
  spoil(folder);
  const { site, problems } = await readSite({ content: folder, asOf: '2026-11-22', today: '2026-11-22' });
  return {
    look: site?.look,
    problems: problems.map((problem) =>
      problemLine({ ...problem, file: path.relative(folder, path.resolve(problem.file)) }),
    ),
  };
}

const drawing = (shapes: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 60" width="120" height="60">${shapes}</svg>`;

const RING = (colour: string) =>
  drawing(`<circle cx="60" cy="30" r="20" fill="none" stroke="${colour}" stroke-width="9"/>`);

/** Letters on a ground of one colour, as a picture without see-through parts has them. */
const PLATE = (ground: string, letters: string) =>
  drawing(
    `<path fill="${ground}" d="M0 0h120v60H0z"/><path fill="${letters}" d="M20 20h12v20H20zm30 0h12v20H50z"/>`,
  );

const GOOD_PNG = () =>
  sharp({ create: { width: 300, height: 150, channels: 4, background: '#fff' } })
    .png()
    .toBuffer();

describe('a look of one’s own', () => {
  it('is read, with a band and tints for the dark', async () => {
    const { look, problems } = await reading(['colours: ["#003087", "#330072"]', 'logo: logo.svg'], {
      'logo.svg': RING('#ffffff'),
    });
    expect(problems).toEqual([]);
    expect(look?.colours).toMatchObject({
      accent: { light: '#003087' },
      band: { light: '#330072' },
      onBand: { light: '#ffffff', dark: '#ffffff' },
    });
    expect(look?.logo?.usual).toMatchObject({ file: 'logo.svg', width: 120, height: 60, drawing: true });
  });

  it('is not there where nothing is said of it', async () => {
    const folder = contentSample();
    folders.push(folder);
    const { site } = await readSite({ content: folder, asOf: '2026-11-22', today: '2026-11-22' });
    expect(site && 'look' in site).toBe(false);
  });

  it('may be a colour alone, which is then the band too', async () => {
    const { look } = await reading(['colours: ["#7A0019"]']);
    expect(look?.colours).toMatchObject({ accent: { light: '#7a0019' }, band: { light: '#7a0019' } });
  });

  it('may be a logo alone, of dots or with a plain ground', async () => {
    const png = await reading(['logo: logo.png'], { 'logo.png': await GOOD_PNG() });
    expect(png.problems).toEqual([]);
    expect(png.look).toMatchObject({ logo: { usual: { drawing: false } } });
    // Its ground is the band’s, and its letters are seen on it.
    const plate = await reading(['colours: ["#003087"]', 'logo: logo.svg'], {
      'logo.svg': PLATE('#003087', '#ffffff'),
    });
    expect(plate.problems).toEqual([]);
  });
});

it('a new service finds its lines in site.yaml, and may take them out of their comment', async () => {
  const written = readFileSync('scripts/init/service/site.yaml', 'utf8');
  const lines = /^# look:\n(?<lines>(?:# {2}.*\n)+)/mu.exec(written)?.groups?.lines ?? '';
  const { look, problems } = await reading(
    [...lines.matchAll(/^# {3}(?<line>.+)$/gmu)].map(({ groups }) => groups?.line ?? ''),
    { 'logo.svg': RING('#ffffff'), 'logo-dark.svg': RING('#ffffff') },
  );
  expect(problems).toEqual([]);
  expect(look).toMatchObject({
    colours: { accent: { light: '#003087' }, band: { light: '#330072' } },
    logo: { usual: { file: 'logo.svg' }, dark: { file: 'logo-dark.svg' } },
  });
});

describe('colours that cannot be used', () => {
  it('tell what works instead, all at once', async () => {
    const { problems } = await reading(['colours:', '  - "#ff6600"', '  - "#808080"']);
    expect(problems).toEqual([
      'site.yaml:15:7  look-colour  “#ff6600” has 2.5:1 with the paper and the boxes of pages; 7:1 is the least.  The nearest that works: "#8b3400".',
      'site.yaml:16:7  look-colour  Neither white nor black words have 7:1 on “#808080”; the most is 5.3:1.  The nearest that works: "#959595".',
    ]);
  });

  it('are pale yellow', async () => {
    const { problems } = await reading(['colours: ["#fff3b0"]']);
    expect(problems).toEqual([
      'site.yaml:14:13  look-colour  “#fff3b0” has 1:1 with the paper and the boxes of pages; 7:1 is the least.  The nearest that works: "#5b4f06".',
    ]);
  });

  it.each([
    [
      'three',
      'colours: ["#003087", "#330072", "#006747"]',
      'site.yaml:14:12  wrong-value  “colours” in “look”: there are more than two colours.  Keep one, or two: the second is for the band at the top.',
    ],
    [
      'none',
      'colours: []',
      'site.yaml:14:12  wrong-value  “colours” in “look”: the list is empty.  Write at least one.',
    ],
    [
      'not a colour',
      'colours: ["#003087", blue]',
      'site.yaml:14:24  wrong-value  item 2 in “colours” in “look”: this is not a colour.  Write # and six digits or letters from a to f between "double quotes", like "#003087".',
    ],
    [
      'without quotation marks',
      'colours: #003087',
      'site.yaml:14:12  missing-value  “colours” in “look” has no value.  Write a value after the colon.',
    ],
    [
      'not a list',
      'colours: "#003087"',
      'site.yaml:14:12  wrong-type  “colours” in “look” should be a list, but it is text.  Write it in square brackets, like [one, two]; or begin a line with “- ” for each.',
    ],
    [
      'under another name',
      'colors: ["#003087"]',
      'site.yaml:14:3  unknown-key  “colors” is not a key that is known here.  Did you mean “colours”? Keys that may stand here: logo, logo-dark, colours.',
    ],
  ])('are %s', async (_, line, problem) => {
    expect((await reading([line])).problems).toEqual([problem]);
  });
});

describe('a logo that cannot be used', () => {
  it('is missing', async () => {
    const { problems } = await reading(['logo: logo.svg', 'logo-dark: pale.svg'], {
      'Logo.svg': RING('#ffffff'),
    });
    expect(problems).toEqual([
      'site.yaml:14:9  picture-missing  There is no picture “logo.svg” in this folder.  Did you mean “Logo.svg”? Put the picture beside site.yaml, with exactly this name.',
      'site.yaml:15:14  picture-missing  There is no picture “pale.svg” in this folder.  Put the picture beside site.yaml, with exactly this name.',
    ]);
  });

  it('lies elsewhere, or is no picture', async () => {
    expect((await reading(['logo: ../logo.svg', 'logo-dark: logo.pdf'])).problems).toEqual([
      'site.yaml:14:9  wrong-value  “logo” in “look”: this is not the name of a picture.  Put the logo beside site.yaml and write its name, like logo.svg. It may be SVG, PNG, JPEG or WebP.',
      'site.yaml:15:14  wrong-value  “logo-dark” in “look”: this is not the name of a picture.  Put the logo beside site.yaml and write its name, like logo.svg. It may be SVG, PNG, JPEG or WebP.',
    ]);
    expect(
      (await reading(['logo: logo.svg'], { 'logo.svg': drawing('<script>1</script>') })).problems,
    ).toEqual([
      'site.yaml:14:9  picture-unsafe  “logo.svg” has a script in it. A picture must only show something, never run something.  Save it again from the drawing program as “plain SVG”, or as PNG.',
    ]);
    expect(
      (
        await reading(['logo: logo.svg'], {}, (folder) =>
          symlinkSync(import.meta.filename, path.join(folder, 'logo.svg')),
        )
      ).problems,
    ).toEqual([
      'site.yaml:14:9  link-out  This is a link that leads out of the content folder.  Put a copy of the file itself here.',
    ]);
  });

  it('is small, or a thin line', async () => {
    const small = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    const thin = await sharp({ create: { width: 2000, height: 200, channels: 3, background: '#fff' } })
      .jpeg()
      .toBuffer();
    expect(
      (await reading(['logo: a.png', 'logo-dark: b.jpg'], { 'a.png': small, 'b.jpg': thin })).problems,
    ).toEqual([
      'site.yaml:14:9  look-logo  “a.png” is 60 pixels tall. Below 126 pixels it would look ragged.  Use a copy at least 126 pixels tall, or a drawing (SVG). Making this copy larger does not help.',
      'site.yaml:15:14  look-logo  “b.jpg” is 2000 by 200 pixels. Beside the name of the service it would be a thin line.  Cut it so that it is at most 6 times as wide as it is tall, and 2 times as tall as it is wide.',
    ]);
  });

  it('is for dark colours alone', async () => {
    expect((await reading(['logo-dark: logo.svg'], { 'logo.svg': RING('#fff') })).problems).toEqual([
      'site.yaml:14:14  look-logo  There is a logo for dark colours, and none for light ones.  Add a line “logo: …”, or write “logo” instead of “logo-dark”.',
    ]);
  });

  it('cannot be seen on the band', async () => {
    const dark = RING('#0b3a45');
    expect((await reading(['logo: logo.svg'], { 'logo.svg': dark })).problems).toEqual([
      'site.yaml:14:9  look-logo  “logo.svg” can hardly be seen in light colours: none of it has 3:1 with the band at the top, #0b3a45.  Give a lighter or darker one, or put it on a plain ground, such as white.',
      'site.yaml:14:9  look-logo  “logo.svg” can hardly be seen in dark colours: none of it has 3:1 with the band at the top, #0c2f38.  Give another one for dark colours as “logo-dark”, or put it on a plain ground, such as white.',
    ]);
  });

  it('is not held to a band whose colour must change', async () => {
    const { problems } = await reading(['colours: ["#fff3b0"]', 'logo: logo.svg'], {
      'logo.svg': RING('#0b3a45'),
    });
    expect(problems.map((line) => line.split('  ')[1])).toEqual(['look-colour']);
  });

  it('cannot be seen in dark colours, unless there is another', async () => {
    const lines = ['colours: ["#1d1d1b", "#ffd500"]', 'logo: logo.svg'];
    const files = { 'logo.svg': RING('#1d1d1b'), 'pale.svg': RING('#ffffff') };
    expect((await reading(lines, files)).problems).toEqual([
      'site.yaml:15:9  look-logo  “logo.svg” can hardly be seen in dark colours: none of it has 3:1 with the band at the top, #473900.  Give another one for dark colours as “logo-dark”, or put it on a plain ground, such as white.',
    ]);
    const both = await reading([...lines, 'logo-dark: pale.svg'], files);
    expect(both.problems).toEqual([]);
    expect(both.look?.logo?.dark?.file).toBe('pale.svg');
    const wrong = await reading([...lines, 'logo-dark: logo.svg'], files);
    expect(wrong.problems).toEqual([
      'site.yaml:16:14  look-logo  “logo.svg” can hardly be seen in dark colours: none of it has 3:1 with the band at the top, #473900.  Give a lighter or darker one, or put it on a plain ground, such as white.',
    ]);
  });
});
