import type { ShownReview } from '../model/shown-review.ts';

/** What changed, in whole sentences. */
export function summaryOf({
  leaflets,
  facts,
  things,
  pictures,
  late,
}: Pick<ShownReview, 'leaflets' | 'facts' | 'things' | 'pictures' | 'late'>): readonly string[] {
  const changes = leaflets.flatMap((leaflet) => leaflet.changes);
  const lives = (life: string) =>
    leaflets.filter((leaflet) => leaflet.lives.every((one) => one.life === life)).length;
  const [come, gone, withdrawn] = [lives('new'), lives('gone'), lives('withdrawn')];
  const sentences = (life: string) => changes.filter((change) => change.life === life).length;
  const languages = new Set(leaflets.map(({ language }) => language.englishName));
  const parts = late.reduce((sum, one) => sum + one.parts.length, 0);
  const critical = facts.filter((fact) => fact.critical).length;
  return [
    leaflets.length === 0
      ? 'No leaflet reads differently.'
      : `${count(leaflets.length, 'leaflet')} to look at: ${list([
          [leaflets.length - come - gone - withdrawn, 'changed'],
          [come, 'new'],
          [gone, 'gone'],
          [withdrawn, 'withdrawn'],
        ])}${languages.size > 1 ? `, in ${languages.size} languages` : ''}.`,
    ...(changes.length === 0
      ? []
      : [
          `${count(changes.length, 'sentence')}: ${list([
            [sentences('changed'), 'changed'],
            [sentences('new'), 'new'],
            [sentences('gone'), 'taken out'],
            [sentences('moved'), 'moved'],
          ])}. What is the same in both nations is told once.`,
        ]),
    facts.length === 0
      ? 'No fact of law changed.'
      : `${count(facts.length, 'fact')} of law changed; ${critical === 0 ? 'none is' : critical === 1 ? '1 is' : `${critical} are`} critical.`,
    ...(things.length === 0 ? [] : [`${count(things.length, 'other thing')} changed.`]),
    ...(pictures.length === 0 ? [] : [`${count(pictures.length, 'picture')} changed.`]),
    ...(late.length === 0
      ? []
      : [`${count(late.length, 'translation')} fell behind, in ${count(parts, 'part')}.`]),
  ];
}

function list(counts: readonly (readonly [number, string])[]): string {
  return counts.flatMap(([number, what]) => (number === 0 ? [] : [`${number} ${what}`])).join(', ');
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
