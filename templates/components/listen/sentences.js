/** What is not words to be read: ways to elsewhere, things to press, drawings. */
const SKIPPED = new Set(
  'nav button input select textarea script style template noscript svg audio video thead'.split(' '),
);

/** Elements that stand within a sentence; every other begins and ends one. */
const WITHIN = new Set(
  'a abbr b bdi bdo cite code dd dfn dt em i kbd mark q s small span strong sub sup time u var'.split(' '),
);

/**
 * The sentences of a part of a page, in the order of reading. Each has runs of words in one language, with where they stand:
 * `{ text, language, phone, node, start, end }`. A run that is not on the page, such as the number of a step, has no node.
 *
 * @param part an element that is shown
 */
export function sentencesOf(part) {
  const around = part.closest('[lang]');
  const language = around?.getAttribute('lang') || '';
  const sentences = [];
  let runs = [];
  let lead;
  const end = () => {
    const found = split(runs, language);
    if (found.length > 0 && lead) found[0].runs.unshift(lead);
    if (found.length > 0) lead = undefined;
    sentences.push(...found);
    runs = [];
  };
  const read = (element, tongue, phone) => {
    for (const child of [...element.childNodes]) {
      if (child.nodeType === Node.TEXT_NODE) {
        const text = child.data;
        runs.push({ text, language: tongue, phone, node: child, start: 0, end: text.length });
      } else if (child.nodeType === Node.ELEMENT_NODE && isRead(child)) {
        const own = child.getAttribute('lang') || tongue;
        const called = phone || (child.getAttribute('href') || '').startsWith('tel:');
        if (isWithin(child)) {
          read(child, own, called);
        } else {
          end();
          lead = leadOf(child, own) || lead;
          read(child, own, called);
          end();
          // An empty cell has nothing for its column to be said before.
          lead = undefined;
        }
      }
    }
  };
  read(part, language, false);
  end();
  return sentences;
}

/** Words that have a line of their own are not run into those before them. */
function isWithin(element) {
  return WITHIN.has(element.localName) && !element.classList.contains('own-line');
}

function isRead(element) {
  if (SKIPPED.has(element.localName) || element.getAttribute('aria-hidden') === 'true') return false;
  if (element.hasAttribute('data-not-read')) return false;
  const { display, visibility } = getComputedStyle(element);
  return display !== 'none' && visibility === 'visible';
}

/** What is said before a step, or a cell: its number, or the words of its column. */
function leadOf(element, language) {
  if (element.localName === 'li') {
    const list = element.parentElement;
    if (list.localName !== 'ol') return undefined;
    const place = [...list.children].indexOf(element);
    return unseen(`${list.start + place}. `, language);
  }
  const table = /^t[dh]$/.test(element.localName) && element.closest('table');
  const head = table?.tHead?.rows[0];
  const column = head?.cells[element.cellIndex];
  const words = column ? column.textContent.trim() : '';
  return words === '' ? undefined : unseen(/[:?？：؟]$/.test(words) ? `${words} ` : `${words}: `, language);
}

function unseen(text, language) {
  return { text, language, phone: false };
}

function split(runs, language) {
  // The end of a line in the source is not the end of a sentence.
  const whole = runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, ' ');
  const sentences = [];
  let start = 0;
  for (const text of cut(whole, language)) {
    const found = runsBetween(
      runs,
      start + (text.length - text.trimStart().length),
      start + text.trimEnd().length,
    );
    if (hasWords(text)) sentences.push({ runs: found });
    start += text.length;
  }
  return sentences;
}

/** A text as its sentences, with the spaces between them. */
function cut(text, language) {
  if (typeof Intl.Segmenter === 'function') {
    const segmenter = new Intl.Segmenter(language || undefined, { granularity: 'sentence' });
    return [...segmenter.segment(text)].map(({ segment }) => segment);
  }
  // As older browsers can: after a stop with a space behind it, or after one that needs none.
  return (
    text.match(
      /(?:[^.!?؟۔।。！？]|[.!?؟۔।](?![”’"'»)]*\s))+[.!?؟۔।。！？]*[”’"'»)]*\s*|[.!?؟۔।。！？]+\s*/g,
    ) || []
  );
}

function runsBetween(runs, start, end) {
  const found = [];
  let at = 0;
  for (const run of runs) {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, run.text.length);
    if (from < to) {
      found.push({ ...run, text: run.text.slice(from, to), start: run.start + from, end: run.start + to });
    }
    at += run.text.length;
  }
  return found;
}

/** Whether there is more than signs. Browsers of 2019 know no `\p{L}`. */
export function hasWords(text) {
  return /[^\s!-/:-@[-`{-~¡«·»¿–—‘’“”„…،؛؟۔।॥、。《》「」！（），：；？]/.test(text);
}
