import { stringify } from 'yaml';
import type { ContentOptions } from '../command/command.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { NationId } from '../model/nation.ts';
import { readArticles } from '../read/articles.ts';
import { didYouMean } from '../read/nearest.ts';
import { ID, packSchema } from '../read/schema.ts';
import { answer, kept, keptList } from './answer.ts';
import { free, idOf, type OwnContent, ownContent, tellNext, writeNew } from './own-content.ts';
import { readId } from './read-id.ts';

export interface PackOptions extends ContentOptions {
  readonly title?: string;
  readonly for?: string;
  readonly leaflets?: string;
  readonly nearestRelative?: string;
  readonly nations?: string;
}

/** A pack: what a person gets at one time. A leaflet that is not for a nation is left out there. */
export async function newPack(name: string | undefined, options: PackOptions): Promise<void> {
  const content = ownContent(options);
  const { folder, service, main } = content;
  const { title, nations, leaflets } = packSchema.shape;
  const words = title.valueType;
  const called = await answer(options.title, {
    option: '--title',
    asks: 'What is it called on its cover?',
    read: kept(words, '--title'),
  });
  const id = await answer(name, {
    option: 'a name after “pack”',
    asks: 'What is the name of its file?',
    ...(ID.test(idOf(called)) && { usual: idOf(called) }),
    read: (text) => {
      free(folder, `packs/${readId(text)}.yaml`);
      return text;
    },
  });
  const whom = await answer(options.for, {
    option: '--for',
    asks: 'Who is it for, in one sentence?',
    read: kept(words, '--for'),
  });
  const known = nationsOfLeaflets(content);
  const list = (option: string) => (text: string) => knownLeaflets(keptList(leaflets, option)(text), known);
  const inIt = await answer(options.leaflets, {
    option: '--leaflets',
    asks: 'Which leaflets and forms are in it, in the order in which they are read?',
    read: list('--leaflets'),
  });
  const copied = await answer(options.nearestRelative, {
    option: '--nearest-relative',
    asks: 'Which of them does the nearest relative get? Press Enter for none.',
    usual: '',
    read: (text) => (text === '' ? [] : list('--nearest-relative')(text)),
  });
  const where = await answer(options.nations, {
    option: '--nations',
    asks: 'Which nations is it for?',
    usual: service.nations.join(', '),
    read: keptList(nations, '--nations'),
  });
  const left = where.flatMap((nation) => {
    const out = [...new Set([...inIt, ...copied])].filter((leaflet) => !known.get(leaflet)?.includes(nation));
    return out.length > 0 ? [`  ${nation}: [${out.join(', ')}]`] : [];
  });
  const text = [
    '# What a person gets at one time, printed as one. “npm run check” says if a leaflet is not there.',
    '',
    '# Its name on the cover, and what it is for.',
    stringify({ title: { [main]: called }, for: { [main]: whom } }, { lineWidth: 0 }).trimEnd(),
    `nations: [${where.join(', ')}]`,
    '# Leaflets and forms, in the order in which they are read.',
    `leaflets: [${inIt.join(', ')}]`,
    ...(copied.length > 0
      ? [
          '# What the nearest relative gets a copy of, unless the patient says no.',
          `nearest-relative: [${copied.join(', ')}]`,
        ]
      : []),
    ...(left.length > 0 ? ['# Leaflets that are not for a nation.', 'not-in:', ...left] : []),
    '',
  ].join('\n');
  const file = writeNew(content, `packs/${id}.yaml`, text);
  await tellNext(file, options, [
    'Its place in the list of packs is “order:”. After “npm run build”, it is on the page “print” of each nation.',
  ]);
}

function nationsOfLeaflets({ folder, main }: OwnContent): ReadonlyMap<string, readonly NationId[]> {
  // What is wrong with a leaflet is told by the check.
  const { leaflets } = readArticles(folder, [main], () => {});
  return new Map(
    leaflets
      .filter(({ form }) => form === 'standard')
      .map(({ id, front }) => [id, front.value.nations] as const),
  );
}

function knownLeaflets(ids: readonly string[], known: ReadonlyMap<string, unknown>): readonly string[] {
  const unknown = ids.find((id) => !known.has(id));
  if (unknown === undefined) return ids;
  throw new CannotRun(
    `There is no leaflet “${unknown}”. ${didYouMean(unknown, known.keys())}There are: ${[...known.keys()].join(', ')}.`,
  );
}
