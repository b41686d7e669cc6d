import { CannotRun } from '../model/cannot-run.ts';
import { isWindowsName } from '../read/is-windows-name.ts';
import { ID } from '../read/schema.ts';
import { idOf } from './own-content.ts';

/** A name that can become an address and the name of a file. Throws `CannotRun` for any other. */
export function readId(text: string): string {
  if (isWindowsName(text)) {
    throw new CannotRun(
      `Windows keeps the name “${text}” for itself: no file can have it there. Choose another.`,
    );
  }
  if (ID.test(text)) return text;
  const near = idOf(text);
  throw new CannotRun(
    `“${text}” has characters that can’t be used in a name. Use small letters, digits and single hyphens${near ? `, like “${near}”` : ''}.`,
  );
}
