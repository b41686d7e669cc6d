import type { SourceInline } from './source-block.ts';

/** Takes the idea off the front of some words: `[advocate] An advocate helps you.` Undefined where they begin with none. */
export function parseIdea([first, ...rest]: readonly SourceInline[]):
  | { readonly idea: string; readonly text: readonly SourceInline[] }
  | undefined {
  const parts =
    first?.kind === 'text' ? /^\[(?<idea>[^\][]*)\]\s*(?<words>[\s\S]*)$/u.exec(first.text) : null;
  const { idea, words } = parts?.groups ?? {};
  if (idea === undefined || words === undefined) return undefined;
  return { idea: idea.trim(), text: words === '' ? rest : [{ kind: 'text', text: words }, ...rest] };
}
