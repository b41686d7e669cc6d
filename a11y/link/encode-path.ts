/** The path of a file as it is written in an address: `a b#1.html` becomes `a%20b%231.html`. */
export function encodePath(path: string): string {
  return encodeURI(path).replaceAll('#', '%23').replaceAll('?', '%3F');
}
