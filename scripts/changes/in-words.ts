import type { ClaimVersion } from '../model/claim.ts';
import { counted } from '../model/counted.ts';
import { dayInWords } from '../model/date.ts';
import { NATION_NAMES } from '../model/nation.ts';
import { quantityInWords } from '../model/quantity.ts';
import type { ChangedClaim, ChangedLeaflet, ChangedSentence, LawChange } from './compare.ts';

/** A change of the law for a reviewer: what changes in the law, what that does to each leaflet, and which sheets go. */
export function changeInWords({ from, to, claims, leaflets }: LawChange): string {
  const days = `from ${dayInWords(from, 'en')} to ${dayInWords(to, 'en')}`;
  if (claims.length === 0 && leaflets.length === 0) return `Nothing changes ${days}.`;
  const sentences = leaflets.reduce((sum, leaflet) => sum + leaflet.sentences.length, 0);
  const codes = (key: 'off' | 'print') =>
    leaflets.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet[key] ?? []));
  return [
    `What changes ${days}`,
    '',
    'THE LAW',
    ...(claims.length === 0 ? ['  No claim changes.'] : claims.flatMap(claimInWords)),
    '',
    'THE LEAFLETS',
    ...(leaflets.length === 0 ? ['  No leaflet says any of this.'] : leaflets.flatMap(leafletInWords)),
    '',
    ...list('TAKE THESE SHEETS OFF THE RACKS', codes('off')),
    ...list('PRINT THESE', codes('print')),
    `${counted(sentences, 'place')} in ${counted(leaflets.length, 'leaflet')}, ${counted(codes('off').length, 'sheet')} to take off.`,
  ].join('\n');
}

function claimInWords({ id, statement, critical, nation, before, after }: ChangedClaim): readonly string[] {
  return [
    `  ${id}, ${NATION_NAMES[nation]}${critical ? ' (critical)' : ''}: ${statement}`,
    `    before: ${versionInWords(before)}`,
    `    after:  ${versionInWords(after)}`,
  ];
}

function versionInWords(version: ClaimVersion | undefined): string {
  if (!version) return 'not the law';
  const { provision, value } = version;
  return value ? `${quantityInWords(value, 'en')} (${provision})` : provision;
}

function leafletInWords({
  title,
  nation,
  language,
  file,
  life,
  sentences,
}: ChangedLeaflet): readonly string[] {
  const fate = { changed: '', new: ', new', gone: ', gone' }[life];
  return [
    '',
    `  ${title} (${NATION_NAMES[nation]}, ${language}; ${file})${fate}`,
    ...sentences.flatMap(sentenceInWords),
  ];
}

function sentenceInWords({ under, before, after, claims }: ChangedSentence): readonly string[] {
  return [
    `    ${under === '' ? 'At the top' : `Under “${under}”`}${claims.length > 0 ? ` (${claims.join(', ')})` : ''}`,
    ...before.map((text) => `      - ${text}`),
    ...after.map((text) => `      + ${text}`),
  ];
}

function list(heading: string, entries: readonly string[]): readonly string[] {
  return entries.length === 0 ? [] : [heading, ...entries.map((entry) => `  ${entry}`), ''];
}
