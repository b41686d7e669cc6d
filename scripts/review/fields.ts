import type { ShownField } from '../model/shown-review.ts';
import { showDifference, showWords } from './show-words.ts';

/** What something says, by name: “phone”, “last checked”. */
export type Fields = Readonly<Record<string, string>>;

/** What is not the same in both; all there is of what is new or gone. */
export function changedFields(before: Fields | undefined, now: Fields | undefined): readonly ShownField[] {
  const names = [...new Set([...Object.keys(now ?? {}), ...Object.keys(before ?? {})])];
  return names.flatMap((name): readonly ShownField[] => {
    const [old, come] = [before?.[name] ?? '', now?.[name] ?? ''];
    if (old === come) return [];
    const inline = (text: string) => [{ kind: 'text' as const, text }];
    if (old === '') return [{ name, now: showWords(inline(come)) }];
    if (come === '') return [{ name, before: showWords(inline(old)) }];
    return [{ name, ...showDifference(inline(old), inline(come), 'en') }];
  });
}
