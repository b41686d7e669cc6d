import MarkdownIt from 'markdown-it';

/** A file that a page shows, or the part of it that matters. */
export interface Shown {
  /** Its name from the content folder: `leaflets/help/en.md`. */
  readonly name: string;
  readonly text: string;
}

/** What a page shows below one of its headings. */
export interface Example {
  readonly files: readonly Shown[];
  /** Names of what a test has captured. */
  readonly captured: readonly string[];
}

/** The examples of a page, by their headings: `Wrong` and `Right`. */
export function examplesOf(body: string): ReadonlyMap<string, Example> {
  const found = new Map<string, { files: Shown[]; captured: string[] }>();
  let here: { files: Shown[]; captured: string[] } | undefined;
  const tokens = new MarkdownIt().parse(body, {});
  for (const [index, { type, tag, info, content }] of tokens.entries()) {
    if (type === 'heading_open' && tag === 'h2') {
      here = { files: [], captured: [] };
      found.set(tokens[index + 1]?.content ?? '', here);
    }
    if (type !== 'fence') continue;
    const [language = '', name = ''] = info.split(' ');
    if (language === 'captured') here?.captured.push(name);
    else here?.files.push({ name, text: content });
  }
  return found;
}
