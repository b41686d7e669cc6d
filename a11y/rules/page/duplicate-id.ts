import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

export const duplicateId: PageRule = {
  id: 'duplicate-id',
  words: 'No two things on a page have the same id.',
  why: 'Someone who listens hears the label of one field at another, or lands elsewhere than the link says.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const met = new Map<string, Element>();
    for (const element of view.all('[id]')) {
      const { id } = element;
      if (id === '') continue;
      const first = met.get(id);
      if (!first) met.set(id, element);
      else
        yield {
          element,
          message: `The id ${quoted(id)} is on a <${element.localName}>, but on a <${first.localName}> before it, too.`,
          fix: 'Give each an id of its own, and mend what points to it.',
        };
    }
  },
};
