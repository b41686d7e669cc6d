// Types into a field, and takes away again, where the reader is in it.

/** Tells letters as readers count them: with their vowel signs. Browsers of 2019 cannot. */
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter(document.documentElement.lang) : undefined;

export function typeInto(box, typed) {
  replace(box, box.selectionStart, typed);
}

/** Takes away what is marked, or the last word that one key typed, or the last letter. @param words those that keys type */
export function deleteTyped(box, words) {
  const { value, selectionStart: start, selectionEnd: end } = box;
  const before = value.slice(0, start);
  const last = start < end ? '' : words.find((word) => before.endsWith(word)) || lastLetter(before);
  replace(box, start - last.length, '');
}

export function clearTyped(box) {
  box.value = '';
}

function replace(box, start, typed) {
  box.setRangeText(typed, start, box.selectionEnd, 'end');
  // A field that the reader is not in would go on showing how its words begin.
  const end = box.scrollWidth;
  box.scrollLeft = document.documentElement.dir === 'rtl' ? -end : end;
}

function lastLetter(text) {
  if (!segmenter) return /\P{M}?\p{M}*$/u.exec(text)[0];
  const letters = Array.from(segmenter.segment(text), ({ segment }) => segment);
  return letters[letters.length - 1] || '';
}
