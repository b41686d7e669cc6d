import type { PageView } from '../../page/view/page-view.ts';
import { nodesBetween, type Passage, passagesOf } from '../../page/view/passages.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** Marks that begin a point of a list. Long dashes are not among them: in many languages they begin what someone says. */
const BULLET = /^[•‣◦▪▸►■□●○✓✔✗☑☐➤➢·∙]\s*\S/u;
const HYPHEN = /^[-*]\s+\S/u;
const NUMBER = /^\(?(?<number>\d{1,2})[.)]\s+\S/u;

/** Points are looked for in lines parted by <br>, and in paragraphs that follow each other. Code and verse are left alone. */
export const fakeList: PageRule = {
  id: 'fake-list',
  words: 'What looks like a list is one.',
  why: 'Someone who listens hears how many points a list has, and where it ends, only if it is one.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const told = new Set<Element>();
    for (const { element, text, nodes } of passagesOf(view)) {
      if (told.has(element) || element.closest('pre, code, h1, h2, h3, h4, h5, h6, table, button, math'))
        continue;
      const lines = element.querySelector('br') ? linesApart(nodes) : [];
      const points = pointsIn(lines);
      const row = points ? [] : paragraphsFrom(view, element);
      const found = points ?? pointsIn(row.map((one) => view.wordsOf(one)));
      if (!found || /^(?:li|dt)$/u.test(element.localName)) continue;
      for (const one of row) told.add(one);
      yield {
        element,
        message: `The ${found.length} lines from ${quoted(found[0] ?? text)} look like a list, but are none.`,
        fix: `Write them as a list: <${NUMBER.test(found[0] ?? '') ? 'ol' : 'ul'}> with an <li> for each.`,
      };
    }
  },
};

/** The points with which some lines begin; undefined where they are no list. */
function pointsIn(lines: readonly string[]): readonly string[] | undefined {
  for (const [mark, least] of [
    [BULLET, 2],
    [HYPHEN, 3],
  ] as const) {
    const run = longestRun(lines, (line) => mark.test(line));
    if (run.length >= least) return run;
  }
  const run = longestRun(lines, (line, before) => {
    const number = Number(NUMBER.exec(line)?.groups?.number);
    return before === undefined ? number === 1 : number === Number(NUMBER.exec(before)?.groups?.number) + 1;
  });
  return run.length >= 2 ? run : undefined;
}

function longestRun(
  lines: readonly string[],
  fits: (line: string, before: string | undefined) => boolean,
): readonly string[] {
  let longest: string[] = [];
  let run: string[] = [];
  for (const line of lines) {
    if (fits(line, run.at(-1))) run.push(line);
    else run = fits(line, undefined) ? [line] : [];
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

/** The words between line breaks. */
function linesApart(nodes: Passage['nodes']): string[] {
  const lines: string[] = [];
  let before: Text | undefined;
  for (const node of nodes) {
    const apart = !before || breaksBetween(before, node);
    if (apart) lines.push(node.data);
    else lines.push(`${lines.pop()}${node.data}`);
    before = node;
  }
  return lines.map((line) => line.replace(/\s+/gu, ' ').trim());
}

function breaksBetween(one: Text, next: Text): boolean {
  for (const node of nodesBetween(one, next)) if ((node as Element).localName === 'br') return true;
  return false;
}

/** A paragraph and those that follow it without anything between; none where it is not the first. */
function paragraphsFrom(view: PageView, element: Element): Element[] {
  const { localName, previousElementSibling: before } = element;
  if (!/^(?:p|div)$/u.test(localName) || element.getAttribute('role')) return [];
  const begins = (one: Element) => [BULLET, HYPHEN, NUMBER].some((mark) => mark.test(view.wordsOf(one)));
  if (!begins(element) || (before?.localName === localName && begins(before))) return [];
  const row: Element[] = [];
  for (let one: Element | null = element; one && one.localName === localName && begins(one); ) {
    row.push(one);
    one = one.nextElementSibling;
  }
  return row;
}
