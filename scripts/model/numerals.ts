/**
 * The locale in which numbers and dates are written in a language: always with the digits 0 to 9, whatever its script. A reader
 * and a nurse who point at “section 2”, at a telephone number or at a date must see the same signs.
 */
export function numeralsOf(language: string): string {
  return `${language === 'en' ? 'en-GB' : language}-u-nu-latn`;
}
