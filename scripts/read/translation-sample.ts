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

/** A part in English, and in the other language; both as a line that a writer types, with its “## ” or “- ”. */
export type Both = readonly [english: string, other: string];

/** The English of a leaflet. Each part stands on a line of its own, with an empty line between. */
export function englishBody(parts: readonly Both[]): string {
  return parts.map(([english]) => `${english}\n\n`).join('');
}

/** Its translation, in which each part says what it was translated from. The first stands on line 11, the next on line 13. */
export function otherBody(parts: readonly Both[]): string {
  return parts.map(([english, other]) => `${other}${from(english.replace(/^(?:#+|-) /u, ''))}\n\n`).join('');
}
