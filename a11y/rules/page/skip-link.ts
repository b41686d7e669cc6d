import { FOCUSABLE, takesFocus } from '../../page/view/focusable.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** So many presses of Tab before the main part are too many. */
const MANY = { any: 8, site: 3 } as const;

const SKIP =
  /\bskip\b|\bjump to\b|\bneidio\b|\bhepgor\b|zum (?:haupt)?inhalt|aller au contenu|saltar al|ir al contenido|vai al contenuto|przejdź do/iu;

/** A link past the menus: there, first, to be reached by Tab, and leading into the main part. */
export const skipLink: PageRule = {
  id: 'skip-link',
  words: 'The first link of a page with a menu leads past it.',
  why: 'Someone who uses the keys alone would press Tab through the whole menu on every page.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const main = view.document.querySelector('main, [role="main"], h1');
    if (!main) return;
    const links = (view.all('a[href*="#"]') as HTMLAnchorElement[]).filter((link) =>
      isWithinPage(view, link),
    );
    const named = links.filter(
      (link) =>
        isBefore(link, main) && SKIP.test(`${link.textContent} ${link.getAttribute('aria-label') ?? ''}`),
    );
    for (const element of named) {
      const slip = slipOf(view, element, main);
      if (slip) yield { element, ...slip };
    }
    if (named.length > 0) return;
    const lost = lostLink(view, links, main);
    if (lost) {
      yield { element: lost, ...(slipOf(view, lost, main) ?? leadsElsewhere(view, lost)) };
      return;
    }
    const before = view.all(FOCUSABLE).filter((one) => takesFocus(one) && isBefore(one, main));
    if (before.length < MANY[view.profile]) return;
    // A skip link by another name, or in another language, is one of the first few that lead into the main part.
    if (
      before
        .slice(0, 4)
        .some(
          (one) => links.includes(one as HTMLAnchorElement) && leadsTo(view, one as HTMLAnchorElement, main),
        )
    )
      return;
    yield {
      element: before[0] ?? main,
      message: `${before.length} links and buttons come before the main part, and no first link leads past them.`,
      fix: 'Begin the page with <a href="#content">Skip to main content</a>, and give <main> id="content".',
    };
  },
};

function slipOf(view: PageView, link: HTMLAnchorElement, main: Element) {
  const words = quoted(view.wordsOf(link) || link.getAttribute('aria-label') || '');
  const target = targetOf(view, link);
  if (!target)
    return {
      message: `The link ${words} leads nowhere: nothing on the page has the id “${decodeURIComponent(link.hash.slice(1))}”.`,
      fix: 'Give <main> that id.',
    };
  if (!takesFocus(link))
    return {
      message: `The link ${words} can’t be reached by the keys, because it is hidden or taken out of their order.`,
      fix: 'Move it out of sight only while it has no focus. Don’t use display: none, visibility: hidden or tabindex="-1".',
    };
  if (!target.checkVisibility())
    return { message: `The link ${words} leads to something that is hidden.`, fix: 'Let it lead to <main>.' };
  if (
    /main|content|cynnwys/iu.test(words) &&
    isBefore(target, main) &&
    !target.contains(main) &&
    !isJustBefore(target, main)
  )
    return leadsElsewhere(view, link);
  return undefined;
}

function leadsElsewhere(view: PageView, link: HTMLAnchorElement) {
  return {
    message: `The link ${quoted(view.wordsOf(link) || link.getAttribute('aria-label') || '')} does not lead to the main part of the page.`,
    fix: 'Let it lead to <main>.',
  };
}

/**
 * Whatever it is called, the first thing that Tab reaches, out of sight until then, is there to lead past something. It is lost if
 * neither it nor another link before the main part leads there.
 */
function lostLink(
  view: PageView,
  links: readonly HTMLAnchorElement[],
  main: Element,
): HTMLAnchorElement | undefined {
  const first = links.find((link) => takesFocus(link));
  if (!first || !isBefore(first, main) || !waits(view, first)) return undefined;
  if (view.all(FOCUSABLE).find(takesFocus) !== first) return undefined;
  if (links.some((link) => isBefore(link, main) && leadsTo(view, link, main))) return undefined;
  return targetOf(view, first)?.closest('nav, [role="navigation"]') ? undefined : first;
}

/** Whether a link stands out of sight until someone reaches it by Tab. */
function waits(view: PageView, link: Element): boolean {
  const { right, bottom } = view.boxOf(link);
  return !view.isSeen(link) || right <= 0 || bottom <= 0;
}

function leadsTo(view: PageView, link: HTMLAnchorElement, main: Element): boolean {
  const target = targetOf(view, link);
  return (
    target !== undefined &&
    (main.contains(target) || target.contains(main) || !isBefore(target, main) || isJustBefore(target, main))
  );
}

/** An empty anchor set right before the main part. */
function isJustBefore(target: Element, main: Element): boolean {
  return (
    (target.textContent ?? '').trim() === '' &&
    target.nextElementSibling !== null &&
    (target.nextElementSibling === main || target.nextElementSibling.contains(main))
  );
}

function isWithinPage(view: PageView, link: HTMLAnchorElement): boolean {
  const { pathname, search, host } = view.window.location;
  return link.hash.length > 1 && link.pathname === pathname && link.search === search && link.host === host;
}

function targetOf(view: PageView, link: HTMLAnchorElement): Element | undefined {
  const id = decodeURIComponent(link.hash.slice(1));
  return view.document.getElementById(id) ?? view.document.getElementsByName(id)[0] ?? undefined;
}

function isBefore(one: Element, other: Element): boolean {
  return (
    (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !one.contains(other)
  );
}
