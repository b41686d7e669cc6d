import { describe, expect, it } from 'vitest';
import type { Problem } from '../model/problem.ts';
import { readArticles } from '../read/articles.ts';
import { ContentFolder } from '../read/content-folder.ts';
import { parseBlocks } from '../read/parse-blocks.ts';
import { parseArticle } from '../read/read-article.ts';
import { readService } from '../read/read-service.ts';
import { markdownOfBlocks } from './markdown-of-blocks.ts';

/** Blocks without the places at which they stand. */
function shape(blocks: unknown): unknown {
  return JSON.parse(
    JSON.stringify(blocks, (key, value) =>
      key === 'line' || key === 'column' || key === 'at' || key === 'end' ? undefined : value,
    ),
  );
}

function parsed(text: string, problems: Problem[] = []) {
  return parseBlocks('x.md', text, (problem) => problems.push(problem));
}

describe('every leaflet and page, written again', () => {
  const folder = new ContentFolder('content');
  const report = (problem: Problem) => expect.fail(problem.message);
  const { languages = [] } = readService(folder, report) ?? {};
  const { leaflets, infoPages, translations } = readArticles(folder, languages, report);
  const all = [...leaflets, ...infoPages, ...translations].map(
    (article) => [article.file.name, article] as const,
  );

  it('finds the main language and translations', () => {
    expect(leaflets.length).toBeGreaterThan(40);
    expect(translations.length).toBeGreaterThan(70);
  });

  it.each(all)('%s', (_, article) => {
    const blocks = parseArticle(article, report);
    expect(shape(parsed(markdownOfBlocks(blocks)))).toEqual(shape(blocks));
  });
});

describe('what few leaflets have', () => {
  it.each([
    ['boxes in boxes in boxes', ':::: wales\n\n::: say\nAsk.\n:::\n\n::: contact help\n:::\n\n::::\n'],
    ['two lists beside each other', '- One\n- Two\n\n* Three\n\n- Four\n\n1. Five\n\n1) Six\n'],
    ['a list in a list', '1. One {right=a,b} {from=12345678}\n   - Two\n   - Three\n2. Four\n'],
    ['bars in a table', '| A \\| B | C |\n| --- | --- |\n| D {from=12345678} | {{ law.x }} \\* |\n'],
    [
      'letters that look like marks',
      '\\# not a heading\n\n1\\. no list\n\n\\- no point\n\n\\:\\:\\: no box\n\n\\> no quote\n\nA \\* B \\*\\* C \\_D\\_ e_f \\[G\\]\\(h\\) \\<i\\> \\&amp; \\~\\~j\\~\\~ \\`k\\` \\\\ \\{l\\}\n',
    ],
    ['an address in pointed brackets', '[Here](<a (b) c.md>) and **bold [there](x.md)**.\n'],
    ['an empty cell', '| A | B |\n| --- | --- |\n| C |  |\n'],
  ])('%s', (_, text) => {
    const problems: Problem[] = [];
    const blocks = parsed(text, problems);
    expect(problems).toEqual([]);
    const again = markdownOfBlocks(blocks);
    expect(shape(parsed(again))).toEqual(shape(blocks));
    // And it is settled: written once more, it is the same.
    expect(markdownOfBlocks(parsed(again))).toBe(again);
  });

  it('is typed as a writer would', () => {
    const text =
      '## A heading {from=12345678}\n\n[advocate] Ask **now**. {right=a,b}\n\n::: tick\n- [say] I will\n- I will not\n:::\n\n::: fill-in\n- My name\n:::\n\n![Two people.](two.svg)\n';
    expect(markdownOfBlocks(parsed(text))).toBe(text);
  });
});
