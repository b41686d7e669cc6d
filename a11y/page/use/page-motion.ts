import sharp from 'sharp';
import type { Motion, Mover } from '../probes/motion.ts';
import { fetchOwn } from './fetch-own.ts';
import type { Tab } from './tab.ts';

/** A picture of several frames. */
export interface MovingPicture {
  readonly where: string;
  readonly name: string;
  /** How large it is shown, in square CSS pixels. */
  readonly area: number;
  readonly bytes: Uint8Array;
  /** How long each frame is shown, in milliseconds. */
  readonly delays: readonly number[];
  /** Whether it goes on for more than five seconds. */
  readonly long: boolean;
}

/** All that moves by itself on a page. */
export interface PageMotion {
  readonly movers: readonly Mover[];
  readonly pictures: readonly MovingPicture[];
  readonly canPause: boolean;
}

/** Longest wait for a timer to have its turn, in milliseconds. */
const LONGEST_WAIT = 8500;

const asked = new WeakMap<Tab, Promise<PageMotion>>();

/** What moves by itself on the page. Watched once for all rules that ask; the first of them must run before the page is changed. */
export function pageMotion(tab: Tab): Promise<PageMotion> {
  let told = asked.get(tab);
  if (!told) {
    told = watch(tab);
    asked.set(tab, told);
  }
  return told;
}

async function watch(tab: Tab): Promise<PageMotion> {
  let now = await tab.probe('motion');
  const slow: Mover[] = [];
  if (now.nextTurn > 0) {
    const known = `moving ${now.timers.join('\n')}`;
    // Timers that change nothing on one page change nothing on the next.
    if (tab.known.get(known) !== 'still') {
      const turn = async () => {
        const from = await tab.probe('moment');
        await new Promise((done) => setTimeout(done, Math.min(now.nextTurn + 300, LONGEST_WAIT)));
        return tab.probe('changedSince', from);
      };
      const first = await turn();
      // What changes once may only have been late.
      const again = first.length > 0 ? await turn() : [];
      slow.push(...again.filter(({ where }) => first.some((mover) => mover.where === where)).slice(0, 3));
      if (slow.length === 0) tab.known.set(known, 'still');
      now = await tab.probe('motion');
    }
  }
  await tab.probe('stopWatching');
  const movers = [
    ...now.movers,
    ...slow.filter(({ where }) => !now.movers.some((mover) => mover.where === where)),
  ];
  return { movers, pictures: await movingPictures(tab, now.pictures), canPause: now.canPause };
}

async function movingPictures(tab: Tab, pictures: Motion['pictures']): Promise<MovingPicture[]> {
  const found: MovingPicture[] = [];
  for (const { where, name, address, area } of pictures) {
    const known = `moving picture ${address.slice(0, 2000)}`;
    if (!tab.known.has(known)) tab.known.set(known, framesOf(tab, address));
    const frames = await (tab.known.get(known) as ReturnType<typeof framesOf>);
    if (frames) found.push({ where, name, area, ...frames });
  }
  return found;
}

async function framesOf(
  tab: Tab,
  address: string,
): Promise<Pick<MovingPicture, 'bytes' | 'delays' | 'long'> | undefined> {
  const bytes = await fetchOwn(tab, address);
  if (!bytes) return undefined;
  try {
    const { pages = 1, delay = [], loop = 1 } = await sharp(bytes, { animated: true }).metadata();
    if (pages < 2) return undefined;
    const once = delay.reduce((sum, one) => sum + one, 0);
    return { bytes, delays: delay, long: loop === 0 || once * loop > 5000 };
  } catch {
    // A file that is no picture is found by other rules.
    return undefined;
  }
}
