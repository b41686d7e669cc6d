import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Shades } from '../model/look/brand-colours.ts';
import { LEAST_FOR_PICTURES } from '../model/look/grounds.ts';
import { LOGO_HEIGHT, type Logo } from '../model/look/look.ts';
import type { Picture } from '../model/picture.ts';
import type { ContentFolder } from './content-folder.ts';
import { shareSeen } from './logo-seen.ts';
import { type PictureUse, readPicture, type Size } from './picture.ts';
import type { PictureFault } from './picture-fault.ts';
import type { LookWritten } from './read-service.ts';
import type { Report } from './report.ts';

/** Widest for its height: shown beside a name, a longer one would be a thin line. */
const LONGEST = 6;

/** Tallest for its width. */
const TALLEST = 2;

const SCHEMES = ['light', 'dark'] as const;

const AT_THE_TOP: PictureUse = { beside: 'site.yaml', faultOfSize };

/**
 * Reads the logo of a service and the one for dark colours, and looks whether they can be seen on the band at the top.
 *
 * @param bands its colours, where they are known
 */
export async function readLogo(
  folder: ContentFolder,
  said: LookWritten,
  bands: Shades | undefined,
  report: Report,
): Promise<Logo | undefined> {
  if (said.logo === undefined) {
    if (said['logo-dark'] !== undefined)
      report({
        ...said.place('logo-dark'),
        rule: 'look-logo',
        message: 'There is a logo for dark colours, and none for light ones.',
        fix: 'Add a line “logo: …”, or write “logo” instead of “logo-dark”.',
      });
    return undefined;
  }
  const { logo, 'logo-dark': inTheDark } = said;
  const own = (key: 'logo' | 'logo-dark', name: string) => readOne(folder, name, said.place(key), report);
  const [usual, dark] = [
    await own('logo', logo),
    inTheDark === undefined ? undefined : await own('logo-dark', inTheDark),
  ];
  if (!usual || (inTheDark !== undefined && !dark)) return undefined;

  for (const scheme of SCHEMES) {
    if (!bands) break;
    const isDarkOne = scheme === 'dark' && dark !== undefined;
    const picture = isDarkOne ? dark : usual;
    const band = bands[scheme];
    const seen = await shareSeen(await readFile(folder.own(picture.file).path), band);
    if (seen >= 0.5) continue;
    report({
      ...said.place(isDarkOne ? 'logo-dark' : 'logo'),
      rule: 'look-logo',
      message: `“${picture.file}” can hardly be seen in ${scheme} colours: ${seen < 0.01 ? 'none' : `only ${Math.floor(seen * 100)} in 100`} of it has ${LEAST_FOR_PICTURES}:1 with the band at the top, ${band}.`,
      fix:
        scheme === 'dark' && !isDarkOne
          ? 'Give another one for dark colours as “logo-dark”, or put it on a plain ground, such as white.'
          : 'Give a lighter or darker one, or put it on a plain ground, such as white.',
    });
  }
  return { usual, ...(dark && { dark }) };
}

async function readOne(
  folder: ContentFolder,
  name: string,
  place: ReturnType<LookWritten['place']>,
  report: Report,
): Promise<Picture | undefined> {
  // Never the one that comes with the program: a logo is a service’s own.
  const file = folder.own(name);
  let leadsOut = false;
  if (readdirSync(folder.root).includes(name))
    folder.holds(file, ({ rule, message, fix }) => {
      leadsOut = true;
      report({ ...place, rule, message, fix });
    });
  if (leadsOut) return undefined;
  const reading = await readPicture(file.path, name, AT_THE_TOP);
  if ('picture' in reading) return reading.picture;
  report({ ...place, ...reading.wrong });
  return undefined;
}

function faultOfSize({ width, height }: Size, drawing: boolean, called: string): PictureFault | undefined {
  if (width > height * LONGEST || height > width * TALLEST) {
    return {
      rule: 'look-logo',
      message: `“${called}” is ${width} by ${height} pixels. Beside the name of the service it would be a thin line.`,
      fix: `Cut it so that it is at most ${LONGEST} times as wide as it is tall, and ${TALLEST} times as tall as it is wide.`,
    };
  }
  if (!drawing && height < LOGO_HEIGHT) {
    return {
      rule: 'look-logo',
      message: `“${called}” is ${height} pixels tall. Below ${LOGO_HEIGHT} pixels it would look ragged.`,
      fix: `Use a copy at least ${LOGO_HEIGHT} pixels tall, or a drawing (SVG). Making this copy larger does not help.`,
    };
  }
  return undefined;
}
