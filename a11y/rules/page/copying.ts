import { blocksOf } from '../../page/view/blocks.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

const BLOCKS = /return\s*(?:!1|false)|preventDefault\(\)/u;

/** What copies, reads out or looks up words; a program may take the other button of the mouse for a drawing of its own. */
const OF_PAGE = {
  oncopy: 'copying words',
  oncut: 'cutting words out',
  onselectstart: 'selecting words',
  oncontextmenu: 'opening the menu of the right mouse button',
  ondragstart: 'dragging words to a program that reads them out',
} as const;

/** Words as long as these are there to be read, not to be pressed. */
const LEAST_WORDS = 12;

/** Handlers that a script adds by addEventListener cannot be seen. */
export const copying: PageRule = {
  id: 'copying',
  words: 'Words can be selected, copied and pasted, but on a kiosk, where the next reader would find them.',
  why: 'Someone who has words read out or translated by a program must select or copy them first.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    // What someone has selected or copied on a shared screen is there for the next person.
    if (view.kind === 'kiosk') return;
    const { body, documentElement } = view.document;
    for (const [name, done] of entriesOf(OF_PAGE)) {
      const holder = [body, documentElement, view.document].find((one) =>
        BLOCKS.test(String(one?.[name] ?? '')),
      );
      const element = holder instanceof view.window.Element ? holder : body;
      if (holder) {
        yield {
          element,
          message: `The page stops its readers from ${done}.`,
          fix: `Take ${name} away.`,
        };
      }
    }
    for (const element of view.all(
      'main[oncopy], article[oncopy], div[oncopy], p[oncopy], main[oncontextmenu], article[oncontextmenu], p[oncontextmenu]',
    )) {
      const handler = element.getAttribute('oncopy') ?? element.getAttribute('oncontextmenu') ?? '';
      if (!BLOCKS.test(handler)) continue;
      yield {
        element,
        message: `${quoted(view.wordsOf(element))} can’t be copied.`,
        fix: 'Take oncopy="…" and oncontextmenu="…" away.',
      };
    }
    for (const element of view.all('input, textarea')) {
      if (!(element instanceof view.window.HTMLElement) || !BLOCKS.test(String(element.onpaste ?? '')))
        continue;
      yield {
        element,
        message: `Nothing can be pasted into ${quoted(view.nameOf(element) || 'a field')}.`,
        fix: 'Take onpaste="…" away, so that people need not type what they have copied.',
      };
    }
    const found = new Set<Element>();
    for (const { element, text } of blocksOf(view)) {
      if (text.split(' ').length < LEAST_WORDS || view.style(element).userSelect !== 'none') continue;
      if (element.closest('button, label, summary, a')) continue;
      // The widest part that can’t be selected is told once.
      let part = element;
      while (part.parentElement && view.style(part.parentElement).userSelect === 'none')
        part = part.parentElement;
      if (found.has(part)) continue;
      found.add(part);
      yield {
        element: part,
        message: `${quoted(text)} can’t be selected.`,
        fix: 'Take user-select: none away.',
      };
    }
  },
};

function entriesOf<Key extends string>(record: Readonly<Record<Key, string>>): [Key, string][] {
  return Object.entries(record) as [Key, string][];
}
