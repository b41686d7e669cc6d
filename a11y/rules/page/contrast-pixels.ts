import { contrastOnGround } from '../../page/letters-on-ground.ts';
import { type Pixels, type Place, shoot } from '../../page/pixels.ts';
import { shortened } from '../../page/shortened.ts';
import { shownIn } from '../../page/shown-in.ts';
import type { Tab } from '../../page/tab.ts';
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
    for (const { where, text, box, large, light } of texts) {
      const least = tab.profile === 'site' ? (large ? 4.5 : 7) : large ? 3 : 4.5;
      await tab.probe('scrollForPicture', box.y);
      const letters = await shoot(tab, box);
      const ground = await shootIn(tab, box, 'transparent');
      // Letters that are lost on their ground are found by another colour.
      const shape = await shootIn(tab, box, light ? 'black' : 'white');
      const contrast = contrastOnGround(letters, ground, shape);
      if (contrast >= least - 0.05) continue;
      slips.push({
        where,
        message: `The words ${shortened(text)} have a contrast of only ${contrast.toFixed(1)} to 1 where the picture or layer behind them is worst${when}.`,
        fix: `Put a plain colour behind them, with ${least} to 1, or move them off the picture.`,
      });
    }
  } finally {
    await tab.probe('afterPictures');
  }
  return slips;
}

async function shootIn(tab: Tab, box: Place, colour: 'black' | 'white' | 'transparent'): Promise<Pixels> {
  await tab.probe('withLettersIn', colour);
  const pixels = await shoot(tab, box);
  await tab.probe('withLetters');
  return pixels;
}
