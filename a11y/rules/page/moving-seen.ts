import type { Mover } from '../../page/probes/motion.ts';
import { pageMotion } from '../../page/use/page-motion.ts';
import { shoot } from '../../page/use/pixels.ts';
import type { Tab } from '../../page/use/tab.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { MeasuredRule } from './measured-rule.ts';

/**
 * WCAG 2.2, 2.2.2. Films, pictures of several frames, canvases, and what scripts change while nobody does anything, as far as a timer
 * of at most eight seconds does it. What styles alone move is told by the rule `moving`. A page with something to press that
 * pauses or stops is left alone.
 */
export const movingSeen: MeasuredRule = {
  id: 'moving-seen',
  once: 'A timer that changes nothing on one page is not waited for on others with the same script.',
  words: 'No film, moving picture or script goes on and on without a button that stops it.',
  why: 'Someone who is unwell, or finds it hard to keep their mind on words, can’t read beside things that move.',
  profile: 'any',
  judges: 'kinds',
  async measure(tab) {
    const { movers, pictures, canPause } = await pageMotion(tab);
    if (canPause) return [];
    const found: { where: string; name: string }[] = pictures.filter(({ long }) => long);
    for (const mover of movers) {
      if (mover.how === 'style') continue;
      if (mover.how !== 'canvas' || (await changes(tab, mover))) found.push(mover);
    }
    return found.map(({ where, name }) => ({
      where,
      message: `${name ? quoted(name) : 'A picture without words'} moves or changes by itself, and nothing stops it.`,
      fix: 'Let it stand still, or put a button “Pause” before it.',
    }));
  },
};

async function changes(tab: Tab, { box }: Mover): Promise<boolean> {
  const { width, height } = await inWindow(tab);
  const place = {
    ...box,
    width: Math.min(box.width, width - box.x),
    height: Math.min(box.height, height - box.y),
  };
  if (place.width < 1 || place.height < 1) return false;
  const before = await shoot(tab, place);
  for (let time = 0; time < 3; time++) {
    await new Promise((done) => setTimeout(done, 200));
    const after = await shoot(tab, place);
    if (Buffer.compare(before.bytes, after.bytes) === 0) return false;
    // It must go on, not only come to rest.
    if (time === 2) return true;
    before.bytes.set(after.bytes);
  }
  return false;
}

function inWindow(tab: Tab): Promise<{ width: number; height: number }> {
  return tab.page.evaluate('({ width: innerWidth, height: innerHeight })') as Promise<{
    width: number;
    height: number;
  }>;
}
