import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** Fields that words are typed into. */
const FIELDS =
  'input:not([type]), input[type="text"], input[type="email"], input[type="tel"], input[type="url"], input[type="password"], input[type="number"], input[type="date"], input[type="file"], textarea, [contenteditable=""], [contenteditable="true"], [role="textbox"]';

const SEARCH = '[role="search"], search, [role="searchbox"], [role="combobox"]';

export const kioskTyping: PageRule = {
  id: 'kiosk-typing',
  words: 'On a kiosk nothing asks for words to be typed, but for search.',
  why: 'Someone who types a name on a shared screen leaves it there for the next person to read.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    if (view.kind !== 'kiosk') return;
    for (const element of view.all(FIELDS)) {
      if (element.closest(SEARCH) || !view.isSeen(element)) continue;
      yield {
        element,
        message: `${quoted(view.nameOf(element) || 'A field')} asks for words to be typed.`,
        fix: 'Let people choose from buttons instead, or take it away from the kiosk.',
      };
    }
  },
};
