import { counted } from '../model/counted.ts';
import type { ShownReview } from '../model/shown-review.ts';

/** What changed, in whole sentences. */
export function summaryOf({
  leaflets,
  facts,
  things,
  pictures,
  late,
}: Pick<ShownReview, 'leaflets' | 'facts' | 'things' | 'pictures' | 'late'>): readonly string[] {
  const read = leaflets.filter((leaflet) => leaflet.changes.length > 0);
  const changes = leaflets.flatMap((leaflet) => leaflet.changes);
  const lives = (life: string) =>
    read.filter((leaflet) => leaflet.lives.every((one) => one.life === life)).length;
  const [come, gone, withdrawn] = [lives('new'), lives('gone'), lives('withdrawn')];
  const sentences = (life: string) => changes.filter((change) => change.life === life).length;
  const languages = new Set(read.map(({ language }) => language.englishName));
  const parts = late.reduce((sum, one) => sum + one.parts.length, 0);
  const law = facts.filter(({ onlyChecked }) => !onlyChecked);
  const critical = law.filter((fact) => fact.critical).length;
  return [
    read.length === 0
      ? 'No leaflet reads differently.'
      : `${counted(read.length, 'leaflet')} to look at: ${list([
          [read.length - come - gone - withdrawn, 'changed'],
          [come, 'new'],
          [gone, 'gone'],
          [withdrawn, 'withdrawn'],
        ])}${languages.size > 1 ? `, in ${languages.size} languages` : ''}.`,
    ...(read.length === leaflets.length
      ? []
      : [
          `${counted(leaflets.length - read.length, 'leaflet')} changed only in the lines at the top of the file.`,
        ]),
    ...(changes.length === 0
      ? []
      : [
          `${counted(changes.length, 'sentence')}: ${list([
            [sentences('changed'), 'changed'],
            [sentences('new'), 'new'],
            [sentences('gone'), 'taken out'],
            [sentences('moved'), 'moved'],
          ])}. What is the same in both nations is told once.`,
        ]),
    law.length === 0
      ? 'No fact of law changed.'
      : `${counted(law.length, 'fact')} of law changed; ${critical === 0 ? 'none is' : critical === 1 ? '1 is' : `${critical} are`} critical.`,
    ...(law.length === facts.length
      ? []
      : [`${counted(facts.length - law.length, 'fact')} of law only checked again.`]),
    ...(things.length === 0 ? [] : [`${counted(things.length, 'other thing')} changed.`]),
    ...(pictures.length === 0 ? [] : [`${counted(pictures.length, 'picture')} changed.`]),
    ...(late.length === 0
      ? []
      : [`${counted(late.length, 'translation')} fell behind, in ${counted(parts, 'part')}.`]),
  ];
}

function list(counts: readonly (readonly [number, string])[]): string {
  return counts.flatMap(([number, what]) => (number === 0 ? [] : [`${number} ${what}`])).join(', ');
}
