/** The anchor of a heading on its page, made from its words. */
export function anchorOf(words: string): string {
  return (
    words
      .normalize('NFC')
      .toLowerCase()
      .replace(/[’']/gu, '')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^-|-$/gu, '') || 'heading'
  );
}
