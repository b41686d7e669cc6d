import type { Finding } from '../../finding.ts';
import type { PagePart } from '../page-parts.ts';
import { FOLDER_RULES } from './folder-rules.ts';
import type { ReadPage } from './page-read.ts';

/** Runs those of our rules that compare pages with each other, as far as they are asked for. */
export function checkFolder(pages: readonly ReadPage[], parts: readonly PagePart[]): Finding[] {
  return FOLDER_RULES.filter(({ id }) => parts.includes(`house:${id}`)).flatMap((rule) =>
    [...rule.check(pages)].map((slip) => ({ ...slip, rule: `house:${rule.id}` })),
  );
}
