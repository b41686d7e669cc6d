/** An address or a code, up to the end of its line, that goes on in the next. */
const GOES_ON = /([^\s:：]*(?:[@/_]|\w\.\w)\S*|[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*-)\n+/gu;

/** Five parts or more with hyphens between: no language writes a word of so many. */
const CODE = /[\p{sc=Latin}\p{N}]+(?:-[\p{sc=Latin}\p{N}]+){4,}-?/gu;

/**
 * A text without the addresses, numbers and codes of files in it, which are in no language, whatever their letters.
 *
 * @param known other words that are codes
 */
export function withoutCodes(text: string, known: readonly string[] = []): string {
  return text
    .replace(GOES_ON, '$1')
    .replace(CODE, ' ')
    .split(/(\s+)/u)
    .filter((word) => !/[@/\\_]|\w\.\w|\d/u.test(word) && !known.includes(word))
    .join('');
}
