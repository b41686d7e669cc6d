import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** Words that say only that there is a field. */
const NOTHING =
  /^(?:(?:an? |the |enter |your )?(?:input|field|text ?field|text ?box|text|value|label|entry|box|form field|untitled|type here|enter here|enter text|enter value))(?: ?\d+)? ?:?$/iu;

export const labelWords: PageRule = {
  id: 'label-words',
  words: 'The label of every field says what is asked for.',
  why: 'Someone who hears only “text field” can’t know what to write in it.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const element of view.all('input:not([type="hidden"]), select, textarea, [role="textbox"]')) {
      if (!view.isHeard(element)) continue;
      const name = view.nameOf(element);
      if (!NOTHING.test(name)) continue;
      yield {
        element,
        message: `A field is called ${quoted(name)}, which does not say what is asked for.`,
        fix: 'Write in its label what belongs in it, such as “Your name”.',
      };
    }
  },
};
