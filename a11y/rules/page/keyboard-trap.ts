import type { Stop } from '../../page/probes/focus-walk.ts';
import type { Tab } from '../../page/use/tab.ts';
import { press, tabWalk, walkOnce } from '../../page/use/tab-walk.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { MeasuredRule } from './measured-rule.ts';

/**
 * WCAG 2.2, 2.1.2. Keys are pressed, forwards on every page and backwards where a script listens to keys or to the focus: nothing
 * else can hold it. What lets go after Escape, as a dialog does, is left alone, and so are pages within pages.
 */
export const keyboardTrap: MeasuredRule = {
  id: 'keyboard-trap',
  words: 'The focus can leave whatever it has entered by Tab, by Shift and Tab, or by Escape.',
  why: 'Someone who uses a keyboard can’t read on or leave the page when the focus is held fast.',
  profile: 'any',
  judges: 'kinds',
  async measure(tab) {
    const { held, whole, heard, presses, listens, stops } = await tabWalk(tab);
    if (!whole || heard !== presses || !listens) return [];
    const [first] = held;
    if (first !== undefined)
      return (await letsGo(tab, held))
        ? []
        : [
            {
              where: first,
              message: `The Tab key can’t leave ${named(held, stops)}, and Escape doesn’t help.`,
              fix: FIX,
            },
          ];
    const back = await walkOnce(tab, listens, { shift: true });
    const [last] = back.held;
    if (last === undefined || back.heard !== back.presses) return [];
    return [{ where: last, message: `Shift and Tab can’t leave ${named(back.held, stops)}.`, fix: FIX }];
  },
};

const FIX = 'Don’t take the Tab key or send the focus back; let Escape close what has opened.';

function named(held: readonly string[], stops: readonly Stop[]): string {
  return held.map((where) => quoted(stops.find((stop) => stop.where === where)?.name ?? where)).join(' and ');
}

/** Whether Escape frees the focus, or a button closes the dialog that holds it. */
async function letsGo(tab: Tab, held: readonly string[]): Promise<boolean> {
  if (!(await tab.probe('heldAt', held))) return true;
  await press(tab.session, 'Escape');
  for (const _ of [...held, '']) {
    await press(tab.session, 'Tab');
    await tab.probe('settleWalk');
  }
  return !(await tab.probe('stillHeld', held));
}
