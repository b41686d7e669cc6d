import type { Day } from './date.ts';

/** Who made a translation, and whether a qualified translator has checked it. */
export interface Translation {
  readonly status: TranslationStatus;
  /** A role, never a person’s name: `machine translation`, `qualified translator`. */
  readonly byRole: string;
  readonly on: Day;
}

/** `draft`: nobody qualified has checked it, and every page and sheet says so. */
export const TRANSLATION_STATUSES = ['draft', 'checked'] as const;

export type TranslationStatus = (typeof TRANSLATION_STATUSES)[number];

/** What a site does with drafts: publish them with a notice, or keep them back. */
export const DRAFT_RULES = ['publish', 'withhold'] as const;

export type DraftRule = (typeof DRAFT_RULES)[number];

/** Whether readers may see it. */
export function isPublished({ status }: Pick<Translation, 'status'>, drafts: DraftRule): boolean {
  return status === 'checked' || drafts === 'publish';
}
