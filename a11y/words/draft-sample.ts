import type { Draft, Passage } from '../../scripts/model/draft.ts';
import type { Vocabulary } from '../../scripts/model/vocabulary.ts';

/** A draft for tests: each line is a paragraph, but for those that begin with `## ` (headings) or `- ` (points). */
export function draftSample(text: string, changes: Partial<Draft> = {}): Draft {
  const passages = text.split('\n').flatMap((line, index): readonly Passage[] => {
    if (line.trim() === '') return [];
    const kind = line.startsWith('## ') ? 'heading' : line.startsWith('- ') ? 'item' : 'paragraph';
    const links = [...line.matchAll(/\[([^\]]*)\]/gu)].map(([, words = '']) => words);
    const plain = line.replace(/^(?:## |- )/u, '').replace(/[[\]]/gu, '');
    return [{ kind, text: plain, links, place: () => ({ line: index + 1, column: 1 }) }];
  });
  return {
    file: 'content/leaflets/help/en.md',
    nation: 'england',
    language: 'en',
    form: 'standard',
    audience: 'patient',
    title: 'Your right to help',
    passages,
    waivers: [],
    ...changes,
  };
}

/** A vocabulary for tests. */
export const VOCABULARY: Vocabulary = {
  oneWord: new Map([['advocate', ['advocacy worker']]]),
  knownShort: ['NHS'],
  emptyLinks: ['click here', 'more'],
  names: ['Llais', 'Community Treatment Order (CTO)', 'CTO'],
  notPassive: ['detained'],
};
