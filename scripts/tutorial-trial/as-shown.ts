import { stripVTControlCharacters } from 'node:util';

/**
 * What a command printed, as the docs show it: without what npm says of itself, without how far a step was (in a terminal each line of
 * that takes the place of the one before), and with “…” for the folder in which it was tried.
 */
export function asShown(printed: string, folder: string): string {
  const lines = stripVTControlCharacters(printed)
    .replaceAll(folder, '…')
    .split('\n')
    .filter((line) => !/^> |^[❯›] /u.test(line))
    .map((line) => line.trimEnd());
  return `${lines.join('\n').trim()}\n`;
}

/** Without what could be said more plainly, which is the same at every check: the tutorial shows it once, and says that it does. */
export function withoutAdvice(shown: string): string {
  return shown.replace(/^To say more plainly when you can:\n(?:.+\n)+\n/mu, '');
}
