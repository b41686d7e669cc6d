import { headingsOf } from '../../page/view/headings.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { keyWords, plainWords } from '../../page/view/plain-words.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/**
 * The title and the main heading speak of the same thing: they share a word that matters. On pages of others it is enough that
 * the title shares one with any heading, and first pages of a site, named after it, are left alone. And the title must say more
 * than the name of the site, on a page that is about something.
 */
export const titleLikeH1: PageRule = {
  id: 'title-like-h1',
  words: 'The title of a page and its main heading speak of the same thing.',
  why: 'Someone who listens hears the title first, and must be able to tell that they reached the right page.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const { title } = view.document;
    const headings = headingsOf(view).filter(({ element }) => view.nameOf(element) !== '');
    const [main] = headings.filter(({ level }) => level === 1);
    if (!main || title.trim() === '' || isFirstPage(view)) return;
    const compared = view.profile === 'site' ? headings.filter(({ level }) => level === 1) : headings;
    const keys = keyWords(title);
    if (keyWords(view.nameOf(main.element)).size === 0) return;
    if (compared.some(({ element }) => shareWords(title, keys, view.nameOf(element)))) return;
    const only = isSiteName(view, title);
    yield {
      element: view.document.querySelector('title') ?? main.element,
      message: only
        ? `The title of the page is only the name of the site, ${quoted(title)}.`
        : `The title of the page, ${quoted(title)}, and its main heading, ${quoted(view.nameOf(main.element))}, have no word in common.`,
      fix: 'Begin the title with the words of the main heading.',
    };
  },
};

function shareWords(title: string, keys: ReadonlySet<string>, heading: string): boolean {
  const others = keyWords(heading);
  if ([...keys].some((key) => others.has(key))) return true;
  // Where words run together, or are written without spaces, a part in common is enough.
  const a = plainWords(title).replaceAll(' ', '');
  const b = plainWords(heading).replaceAll(' ', '');
  const least =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(b) ? 2 : 5;
  for (let start = 0; start + least <= b.length; start++)
    if (a.includes(b.slice(start, start + least))) return true;
  return false;
}

function isFirstPage(view: PageView): boolean {
  return /^\/(?:index\.\w+)?$/u.test(view.window.location.pathname);
}

function isSiteName(view: PageView, title: string): boolean {
  const said =
    view.document
      .querySelector('meta[property="og:site_name"], meta[name="application-name"]')
      ?.getAttribute('content') ?? '';
  const shown = view.document.querySelector('header a[href]');
  return [said, shown ? view.nameOf(shown) : ''].some(
    (name) => name !== '' && plainWords(name) === plainWords(title),
  );
}
