/**
 * The name of the same article in another language: `leaflets/imha/en.easy.md` in Polish is `leaflets/imha/pl.easy.md`.
 *
 * @param name from the content folder
 * @param from BCP 47 tag of the language it is in
 * @param to BCP 47 tag of the other
 */
export function nameIn(name: string, from: string, to: string): string {
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  return `${folder}${to}${name.slice(folder.length + from.length)}`;
}
