import type { PageRule } from './page-rule.ts';

export const emptyLink: PageRule = {
  id: 'empty-link',
  words: 'Every link has words.',
  why: 'Someone who listens hears “link”, or a long address, and can’t tell where it leads.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const element of view.all('a[href], area[href], [role="link"]')) {
      if (!view.isHeard(element) || view.nameOf(element) !== '') continue;
      yield {
        element,
        message: `A link${leadsTo(element)} has no words.`,
        fix: element.querySelector('img')
          ? 'Say in the picture’s alt where the link leads.'
          : 'Write in it where it leads, or take it away.',
      };
    }
  },
};

function leadsTo(link: Element): string {
  const href = link.getAttribute('href')?.trim();
  return href ? ` to “${href.length > 60 ? `${href.slice(0, 57)}…` : href}”` : '';
}
