/** The first words of a text in quotation marks, for a message of a rule that runs outside the page. */
export function shortened(text: string): string {
  return text.length > 60 ? `“${text.slice(0, 57).trimEnd()}…”` : `“${text}”`;
}
