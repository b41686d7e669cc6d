import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

export const accesskey: PageRule = {
  id: 'accesskey',
  words: 'No page takes keys for shortcuts of its own.',
  why: 'The keys of a shortcut are often those by which someone steers a screen reader or the browser.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const element of view.all('[accesskey]')) {
      const key = element.getAttribute('accesskey')?.trim();
      if (!key) continue;
      yield {
        element,
        message: `The key ${quoted(key)} is taken by ${quoted(view.nameOf(element) || element.localName)}.`,
        fix: 'Take accesskey="…" away.',
      };
    }
  },
};
