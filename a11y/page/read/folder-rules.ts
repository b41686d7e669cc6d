import type { FolderRule } from '../../rules/folder/folder-rule.ts';
import { sameTitle } from '../../rules/folder/same-title.ts';

/** Our own rules that compare the pages of a folder with each other. */
export const FOLDER_RULES: readonly FolderRule[] = [sameTitle];
