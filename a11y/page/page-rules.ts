import { accesskey } from '../rules/page/accesskey.ts';
import type { PageRule } from '../rules/page/page-rule.ts';
import { typeSize } from '../rules/page/type-size.ts';

/** Our own rules that look at a page from within, in the order in which the statement tells them. */
export const PAGE_RULES: readonly PageRule[] = [typeSize, accesskey];
