import type { MeasuredSlip } from '../../rules/page/measured-rule.ts';
import type { TextFault } from '../probes/text-fit.ts';
import { quoted } from '../view/quoted.ts';

/** Tells what becomes of words under some condition: “when words are twice as large”. */
export function textSlip({ what, where, text, other }: TextFault, when: string): MeasuredSlip {
  const words = quoted(text);
  switch (what) {
    case 'lost':
      return {
        where,
        message: `The words ${words} are gone ${when}.`,
        fix: 'Keep them on the page, or put a button there that opens them.',
      };
    case 'cut':
      return {
        where,
        message: `The words ${words} are cut off ${when}.`,
        fix: 'Let the box around them grow: min-height instead of height, no overflow: hidden, and no white-space: nowrap.',
      };
    case 'under':
      return {
        where,
        message:
          other === undefined || other === text
            ? `The lines of ${words} lie over each other ${when}.`
            : `The words ${words} and ${quoted(other)} lie over each other ${when}.`,
        fix: 'Let boxes grow with their words: no fixed height, no line-height in pixels, and nothing placed over words.',
      };
  }
}
