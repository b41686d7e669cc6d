/**
 * The same text as one piece of its own. A part that was cut out of a text keeps all of that in memory, and a text put together
 * from parts keeps each of them, at many times its size.
 */
export function inOnePiece(text: string): string {
  return Buffer.from(text).toString();
}
