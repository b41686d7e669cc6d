import { weekdayInWords } from './date.ts';
import { type Language, say } from './language.ts';
import type { DropIn } from './place.ts';
import { timeInWords } from './time.ts';

/** When an advocate comes, in the words of a language. */
export function whenOf({ on, from, to }: DropIn, language: Language): string {
  return say(language, 'drop-in-when', {
    day: weekdayInWords(on, language.id),
    from: timeInWords(from, language.id),
    to: timeInWords(to, language.id),
  });
}
