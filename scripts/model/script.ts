/** ISO 15924 code of the script that a language is written in: `Latn`, `Arab`, `Guru`, `Beng`, `Hans`. */
export function scriptOf(language: string): string {
  return new Intl.Locale(language).maximize().script ?? 'Latn';
}
