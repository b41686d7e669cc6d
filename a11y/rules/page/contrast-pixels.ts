import type { OnPicture } from '../../page/probes/grounds.ts';
import { contrastOnGround } from '../../page/use/letters-on-ground.ts';
import { cropped, type Pixels, type Place, shoot } from '../../page/use/pixels.ts';
import { shownIn } from '../../page/use/shown-in.ts';
import type { Tab } from '../../page/use/tab.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { MeasuredRule, MeasuredSlip } from './measured-rule.ts';

/**
 * WCAG 2.2, 1.4.3, and on our own pages 1.4.6, for words whose ground styles don’t tell: they are pictured with their letters and
 * without. In dark colours only pages are looked at that have such words in light ones. Words on a plain ground are for the engines.
 */
export const contrastPixels: MeasuredRule = {
  id: 'contrast-pixels',
  words: 'Words on pictures, gradients or tinted layers stand out from every part of them.',
  why: 'Someone with low vision loses the letters where the picture behind them is as light or as dark as they are.',
  profile: 'any',
  judges: 'words',
  async measure(tab) {
    const light = await measureOn(tab, '');
    if (!light) return [];
    const dark = await shownIn(tab, 'dark', () => measureOn(tab, ' in dark colours'));
    const told = new Set(light.map(({ where }) => where));
    return [...light, ...(dark ?? []).filter(({ where }) => !told.has(where))];
  },
};

async function measureOn(tab: Tab, when: string): Promise<MeasuredSlip[] | undefined> {
  const texts = await tab.probe('textsOnPictures');
  if (texts.length === 0) return undefined;
  const slips: MeasuredSlip[] = [];
  try {
    for (const group of inOneWindow(texts)) {
      const place = around(group);
      await tab.probe('scrollForPicture', place.y);
      const letters = await shoot(tab, place);
      const ground = await shootIn(tab, place, 'transparent');
      // Letters that are lost on their ground are found by another colour.
      const white = group.some(({ light }) => !light) ? await shootIn(tab, place, 'white') : ground;
      const black = group.some(({ light }) => light) ? await shootIn(tab, place, 'black') : ground;
      for (const { where, text, box, large, light } of group) {
        const least = tab.profile === 'site' ? (large ? 4.5 : 7) : large ? 3 : 4.5;
        const cut = (pixels: Pixels) => cropped(pixels, { ...box, x: box.x - place.x, y: box.y - place.y });
        const contrast = contrastOnGround(cut(letters), cut(ground), cut(light ? black : white));
        if (contrast >= least - 0.05) continue;
        slips.push({
          where,
          message: `The words ${quoted(text)} have a contrast of only ${contrast.toFixed(1)} to 1 where the picture or layer behind them is worst${when}.`,
          fix: `Put a plain colour behind them, with ${least} to 1, or move them off the picture.`,
        });
      }
    }
  } finally {
    await tab.probe('afterPictures');
  }
  return slips;
}

/** How much of a page can surely be pictured at one time, in CSS pixels from top to bottom. */
const TALL = 700;

/** Words that stand near enough to each other to be pictured together. */
function inOneWindow(texts: readonly OnPicture[]): readonly OnPicture[][] {
  const groups: OnPicture[][] = [];
  for (const text of texts.toSorted((a, b) => a.box.y - b.box.y)) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && text.box.y + text.box.height - first.box.y <= TALL) group.push(text);
    else groups.push([text]);
  }
  return groups;
}

/** The smallest place, in whole pixels, that holds all of some words. */
function around(group: readonly OnPicture[]): Place {
  const x = Math.floor(Math.min(...group.map(({ box }) => box.x)));
  const y = Math.floor(Math.min(...group.map(({ box }) => box.y)));
  const right = Math.max(...group.map(({ box }) => box.x + box.width));
  const foot = Math.max(...group.map(({ box }) => box.y + box.height));
  return { x, y, width: Math.ceil(right) - x, height: Math.ceil(foot) - y };
}

async function shootIn(tab: Tab, place: Place, colour: 'black' | 'white' | 'transparent'): Promise<Pixels> {
  await tab.probe('withLettersIn', colour);
  const pixels = await shoot(tab, place);
  await tab.probe('withLetters');
  return pixels;
}
