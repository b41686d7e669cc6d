/** Words as they are compared: small letters and figures, one space between, no signs. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** Small words that say nothing of what a text is about, in the languages that pages are most often in. */
const SMALL = new Set(
  `a about after all also an and any are as at be been but by can do does for from get has have how i if in into is it its
  me my no not of on or our so that the their them then there these they this to us was we what when where which who why
  will with you your page welcome home site website official
  y yr a ac ar at i in o am dy eich ein ei mae sut beth pwy pryd
  le la les un une des du de et en au aux pour par sur votre vos que qui est
  der die das den dem ein eine und zu zum zur im in mit von für ist ihr ihre wie was
  el los las y del para por con su sus es lo al
  i w z na do się co to jak jest o`.split(/\s+/u),
);

/** What a text is about: its words without the small ones, each cut to its first five letters so that forms of a word agree. */
export function keyWords(text: string): Set<string> {
  const keys = new Set<string>();
  for (const { segment, isWordLike } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(
    text.normalize('NFKC').toLowerCase(),
  )) {
    if (isWordLike && !SMALL.has(segment)) keys.add([...segment].slice(0, 5).join(''));
  }
  return keys;
}
