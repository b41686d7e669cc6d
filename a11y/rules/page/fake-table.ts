import { weightOf } from '../../page/view/letters.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { passagesOf } from '../../page/view/passages.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

const KEPT_SPACE = /^(?:pre|pre-wrap|break-spaces)$/u;

/** Signs of code, or of what a program has written. */
const CODE = /[{}<>=;$\\|%#_]|\w\(/u;

/** Roles with which other elements than <table> are tables, or say that they are none. */
const TOLD =
  '[role="table"], [role="grid"], [role="treegrid"], [role="presentation"], [role="none"], [role="list"]';

const ELSE = 'nav, form, ul, ol, dl, table, [role="row"], [role="rowgroup"]';

/**
 * Sure signs alone: words put below each other with spaces or tabs, boxes that are laid out as rows and cells, and rows of
 * as many short words each below a row of bold ones. Code, verse, forms and calendars made of buttons are left alone.
 */
export const fakeTable: PageRule = {
  id: 'fake-table',
  words: 'What looks like a table is one.',
  why: 'Someone who listens hears which row and column a figure belongs to only in a real table.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const element of [...spacedOut(view), ...laidOut(view)]) {
      yield {
        element,
        message: `The rows and columns of ${quoted((element as HTMLElement).innerText || view.wordsOf(element))} are no table.`,
        fix: 'Write them as a <table> with <th> for the heads of rows and columns.',
      };
    }
  },
};

/** Texts in which at least three lines have a second word at the same place, after three spaces or more, or after a tab. */
function* spacedOut(view: PageView): Generator<Element> {
  for (const { element, nodes } of passagesOf(view)) {
    if (element.closest('code, kbd, samp, textarea, [class*="code"], [class*="highlight"]')) continue;
    if (element.querySelector('code, kbd, samp, span')) continue;
    const all = nodes.map(({ data }) => data);
    if (CODE.test(all.join(''))) continue;
    const kept = KEPT_SPACE.test(view.style(element).whiteSpace);
    const lines = (kept ? all.join('').split('\n') : all).filter((line) => /\S/u.test(line));
    const gap = kept ? /\S(?: {3,}|\t+)(?=\S)/u : /\S\u00a0[\u00a0 ]{2,}(?=\S)/u;
    const places = new Map<number, number>();
    for (const line of lines) {
      const found = gap.exec(line.trimEnd());
      if (!found || !/\p{L}{2}/u.test(line)) continue;
      // A tab leads to the same place from wherever it stands; so do hard spaces, as far as a writer can tell.
      const place = kept && !found[0].includes('\t') ? found.index + found[0].length : 0;
      places.set(place, (places.get(place) ?? 0) + 1);
    }
    if (Math.max(0, ...places.values()) >= 3) yield element;
  }
}

function* laidOut(view: PageView): Generator<Element> {
  const rows = new Map<Element, Element[]>();
  for (const { element } of passagesOf(view)) {
    const row = element.parentElement;
    const holder = row?.parentElement;
    if (!row || !holder || rows.get(holder)?.includes(row)) continue;
    if (!/^(?:div|span|section|p)$/u.test(row.localName) || row.closest(TOLD)) continue;
    rows.set(holder, [...(rows.get(holder) ?? []), row]);
  }
  for (const [holder, inside] of rows) {
    if (inside.length < 3 || holder.closest(ELSE)) continue;
    const asTable = inside.every((row) => view.style(row).display === 'table-row' && row.children.length > 1);
    if (asTable || isGridOfWords(view, inside)) yield asTable ? (holder.closest('[role]') ?? holder) : holder;
  }
  for (const grid of new Set([...rows].flatMap(([holder, inside]) => [holder, ...inside])))
    if (isGridOfCells(view, grid)) yield grid;
}

/** A grid without rows of its own: the first cells, as many as it has columns, are bold, and none after them are. */
function isGridOfCells(view: PageView, grid: Element): boolean {
  if (!view.style(grid).display.endsWith('grid') || grid.closest(`${TOLD}, ${ELSE}`)) return false;
  const columns = view.style(grid).gridTemplateColumns.split(' ').length;
  const cells = [...grid.children];
  if (columns < 2 || cells.length < columns * 3 || cells.length % columns !== 0) return false;
  const heavy = (cell: Element) => weightOf(view, cell.firstElementChild ?? cell) >= 600;
  return (
    cells.every((cell) => isShortCell(view, cell)) &&
    cells.slice(0, columns).every(heavy) &&
    !cells.slice(columns).some(heavy)
  );
}

function isShortCell(view: PageView, cell: Element): boolean {
  const words = view.wordsOf(cell);
  return (
    words !== '' && words.length <= 40 && !cell.querySelector('a, button, input, img, svg, h2, h3, h4, p + p')
  );
}

function isGridOfWords(view: PageView, rows: readonly Element[]): boolean {
  const [first, ...others] = rows;
  const columns = first?.children.length ?? 0;
  if (!first || columns < 3) return false;
  const even = rows.every(
    (row) =>
      /flex|grid/u.test(view.style(row).display) &&
      row.children.length === columns &&
      [...row.children].every((cell) => isShortCell(view, cell)),
  );
  const heavy = (row: Element) =>
    [...row.children].every((cell) => weightOf(view, cell.firstElementChild ?? cell) >= 600);
  return even && heavy(first) && !others.some(heavy);
}
