import sharp from 'sharp';
import type { Mover } from '../../page/probes/motion.ts';
import { flashingPlaces, type Lightness, lightnessOf } from '../../page/use/flashes.ts';
import { type MovingPicture, pageMotion } from '../../page/use/page-motion.ts';
import { shoot } from '../../page/use/pixels.ts';
import type { Tab } from '../../page/use/tab.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { MeasuredRule, MeasuredSlip } from './measured-rule.ts';

/** A quarter of what the middle of the eye sees, in CSS pixels: less than this may flash (WCAG 2.2, general flash). */
const LARGE = 341 * 256 * 0.25;

/** Pictures taken of one second. */
const SHOTS = 24;

/** Side of one place that is looked at, in CSS pixels. */
const GRAIN = 8;

/**
 * WCAG 2.2, 2.3.1. Animations of styles are set to one moment after another, pictures of several frames are looked at frame by frame,
 * what scripts do to the ground of something is counted as they do it, and films and canvases are pictured as fast as it goes, so that very
 * short flashes of these may be missed.
 */
export const flashingSeen: MeasuredRule = {
  id: 'flashing-seen',
  words: 'Nothing large flashes more than three times a second.',
  why: 'Someone with epilepsy may have a seizure from a page that flashes.',
  profile: 'any',
  judges: 'kinds',
  async measure(tab) {
    const { movers, pictures } = await pageMotion(tab);
    const slips: MeasuredSlip[] = [];
    for (const mover of movers) {
      const { width, height } = mover.box;
      if (width * height < LARGE || (mover.how !== 'film' && mover.how !== 'canvas' && mover.often <= 3))
        continue;
      // A script was watched while it did so.
      if (mover.how === 'script' || (await flashingArea(tab, mover)) >= LARGE) slips.push(slip(mover));
    }
    for (const picture of pictures) if (await flashes(picture)) slips.push(slip(picture));
    return slips;
  },
};

function slip({ where, name }: { readonly where: string; readonly name: string }): MeasuredSlip {
  return {
    where,
    message: `${name ? quoted(name) : 'A picture without words'} flashes more than three times a second.`,
    fix: 'Take it away, or let it change slowly and only a little.',
  };
}

async function flashingArea(tab: Tab, { box, how }: Mover): Promise<number> {
  const frames: Lightness[] = [];
  const times: number[] = [];
  const place = {
    x: Math.max(0, box.x),
    y: Math.max(0, box.y),
    width: Math.min(box.width, 1280),
    height: Math.min(box.height, 1000),
  };
  try {
    await tab.page.evaluate(`window.scrollTo({ top: ${Math.max(0, place.y - 8)}, behavior: 'instant' })`);
    const from = performance.now();
    for (let shot = 0; shot <= SHOTS; shot++) {
      const at = (shot * 1000) / SHOTS;
      if (how === 'style') await tab.probe('seek', at);
      times.push(how === 'style' ? at : performance.now() - from);
      frames.push(lightnessOf(await shoot(tab, place, 1 / GRAIN)));
    }
  } finally {
    if (how === 'style') await tab.probe('unseek');
    await tab.page.evaluate(`window.scrollTo({ top: 0, behavior: 'instant' })`);
  }
  return flashingPlaces(frames, times) * GRAIN ** 2;
}

async function flashes({ bytes, delays, area }: MovingPicture): Promise<boolean> {
  const frames: Lightness[] = [];
  const times: number[] = [];
  let at = 0;
  let places = 0;
  if (area < LARGE) return false;
  // For two seconds and as often round as that takes: some flash where they begin anew.
  for (let index = 0; at < 2000 && index < 200; index++) {
    const page = index % delays.length;
    const { data, info } = await sharp(bytes, { page })
      .flatten({ background: '#ffffff' })
      .resize({ width: 80, height: 60, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    places = info.width * info.height;
    frames.push(lightnessOf({ width: info.width, height: info.height, bytes: data }));
    times.push(at);
    at += Math.max(delays[page] ?? 100, 20);
  }
  return (flashingPlaces(frames, times) / places) * area >= LARGE;
}
