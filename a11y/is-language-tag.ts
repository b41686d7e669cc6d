/** Whether a page’s own word for a language is a tag at all, as BCP 47 has it: `pl`, `zh-Hans`. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
