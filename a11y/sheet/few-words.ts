/** The first words of a text between quotation marks, enough to find it by. */
export function fewWords(text: string, most = 8): string {
  const words = text.trim().split(/\s+/u);
  return `“${words.slice(0, most).join(' ')}${words.length > most ? ' …' : ''}”`;
}
