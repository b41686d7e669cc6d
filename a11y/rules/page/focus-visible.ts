import { type FocusChange, focusChange } from '../../page/use/focus-change.ts';
import { shownIn } from '../../page/use/shown-in.ts';
import type { Tab } from '../../page/use/tab.ts';
import { MOST_STOPS, tabWalk } from '../../page/use/tab-walk.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { MeasuredRule, MeasuredSlip } from './measured-rule.ts';

/**
 * WCAG 2.2, 2.4.7, and on our own pages 2.4.13. A picture is taken with the focus and without for each way of showing it:
 * what has the same styles at rest and in focus, on the same ground, with the same room around, is measured once in a run. In dark
 * and in forced colours each kind of thing is measured once in a run, and there an outline is trusted, because the system draws it.
 */
export const focusVisible: MeasuredRule = {
  id: 'focus-visible',
  once: 'The mark of the focus is measured once for all that looks alike and has the same room around.',
  words: 'Whatever the Tab key reaches shows a clear mark while it has the focus, in all colours.',
  why: 'Someone who uses a keyboard can’t tell where they are on the page without a mark that shows it.',
  profile: 'any',
  judges: 'kinds',
  async measure(tab) {
    const { stops, whole } = await tabWalk(tab);
    const slips: MeasuredSlip[] = [];
    if (!whole) {
      slips.push({
        message: `The Tab key reaches more than ${MOST_STOPS} places on this page. Those after them can’t be measured.`,
        fix: 'Make several pages of it.',
      });
    }
    const asked = {
      light: new Map<string, string>(),
      dark: new Map<string, string>(),
      forced: new Map<string, string>(),
    };
    const failed = new Set<string>();
    for (const { where, name, look, kind, outlined, seen } of stops) {
      if (!seen) {
        slips.push({
          where,
          message: `The Tab key reaches ${quoted(name)}, which can’t be seen even then.`,
          fix: 'Show it while it has the focus, or take it out of the page with display: none or hidden.',
        });
        failed.add(where);
        continue;
      }
      asked.light.set(look, asked.light.get(look) ?? where);
      for (const colours of ['dark', 'forced'] as const) {
        if (colours === 'forced' && outlined) continue;
        const key = `${kind} ${look}`;
        asked[colours].set(key, asked[colours].get(key) ?? where);
      }
    }
    const most = Math.max(...Object.values(asked).map(({ size }) => size));
    if (most > MOST_LOOKS) {
      slips.push({
        message: `The focus shows in ${most} different ways on this page. More than ${MOST_LOOKS} can’t be measured.`,
        fix: 'Let all links and buttons show it alike.',
      });
    }
    const changes = {
      light: await measureAll(tab, 'light', asked.light),
      dark: await measureAll(tab, 'dark', asked.dark),
      forced: await measureAll(tab, 'forced', asked.forced),
    };
    for (const { where, name, look, kind } of stops) {
      if (failed.has(where)) continue;
      const light = changes.light.get(look);
      const dark = changes.dark.get(`${kind} ${look}`);
      const forced = changes.forced.get(`${kind} ${look}`);
      const wrong = [
        [light, ''],
        [dark, ' in dark colours'],
        [forced, ' in the colours of a high-contrast system'],
      ] as const;
      const [change, when] = wrong.find(([one]) => one && !isClear(one, tab.profile)) ?? [];
      if (!change) continue;
      slips.push({
        where,
        message:
          change.weak < change.perimeter / 4
            ? `Nothing shows${when} that ${quoted(name)} has the focus.`
            : `That ${quoted(name)} has the focus can hardly be seen${when}: the mark is too thin or too pale.`,
        fix:
          tab.profile === 'site'
            ? 'Give it an outline at least 2 pixels thick, in a colour of 3:1 against what is around it, with room to be drawn.'
            : 'Give it an outline in a colour of 3:1 against what is around it, with room to be drawn.',
      });
    }
    return slips;
  },
};

/** A page that has more ways of showing the focus than this takes longer than a page may take, which is a finding of its own. */
const MOST_LOOKS = 100;

async function measureAll(
  tab: Tab,
  colours: 'light' | 'dark' | 'forced',
  looks: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, FocusChange>> {
  const known = (look: string) => `focus-visible ${colours} ${look}`;
  const open = [...looks].filter(([look]) => !tab.known.has(known(look))).slice(0, MOST_LOOKS);
  const measure = async () => {
    for (const [look, where] of open) tab.known.set(known(look), await focusChange(tab, where));
  };
  if (open.length > 0) await (colours === 'light' ? measure() : shownIn(tab, colours, measure));
  return new Map(
    [...looks.keys()].flatMap((look) => {
      const change = tab.known.get(known(look)) as FocusChange | undefined;
      return change ? [[look, change] as const] : [];
    }),
  );
}

/** On any page, pixels that are enough wherever they are: a ring around a mark of 16 pixels. */
const PLAIN = 120;

/** Corners may be round and a line of words broken, so a tenth may lack. */
function isClear({ strong, weak, perimeter }: FocusChange, profile: Tab['profile']): boolean {
  if (profile === 'site') return strong >= perimeter * 2 * 0.9;
  return strong >= Math.min(perimeter / 2, PLAIN) || weak >= perimeter * 2;
}
