/** The first few words of a text, in quotation marks, for a message. */
export function quoted(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  return words.length > 60 ? `“${words.slice(0, 57).trimEnd()}…”` : `“${words}”`;
}
