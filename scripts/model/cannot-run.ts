/**
 * The work could not begin, for a reason the person at the keyboard can mend.
 * The message says what is missing and what to type; commands print it without a stack trace and exit with `exitCode`.
 */
export class CannotRun extends Error {
  override readonly name = 'CannotRun';
  readonly exitCode = 2;
}
