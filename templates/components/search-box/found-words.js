// Says how many leaflets were found, in the words that stand in the page.

const { none, found: counts } = document.getElementById('search-status').dataset;
const counted = JSON.parse(counts);

/** As many leaflets are shown as can be counted. */
export const MOST_FOUND = counted.length;

/** @param count how many are shown */
export function foundWords(count) {
  return count === 0 ? none : counted[count - 1];
}
