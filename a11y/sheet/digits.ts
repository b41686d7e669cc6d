/** Digits of any script as those that programs count with: “৩” and “٣” are “3”. */
export function plainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => String(numberOf(digit.codePointAt(0) ?? 0)));
}

/** Unicode gives the digits of each script ten places in a row, and where rows meet they are whole ones. */
function numberOf(digit: number): number {
  let first = digit;
  while (first > 0 && /\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return (digit - first) % 10;
}
