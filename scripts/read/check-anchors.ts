import { NATION_NAMES, type NationId } from '../model/nation.ts';
import type { Expanded } from './expand.ts';
import { didYouMean } from './nearest.ts';
import type { Report, SourceFile } from './report.ts';

/** An article as expanded for one nation. */
export interface ExpandedArticle extends Expanded {
  readonly file: SourceFile;
  readonly nation: NationId;
}

/** Reports links to headings that are not there, which can only be seen once every article is expanded. */
export function checkAnchors(
  articles: readonly Pick<ExpandedArticle, 'file' | 'nation' | 'headings' | 'anchors'>[],
  report: Report,
): void {
  const headingsOf = new Map(
    articles.map(({ nation, file, headings }) => [`${nation} ${file.name}`, headings]),
  );
  for (const { file, nation, anchors } of articles) {
    for (const anchor of anchors) {
      const headings = headingsOf.get(`${nation} ${anchor.file}`) ?? new Set<string>();
      if (headings.has(anchor.heading)) continue;
      report({
        file: file.shown,
        line: anchor.line,
        column: anchor.column,
        rule: 'link-nowhere',
        message: `There is no heading “#${anchor.heading}” in ${anchor.file} for ${NATION_NAMES[nation]}.`,
        fix:
          headings.size === 0
            ? 'It has no headings. Link to the whole leaflet.'
            : `${didYouMean(anchor.heading, headings)}Headings there: ${[...headings].join(', ')}.`,
      });
    }
  }
}
