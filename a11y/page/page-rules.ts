import { accesskey } from '../rules/page/accesskey.ts';
import { direction } from '../rules/page/direction.ts';
import { isolatedNumbers } from '../rules/page/isolated-numbers.ts';
import { languageName } from '../rules/page/language-name.ts';
import { languageOfPage } from '../rules/page/language-of-page.ts';
import { languageOfPassage } from '../rules/page/language-of-passage.ts';
import type { PageRule } from '../rules/page/page-rule.ts';
import { typeSize } from '../rules/page/type-size.ts';

/** Our own rules that look at a page from within, in the order in which the statement tells them. */
export const PAGE_RULES: readonly PageRule[] = [
  accesskey,
  direction,
  isolatedNumbers,
  languageName,
  languageOfPage,
  languageOfPassage,
  typeSize,
];
