import { brandColours, paleColour } from '../model/look/brand-colours.ts';
import { GROUNDS, LEAST_FOR_WORDS } from '../model/look/grounds.ts';
import type { Look } from '../model/look/look.ts';
import type { ContentFolder } from './content-folder.ts';
import { readLogo } from './read-logo.ts';
import type { LookWritten } from './read-service.ts';
import type { Report } from './report.ts';

/** Reads `look:` of site.yaml, and reports each colour that is too pale and each logo that cannot be used or seen. */
export async function readLook(folder: ContentFolder, said: LookWritten, report: Report): Promise<Look> {
  const written = said.colours ?? [];
  const usable = tellPale(said, report);
  const colours = usable && written.length > 0 ? brandColours(written) : undefined;
  const usual = { light: GROUNDS.light.band, dark: GROUNDS.dark.band };
  // Of colours that must change, nobody knows what the logo will stand on.
  const logo = await readLogo(folder, said, usable ? (colours?.band ?? usual) : undefined, report);
  return { ...(colours && { colours }), ...(logo && { logo }) };
}

/** Whether every colour can be used; of the others, what can be. */
function tellPale({ colours = [], place }: LookWritten, report: Report): boolean {
  const faults = colours.map((colour, index) => {
    const role = index === 0 ? 'words' : 'band';
    const pale = paleColour(colour, role);
    if (!pale) return false;
    // Never rounded up, so that what fails never seems to pass.
    const contrast = Math.floor(pale.contrast * 10) / 10;
    const what =
      role === 'words'
        ? `“${colour}” has ${contrast}:1 with the paper and the boxes of pages; ${LEAST_FOR_WORDS}:1 is the least.`
        : `Neither white nor black words have ${LEAST_FOR_WORDS}:1 on “${colour}”; the most is ${contrast}:1.`;
    report({
      ...place('colours', index),
      rule: 'look-colour',
      message: what,
      fix: `The nearest that works: "${pale.nearest}".`,
    });
    return true;
  });
  return !faults.includes(true);
}
