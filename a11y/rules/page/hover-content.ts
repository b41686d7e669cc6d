import { quoted } from '../../page/view/quoted.ts';
import type { MeasuredRule } from './measured-rule.ts';

/** WCAG 2.2, 2.1.1 and 1.4.13: what styles show under a mouse; see `hover-only` among the probes for what it leaves alone. */
export const hoverContent: MeasuredRule = {
  id: 'hover-content',
  words: 'Nothing is shown only while a mouse is over something.',
  why: 'Someone who touches the screen or uses a keyboard never finds what only a mouse can show.',
  profile: 'any',
  judges: 'kinds',
  async measure(tab) {
    return (await tab.probe('hoverOnly')).map(({ where, text, over }) => ({
      where,
      message: `The words ${quoted(text)} are shown only while a mouse is over ${over ? quoted(over) : 'something'}.`,
      fix: 'Show them always, or let a button open them: add :focus-within beside :hover if there is a link or button in it.',
    }));
  },
};
