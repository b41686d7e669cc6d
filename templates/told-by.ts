/** The claims that an element tells, as its attribute `data-told`: so that each page can be held to what it must tell. */
export function toldBy(rights: readonly string[]): string | undefined {
  return rights.length > 0 ? rights.join(' ') : undefined;
}
