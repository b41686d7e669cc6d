/** The words of an article: `leaflets/imha/en.md`. */
const ARTICLE = /^(?<folder>(?:leaflets|pages)\/[^/]+)\/[^/]+\.md$/u;

/** The folder of the article that a file has the words of; nothing for any other file. @param name from the content folder */
export function articleFolderOf(name: string): string | undefined {
  return ARTICLE.exec(name)?.groups?.folder;
}
