import leven from 'leven';

/** The known word a writer probably meant, if one is near enough to be worth saying. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let distance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const far = leven(word.toLowerCase(), candidate.toLowerCase());
    if (far < distance) [best, distance] = [candidate, far];
  }
  return best;
}

/** “Did you mean “summary”? ” in front of a fix, or nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const meant = nearest(word, known);
  return meant === undefined ? '' : `Did you mean “${meant}”? `;
}
