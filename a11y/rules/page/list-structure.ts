import { beginningOf } from '../../page/view/beginning-of.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule, PageSlip } from './page-rule.ts';

/** How a point begins that is only typed. A long dash is left alone: it begins speech in many languages. */
const TYPED_POINT = /^(?:[•·‣◦▪●○■➢➤✓✔]|[-*] )\s*\p{L}/u;
const TYPED_NUMBER = /^\(?(\d{1,2}|[a-z])[.)]\s+\p{L}/u;

/** What either may begin with, to leave all other words alone at once. */
const BEGINS_TYPED = /^(?:[•·‣◦▪●○■➢➤✓✔*-]|\(?[1a][.)])/u;

/** Longer ones may be the numbered paragraphs of a law or a report. */
const LONGEST_POINT = 160;

/**
 * Lists are lists: their children are points, and points that follow each other are not typed with a dot or a number in front. Only
 * three typed numbers in a row, or two dots, count, and only if they are short.
 */
export const listStructure: PageRule = {
  id: 'list-structure',
  words: 'Lists are marked as lists.',
  why: 'Someone who listens is told how many points there are, and can go from one to the next or past them all.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    yield* wrongChildren(view);
    yield* typedBlocks(view);
    yield* typedLines(view);
  },
};

function* wrongChildren(view: PageView): Iterable<PageSlip> {
  for (const list of view.all('ul, ol, menu')) {
    const role = list.getAttribute('role');
    if ((role && role !== 'list') || !view.isHeard(list)) continue;
    const wrong = [...list.children].find(
      (child) =>
        !child.matches('li, script, template, [role="listitem"], [hidden]') && !child.localName.includes('-'),
    );
    if (wrong && view.isHeard(wrong))
      yield {
        element: wrong,
        message: `${quoted(view.wordsOf(wrong) || wrong.localName)} stands in a list, but is no point of it.`,
        fix: 'Put it into an <li>, or out of the list.',
      };
  }
  for (const point of view.all('li')) {
    if (
      point.hasAttribute('role') ||
      point.parentElement?.matches('ul, ol, menu, [role]') ||
      point.parentElement?.localName.includes('-') ||
      !view.isHeard(point)
    )
      continue;
    yield {
      element: point,
      message: `The point ${quoted(view.wordsOf(point))} stands in no list.`,
      fix: 'Put it and its neighbours into <ul> or <ol>.',
    };
  }
  for (const part of view.all('dt, dd')) {
    if (!view.isHeard(part) || part.hasAttribute('role')) continue;
    const around =
      part.parentElement?.localName === 'div' ? part.parentElement.parentElement : part.parentElement;
    if (around?.localName === 'dl') continue;
    yield {
      element: part,
      message: `${quoted(view.wordsOf(part))} is marked as part of a list of terms, but stands in none.`,
      fix: 'Put the terms and what they mean into <dl>.',
    };
  }
  for (const list of view.all('dl')) {
    if (!view.isHeard(list) || list.hasAttribute('role')) continue;
    const wrong = [...list.children].find((child) => !child.matches('dt, dd, div, script, template'));
    const lone = list.querySelector('dd') && !list.querySelector('dt');
    if (!wrong && !lone) continue;
    yield {
      element: wrong ?? list,
      message: lone
        ? `A list of terms has no term: the one that begins ${quoted(beginningOf(list))}.`
        : `${quoted(view.wordsOf(wrong ?? list))} stands in a list of terms, but is neither a term nor what one means.`,
      fix: 'Write each term as <dt> and what it means as <dd>, and nothing else between them.',
    };
  }
}

/** Paragraphs, one after another, that each begin with a dot or the next number. */
function* typedBlocks(view: PageView): Iterable<PageSlip> {
  for (const { element, text } of view.texts()) {
    if (!BEGINS_TYPED.test(text)) continue;
    const first = element.closest('p, div');
    const run = [first, first?.nextElementSibling, first?.nextElementSibling?.nextElementSibling].filter(
      (one) => one instanceof view.window.Element && one.localName === first?.localName,
    ) as Element[];
    if (!first || first.closest('li, pre, code, blockquote[cite]')) continue;
    if (run.some((one) => one.querySelector('p, div, ul, ol, input, br'))) continue;
    if (!isTyped(run.map((one) => view.wordsOf(one)))) continue;
    // The list is told once, at its first point.
    if (
      TYPED_POINT.test(view.wordsOf(first.previousElementSibling ?? first)) &&
      first.previousElementSibling?.localName === first.localName
    )
      continue;
    yield slipOf(first, view.wordsOf(first));
  }
}

/** Lines of one paragraph, parted by <br>, that each begin with a dot or the next number. */
function* typedLines(view: PageView): Iterable<PageSlip> {
  for (const element of new Set(view.all('br').map((br) => br.parentElement))) {
    if (!element || !view.isSeen(element) || element.closest('pre, code, li, address')) continue;
    const lines: string[] = [''];
    for (const node of element.childNodes) {
      if (node.nodeName === 'BR') lines.push('');
      else lines.push(`${lines.pop() ?? ''}${node.textContent ?? ''}`);
    }
    const words = lines.map((line) => line.replace(/\s+/gu, ' ').trim()).filter(Boolean);
    const at = words.findIndex((_, start) => isTyped(words.slice(start)));
    if (at >= 0) yield slipOf(element, words[at] ?? '');
  }
}

function isTyped(texts: readonly string[]): boolean {
  const [first = '', second = '', third = ''] = texts;
  if ([first, second].some((text) => text.length > LONGEST_POINT)) return false;
  if (TYPED_POINT.test(first) && TYPED_POINT.test(second))
    return first[0] === second[0] && (!/^[-*]/u.test(first) || TYPED_POINT.test(third));
  const numbers = [first, second, third].map((text) => TYPED_NUMBER.exec(text)?.[1]);
  return third.length <= LONGEST_POINT && (numbers.join() === '1,2,3' || numbers.join() === 'a,b,c');
}

function slipOf(element: Element, words: string): PageSlip {
  return {
    element,
    message: `The points that begin ${quoted(words)} look like a list, but are not marked as one.`,
    fix: 'Write them as <li> in <ul> or <ol>, without the dots or numbers typed in front.',
  };
}
