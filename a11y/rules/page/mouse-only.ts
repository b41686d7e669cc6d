import { beginningOf } from '../../page/view/beginning-of.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

const CONTROL =
  'a[href], button, input, select, textarea, summary, label, option, area, audio, video, iframe, [contenteditable]:not([contenteditable="false"])';

const MOUSE = ['onclick', 'onmousedown', 'onmouseup', 'ondblclick', 'onpointerdown'] as const;
const HOVER = ['onmouseover', 'onmouseenter'] as const;
const KEYS = ['onkeydown', 'onkeyup', 'onkeypress'] as const;

/** What may answer for all that is in it. A part of the page does not, though a link past the menu can give it the focus. */
const ANSWERS = `[onclick], [tabindex]:not([tabindex^="-"]), [role]:not(${['main', 'banner', 'contentinfo', 'navigation', 'complementary', 'region', 'document', 'article', 'presentation', 'none'].map((role) => `[role="${role}"]`).join(', ')})`;

/**
 * Things that answer to a pointer alone. A script may listen unseen, so what has a role and takes the focus counts only on a page
 * without scripts. A card that is pressed as a whole is left alone if it holds a link or button.
 */
export const mouseOnly: PageRule = {
  id: 'mouse-only',
  words: 'Everything that can be pressed can be reached and used by the keys.',
  why: 'Someone who can’t use a mouse, or who listens, can’t use it at all.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const scriptless = view.document.scripts.length === 0;
    const pressed = view.all([...MOUSE, ...HOVER].map((name) => `[${name}]`).join(','));
    const looksPressed = view
      .texts()
      .map(({ element }) => element)
      .filter((element) => isPointed(view, element));
    for (const element of new Set([...pressed, ...looksPressed])) {
      if (
        element.matches(`${CONTROL}, body, html`) ||
        element.closest('label, a[href], button, summary') ||
        !view.isHeard(element)
      )
        continue;
      if (
        element.querySelector(
          'a[href], button, input, select, textarea, summary, [role="button"], [tabindex]',
        )
      )
        continue;
      const answers = [...MOUSE, ...HOVER].filter((name) => hasHandler(element, name));
      const onlyHovers =
        answers.length > 0 &&
        answers.every((name) => name.startsWith('onmouseo') || name.startsWith('onmousee'));
      if (onlyHovers && ['onfocus', 'onfocusin'].some((name) => hasHandler(element, name))) continue;
      const reached = (element as HTMLElement).tabIndex >= 0;
      if (reached && (KEYS.some((name) => hasHandler(element, name)) || !scriptless)) continue;
      if (!reached && answers.length === 0 && element.closest(ANSWERS)) continue;
      if (view.wordsOf(element) === '' && !element.querySelector('img, svg') && element.localName !== 'img')
        continue;
      yield {
        element,
        message: `${quoted(beginningOf(element) || element.getAttribute('alt') || element.localName)} can be ${onlyHovers ? 'pointed at' : 'pressed'} with a mouse, but not used by the keys.`,
        fix: 'Make it a <button>, or a link if it leads somewhere.',
      };
    }
  },
};

function hasHandler(element: Element, name: string): boolean {
  return (
    element.hasAttribute(name) || typeof (element as unknown as Record<string, unknown>)[name] === 'function'
  );
}

/** Whether the hand that means “press here” begins at this element, and nothing else accounts for it. */
function isPointed(view: PageView, element: Element): boolean {
  const around = element.parentElement;
  return (
    view.style(element).cursor === 'pointer' &&
    around !== null &&
    view.style(around).cursor !== 'pointer' &&
    !element.matches(
      '[role="tab"], [role="option"], [role^="menuitem"], [role="gridcell"], [role="treeitem"], [role="radio"], th, abbr',
    ) &&
    !element.closest(
      '[role="listbox"], [role="menu"], [role="tree"], [role="grid"], [role="tablist"], [role="combobox"], svg',
    )
  );
}
