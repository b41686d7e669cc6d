import { hashOf } from './translation/unit-text.ts';

/** Who translated the samples. */
export const DRAFT = '{status: draft, by-role: machine translation, on: 2026-11-20}';

/** Makes a copy of a language file one of another language, which somebody translated. */
export function languageFile(english: string, name: string, who = DRAFT): string {
  return english.replace(/^name: .*$/mu, `name: ${name}\ntranslation: ${who}`);
}

/** Ties a part of a translation to the words that it was translated from: ` {from=1a2b3c4d}`. */
export function from(english: string): string {
  return ` {from=${hashOf(english)}}`;
}

/** What a translation of the sample says at its top. */
interface Lead {
  readonly title?: string;
  readonly summary?: string;
  readonly status?: 'draft' | 'checked';
  /** The English title and summary that it was translated from. */
  readonly of?: { readonly title?: string; readonly summary?: string };
}

/** The lines at the top of a translation of the sample leaflet. What follows stands on line 11. */
export function translationFront({
  title = 'Twoje prawo',
  summary = 'Pomoc jest blisko.',
  status = 'draft',
  of = {},
}: Lead = {}): string {
  return `---
title: ${title}
summary: ${summary}
translation:
  status: ${status}
  by-role: machine translation
  on: 2026-11-20
  from: {title: "${hashOf(of.title ?? 'Your right to help')}", summary: "${hashOf(of.summary ?? 'Someone can help you.')}"}
---

`;
}
